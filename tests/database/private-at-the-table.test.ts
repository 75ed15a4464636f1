import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerApart, askApart } from '#src/casework/live-consultation/apart/store.server.ts'
import { beginFamilyTime } from '#src/casework/live-consultation/family-time/store.server.ts'
import { markAgreement } from '#src/casework/live-consultation/mark/store.server.ts'
import { besidePiece } from '#src/casework/live-consultation/private/store.server.ts'
import { giveScore } from '#src/casework/live-consultation/score/store.server.ts'
import {
  lookOn,
  numberPiece,
  type Place,
  say,
  talkPiece,
} from '#src/casework/live-consultation/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asNobody } from '#src/platform/database/as-actor.ts'
import { gather } from '#src/platform/database/gather.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { sitDown } from '#tests/support/table.ts'
import { freshWorld, type World } from '#tests/support/world.ts'

const names = ['mother', 'child', 'uncle', 'neighbour'] as const

let world: World
let caseId: string
let people: { mother: string; child: string }
const now = momentAt(day('2025-11-20'), '10:00')

beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase()
  const found = await world.owner.selectFrom('person').select(['id', 'given_name']).execute()
  const idOf = (name: string) => found.find(one => one.given_name === name)?.id ?? ''
  people = { mother: idOf('Petra'), child: idOf('Sofie') }
})
afterAll(() => world.close())

/** A meeting with four who came by a code, the contact person, the large screen, and a facilitator. */
async function begin() {
  const table = await sitDown(world, caseId, {
    mother: { person: people.mother },
    child: { person: people.child },
    uncle: { name: 'Oom Joep' },
    neighbour: { name: 'Buurvrouw Els' },
    contact: { account: world.accounts.caseworker },
  })
  const devices = {
    mother: await table.device('mother'),
    child: await table.device('child'),
    uncle: await table.device('uncle'),
    neighbour: await table.device('neighbour'),
    large: await table.device(null),
  }
  const tokens = Object.values(devices).map(({ token }) => token.toString('hex'))
  const pieces = { talk: talkPiece(table.sittingId), beside: besidePiece(table.sittingId) }
  /** Everything that each screen is made of: what it shows, how much happened, and with whom it shares its bytes. */
  const screens = async () => {
    const seen: Record<string, unknown> = {}
    for (const [name, { token }] of Object.entries(devices)) {
      const look = { sittingId: table.sittingId, token: token.toString('hex'), tokens, idle: 30 }
      const found = await asNobody(world.app, now, tx => lookOn(tx, look, pieces))
      seen[name] = { number: found?.number, facts: found?.facts, group: found?.audiences[look.token] }
    }
    const asAccount = (tx: Tx) => gather(tx, { ...pieces, number: numberPiece(table.sittingId) })
    seen.contact = await world.as('caseworker', ({ tx }) => asAccount(tx))
    return seen
  }
  const agreement = randomUUID()
  await devices.uncle.as((tx, place) =>
    say(tx, place, agreement, { kind: 'agreement', words: 'Els belt elke dag.', audience: 'everyone' }),
  )
  return { table, devices, screens, agreement }
}
type Meeting = Awaited<ReturnType<typeof begin>>
type Deed = (tx: Tx, place: Place & { seatId: string }, meeting: Meeting) => Promise<unknown>

const text = fc.string({ minLength: 1, maxLength: 20 }).map(words => `x${words.replaceAll(/[^ -~]/g, 'y')}`)
/** What somebody does that is not for everybody, and which screens besides theirs and the facilitator's may show it. */
const deeds = fc.oneof(
  fc.record({ score: fc.nat(10), mayBeShown: fc.boolean(), why: fc.option(text) }).map(given => ({
    named: `gives ${JSON.stringify(given)}`,
    seenBy: [] as string[],
    run: ((tx, place) => giveScore(tx, place, randomUUID(), { ...given, face: null })) as Deed,
  })),
  fc.constant({
    named: 'asks to speak apart',
    seenBy: [] as string[],
    run: (async (tx, place) => {
      await askApart(tx, place, randomUUID())
    }) as Deed,
  }),
  fc
    .record({
      mark: fc.constantFrom('agree' as const, 'disagree' as const),
      remark: fc.option(text, { nil: undefined }),
    })
    .map(given => ({
      named: `marks for who leads: ${given.mark}`,
      seenBy: ['contact'],
      run: ((tx, place, { agreement }) =>
        markAgreement(tx, place, randomUUID(), {
          ...given,
          lineId: agreement,
          read: [],
          audience: 'facilitator',
        })) as Deed,
    })),
  text.map(words => ({
    named: 'says something to who leads',
    seenBy: ['contact'],
    run: ((tx, place) =>
      say(tx, place, randomUUID(), { kind: 'worry', words, audience: 'facilitator' })) as Deed,
  })),
)

test('what is not for a screen changes nothing of it: not what it shows, not how much happened, not with whom it is alike', async () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(...names), deeds), { minLength: 2, maxLength: 4 })
  const meeting = await begin()
  const doing = fc.asyncProperty(steps, async list => {
    let before = await meeting.screens()
    for (const [who, deed] of list) {
      await meeting.devices[who].as((tx, place) => deed.run(tx, place, meeting))
      const after = await meeting.screens()
      for (const screen of Object.keys(after).filter(one => one !== who && !deed.seenBy.includes(one)))
        expect(after[screen], `${who} ${deed.named}: seen at ${screen}`).toEqual(before[screen])
      before = after
    }
  })
  await fc.assert(doing, { numRuns: 3 })
})

test('an answer to who asked, and lines of the family’s own time, show on no other screen', async () => {
  const meeting = await begin()
  const { table, devices, screens } = meeting
  await devices.mother.as((tx, place) => askApart(tx, place, randomUUID()))
  const before = await screens()
  const ask = await table.lead(tx =>
    tx
      .selectFrom('meeting_apart')
      .select('id')
      .where('sitting_id', '=', table.sittingId)
      .executeTakeFirstOrThrow(),
  )
  await table.lead(tx => answerApart(tx, table.leader, ask.id))
  const answered = await screens()
  expect(
    Object.keys(answered).filter(name => JSON.stringify(answered[name]) !== JSON.stringify(before[name])),
  ).toEqual(['mother'])
  const stays = {
    seats: [table.seats.mother, table.seats.uncle],
    until: momentAt(day('2025-11-20'), '10:30'),
  }
  await table.lead(tx => beginFamilyTime(tx, table.leader, stays))
  const alone = await screens()
  await devices.uncle.as((tx, place) =>
    say(tx, place, randomUUID(), { kind: 'worry', words: 'Onder ons.', audience: 'everyone' }),
  )
  const said = await screens()
  expect(
    Object.keys(said).filter(name => JSON.stringify(said[name]) !== JSON.stringify(alone[name])),
  ).toEqual(['mother', 'uncle'])
})
