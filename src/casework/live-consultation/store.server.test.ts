import { randomBytes, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enterSeat } from '#src/access/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asNobody, brokenConstraint } from '#src/platform/database/as-actor.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { openFamilyPages } from '#tests/support/family.ts'
import { type PlannedSittings, planSittings } from '#tests/support/live.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { factPieces } from './pieces.tsx'
import { type Said, standing } from './rules.ts'
import { type Comer, comersPiece, enterByCode, openLargeScreen, renewCode } from './seat/store.server.ts'
import {
  changeWords,
  gatherFor,
  lookOn,
  moveTo,
  numberPiece,
  openMeeting,
  type Place,
  putBefore,
  say,
  type Talk,
  talkPiece,
} from './store.server.ts'
import { withdrawLine } from './withdrawal/store.server.ts'

let world: World
let caseId: string
let planned: PlannedSittings
const now = momentAt(day('2025-11-20'), '10:00')

const placeAt = (sittingId: string) => ({
  sittingId,
  caseId,
  regionId: world.regionId,
  accountId: world.accounts.caseworker,
  seatId: null,
})
const asLeader = <T>(work: (tx: Tx) => Promise<T>) => world.as('caseworker', ({ tx }) => work(tx))

beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase()
  await world.as('caseworker', async ({ tx, actor }) => {
    planned = await planSittings(tx, actor.regionId, caseId, actor.accountId)
    for (const sitting of [planned.together, planned.apart])
      await openMeeting(tx, placeAt(sitting), 'Samen een plan maken')
  })
})
afterAll(() => world.close())

/** A device of somebody at a seat, that came in by a code. */
async function deviceAt(sittingId: string, seatId: string) {
  const code = (await asLeader(tx => renewCode(tx, sittingId, seatId))) ?? ''
  const token = randomBytes(32)
  const entered = await asNobody(world.app, now, tx => enterByCode(tx, code, token))
  const as = <T>(work: (tx: Tx, place: Place | null) => Promise<T>) =>
    asNobody(world.app, now, async tx => {
      const device = await enterSeat(tx, token)
      return work(tx, device && { ...device, accountId: null })
    })
  return { code, token, entered, as }
}
type Device = Awaited<ReturnType<typeof deviceAt>>

const saying = (device: Device, words: string, audience: Said['audience'] = 'everyone', id = randomUUID()) =>
  device.as(async (tx, place) => {
    if (!place) throw new Error('nobody sits here')
    await say(tx, place, id, { kind: 'worry', words, audience })
    return id
  })
async function meetingNow(tx: Tx, sittingId: string): Promise<Talk | null> {
  return (await gatherFor(tx, { talk: talkPiece(sittingId) }))['talk'] as Talk | null
}
const wordsOn = (talk: Talk | null) =>
  talk?.lines.flatMap(line => standing(line.versions).map(one => one.words)) ?? []
const seenBy = (device: Device, sittingId: string) => device.as(tx => meetingNow(tx, sittingId))

test('a code opens one device once, and a new code closes that device', async () => {
  const { together, seats } = planned
  const first = await deviceAt(together, seats.grandmother)
  expect(first.entered).toEqual({ sittingId: together, isLarge: false })
  const again = await asNobody(world.app, now, tx => enterByCode(tx, first.code, randomBytes(32)))
  expect(again, 'the same code on another device').toBeNull()
  await asLeader(tx => renewCode(tx, together, seats.grandmother))
  expect(await first.as(async (_, place) => place)).toBeNull()
  const { comers } = await asLeader(tx => gatherFor(tx, { comers: comersPiece(together) }))
  expect((comers as Comer[]).map(({ name, isIn, left }) => [name, isIn, left])).toEqual([
    ['Buurvrouw Els', false, false],
    ['Oma Ria', false, true],
  ])
})

test('only who leads makes a code, and only for who comes to this sitting', async () => {
  const { together, seats } = planned
  expect(await world.as('scientist', ({ tx }) => renewCode(tx, together, seats.grandmother))).toBeNull()
  expect(await asLeader(tx => renewCode(tx, together, seats.father))).toBeNull()
})

test('who sits in another sitting sees and says nothing here, and reads no table of the household', async () => {
  const { together, apart, seats } = planned
  const father = await deviceAt(apart, seats.father)
  const grandmother = await deviceAt(together, seats.grandmother)
  await saying(grandmother, 'Ik ben bang dat hij terugkomt.')
  expect(await seenBy(father, together)).toBeNull()
  expect(wordsOn(await seenBy(father, apart))).toEqual([])
  const intoOther = father.as(async (tx, place) => {
    if (place)
      await say(tx, { ...place, sittingId: together }, randomUUID(), {
        kind: 'worry',
        words: 'x',
        audience: 'everyone',
      })
  })
  await expect(intoOther).rejects.toThrow(/row-level security/)
  const elsewhere = await father.as(async tx => {
    const found = await sql<{
      count: number
    }>`select (select count(*) from household_case) + (select count(*) from person)
      + (select count(*) from planned_seat) + (select count(*) from account) as count`.execute(tx)
    return Number(found.rows[0]?.count)
  })
  expect(elsewhere).toBe(0)
})

test('what is said to who leads alone is on no other screen, and not in what others are sent', async () => {
  const { together, seats } = planned
  const [grandmother, neighbour] = [
    await deviceAt(together, seats.grandmother),
    await deviceAt(together, seats.neighbour),
  ]
  await saying(neighbour, 'Ik durf dit niet hardop te zeggen.', 'facilitator')
  expect(wordsOn(await seenBy(grandmother, together))).not.toContain('Ik durf dit niet hardop te zeggen.')
  expect(wordsOn(await seenBy(neighbour, together))).toContain('Ik durf dit niet hardop te zeggen.')
  expect(wordsOn(await asLeader(tx => meetingNow(tx, together)))).toContain(
    'Ik durf dit niet hardop te zeggen.',
  )
  const tokens = [grandmother, neighbour].map(({ token }) => token.toString('hex'))
  const look = { sittingId: together, token: tokens[0] ?? '', tokens, idle: 30 }
  const seen = await asNobody(world.app, now, tx => lookOn(tx, look, factPieces(together)))
  expect(Object.keys(seen?.audiences ?? {}).sort()).toEqual(tokens.toSorted())
  expect(seen?.audiences[tokens[0] ?? ''], 'two audiences').not.toBe(seen?.audiences[tokens[1] ?? ''])
})

test('two people in one sentence: both stand there until somebody chooses, and nothing is said twice', async () => {
  const { together, seats } = planned
  const [grandmother, neighbour] = [
    await deviceAt(together, seats.grandmother),
    await deviceAt(together, seats.neighbour),
  ]
  const lineId = await saying(grandmother, 'Els belt elke dag.')
  await saying(grandmother, 'Els belt elke dag.', 'everyone', lineId)
  const line = async () => (await seenBy(neighbour, together))?.lines.find(({ id }) => id === lineId)
  const read = standing((await line())?.versions ?? []).map(({ id }) => id)
  expect(read).toHaveLength(1)
  const changing = (device: Device, words: string, from: string[]) =>
    device.as((tx, place) => changeWords(tx, place as Place, randomUUID(), { lineId, words, read: from }))
  await changing(grandmother, 'Els belt elke avond.', read)
  await changing(neighbour, 'Ik bel elke ochtend.', read)
  const both = standing((await line())?.versions ?? [])
  expect(both.map(({ words }) => words).sort()).toEqual(['Els belt elke avond.', 'Ik bel elke ochtend.'])
  await changing(
    neighbour,
    'Els belt elke avond om acht uur.',
    both.map(({ id }) => id),
  )
  expect(standing((await line())?.versions ?? []).map(({ words }) => words)).toEqual([
    'Els belt elke avond om acht uur.',
  ])
})

test('the large screen shows what all may read, in a neutral order, and can say nothing', async () => {
  const { together, seats } = planned
  const token = randomBytes(32)
  expect(await world.as('scientist', ({ tx }) => openLargeScreen(tx, together, token))).toBe(false)
  expect(await asLeader(tx => openLargeScreen(tx, together, token))).toBe(true)
  const large = <T>(work: (tx: Tx) => Promise<T>) =>
    asNobody(world.app, now, async tx => {
      expect((await enterSeat(tx, token))?.seatId).toBeNull()
      return work(tx)
    })
  const neighbour = await deviceAt(together, seats.neighbour)
  const before = await large(tx => gatherFor(tx, { number: numberPiece(together) }))
  await saying(neighbour, 'Dit is voor jou alleen.', 'facilitator')
  expect(await large(tx => gatherFor(tx, { number: numberPiece(together) })), 'not even that').toEqual(before)
  await saying(neighbour, 'Dit mag iedereen weten.')
  const shown = wordsOn(await large(tx => meetingNow(tx, together)))
  expect(shown).toContain('Dit mag iedereen weten.')
  expect(shown).not.toContain('Dit is voor jou alleen.')
  const speaking = large(tx =>
    say(tx, placeAt(together), randomUUID(), { kind: 'worry', words: 'x', audience: 'everyone' }),
  )
  await expect(speaking).rejects.toThrow(/row-level security/)
  await asLeader(tx => openLargeScreen(tx, together, randomBytes(32)))
  expect(await asNobody(world.app, now, tx => enterSeat(tx, token)), 'the screen before').toBeNull()
})

test('however many codes somebody tries, who has a right one comes in; and trying is hopeless', async () => {
  const entering = (code: string) => asNobody(world.app, now, tx => enterByCode(tx, code, randomBytes(32)))
  const code = (await asLeader(tx => renewCode(tx, planned.together, planned.seats.grandmother))) ?? ''
  expect(code).toMatch(/^[A-HJ-NP-Z2-9]{10}$/)
  const wrong = await asNobody(world.app, now, tx =>
    sql<{ came: unknown }>`select use_seat_code('ZZZZZ9' || lpad(n::text, 4, '2'), ${randomBytes(32)}) as came
      from generate_series(1, 500) n`.execute(tx),
  )
  expect(wrong.rows.filter(({ came }) => came !== null)).toEqual([])
  expect(await entering(code)).toMatchObject({ sittingId: planned.together })
  // A thousand tries a second, more than one server answers, for the half hour that sixty codes are open at once.
  const [tries, open] = [1000 * 60 * 30, 60]
  expect((tries * open) / 32 ** code.length).toBeLessThan(1e-7)
})

test('what was said by mistake is gone for everybody; what who leads takes away leaves a mark, without the words', async () => {
  const { together, seats } = planned
  const [grandmother, neighbour] = [
    await deviceAt(together, seats.grandmother),
    await deviceAt(together, seats.neighbour),
  ]
  const [mine, theirs] = [
    await saying(grandmother, 'Hij weet ons adres.'),
    await saying(neighbour, 'Domme Jan'),
  ]
  const aside = await saying(neighbour, 'Alleen voor jou.', 'facilitator')
  const back = (device: Device, lineId: string) =>
    device.as((tx, place) => withdrawLine(tx, place as Place, randomUUID(), lineId))
  const numberOf = (device: Device) => device.as(tx => gatherFor(tx, { number: numberPiece(together) }))
  await expect(back(neighbour, mine)).rejects.toThrow(/row-level security/)
  await expect(back(grandmother, aside)).rejects.toThrow(/row-level security/)
  const before = await numberOf(grandmother)
  await back(neighbour, aside)
  expect(await numberOf(grandmother), 'who could not see it hears nothing').toEqual(before)
  await back(grandmother, mine)
  await back(grandmother, mine)
  await asLeader(tx => withdrawLine(tx, placeAt(together), randomUUID(), theirs))
  const late = await deviceAt(together, seats.neighbour)
  for (const talk of [
    await seenBy(grandmother, together),
    await seenBy(late, together),
    await asLeader(tx => meetingNow(tx, together)),
  ]) {
    const [first, second] = [mine, theirs].map(id => talk?.lines.find(line => line.id === id))
    expect([first?.withdrawn, first?.versions]).toEqual(['own', []])
    expect([second?.withdrawn, second?.versions]).toEqual(['lead', []])
  }
  const changing = late.as((tx, place) =>
    changeWords(tx, place as Place, randomUUID(), { lineId: theirs, words: 'Toch', read: [] }),
  )
  await expect(changing).rejects.toThrow(/the line was taken back/)
})

test('a doubt about sitting together closes the way in at once, also for who sat there, and who leads hears it', async () => {
  const { together, seats } = planned
  const [grandmother, neighbour] = [
    await deviceAt(together, seats.grandmother),
    await deviceAt(together, seats.neighbour),
  ]
  const code = (await asLeader(tx => renewCode(tx, together, seats.neighbour))) ?? ''
  const setting = (apartFrom: string[], may: boolean | null) =>
    asLeader(tx =>
      sql`update planned_seat set may_sit_together = ${may}, apart_from = ${apartFrom}::uuid[]
        where id = ${seats.grandmother}`.execute(tx),
    )
  const number = () => asLeader(tx => gatherFor(tx, { number: numberPiece(together) }))
  const before = await number()
  const doubts = async () => {
    const { comers } = await asLeader(tx => gatherFor(tx, { comers: comersPiece(together) }))
    return (comers as Comer[]).map(one => [one.name, one.doubt])
  }
  await setting([seats.neighbour], false)
  expect(await number(), 'the screens of who lead hear it').not.toEqual(before)
  expect(await grandmother.as(async (_, place) => place)).toBeNull()
  expect(await neighbour.as(async (_, place) => place), 'a renewed code ended it').toBeNull()
  expect(await asNobody(world.app, now, tx => enterByCode(tx, code, randomBytes(32)))).toBeNull()
  expect(await asLeader(tx => renewCode(tx, together, seats.grandmother))).toBeNull()
  expect(await doubts()).toEqual([
    ['Buurvrouw Els', 'apart'],
    ['Oma Ria', 'apart'],
  ])
  await setting([], null)
  expect(await doubts()).toEqual([
    ['Buurvrouw Els', null],
    ['Oma Ria', 'not-asked'],
  ])
  await setting([], true)
  expect(await doubts()).toEqual([
    ['Buurvrouw Els', null],
    ['Oma Ria', null],
  ])
})

test('a suspicion that arises while somebody sits there closes their screen, and theirs alone', async () => {
  const petra = await openFamilyPages(world, caseId, 'Petra')
  const { together, seats } = planned
  const seat = await asLeader(async tx => {
    const { consultation_id } = await tx
      .selectFrom('planned_seat')
      .select('consultation_id')
      .where('id', '=', seats.neighbour)
      .executeTakeFirstOrThrow()
    const row = { region_id: world.regionId, case_id: caseId, consultation_id, reach: 'by-hand' }
    await tx
      .insertInto('planned_seat')
      .values({ ...row, person_id: petra.personId, may_sit_together: true, sittings: [1] })
      .execute()
    return tx
      .selectFrom('planned_seat')
      .select('id')
      .where('person_id', '=', petra.personId)
      .executeTakeFirstOrThrow()
  })
  const [hers, neighbour] = [await deviceAt(together, seat.id), await deviceAt(together, seats.neighbour)]
  const suspect = (minutes: number) =>
    sql`insert into access_code (region_id, case_id, account_id, way, basis, child_ids, despite, is_suspected, suspected_why,
        code_hash, made_by, made_at, valid_until)
      values (${world.regionId}, ${caseId}, ${petra.accountId}, 'together', 'own', '{}', '{}', true, 'Zij sloeg.',
        ${randomBytes(32)}, ${world.accounts.caseworker}, ${new Date(now.getTime() + minutes * 60_000)}, ${now})`.execute(
      world.owner,
    )
  const sitsThere = (device: Device) => device.as(async (_, place) => place !== null)
  await suspect(-5)
  expect(await sitsThere(hers), 'known before the code was made').toBe(true)
  await suspect(5)
  expect([await sitsThere(hers), await sitsThere(neighbour)]).toEqual([false, true])
  const { comers } = await asLeader(tx => gatherFor(tx, { comers: comersPiece(together) }))
  expect((comers as Comer[]).filter(one => one.doubt).map(one => one.doubt)).toEqual(['suspected'])
  expect(await asLeader(tx => renewCode(tx, together, seat.id)), 'who leads decides').not.toBeNull()
})

type Deed = { who: number; what: 'say' | 'change' | 'up' | 'back'; at: number; stale: boolean }
const deeds = fc.array(
  fc.record({
    who: fc.nat(2),
    what: fc.constantFrom<Deed['what']>('say', 'say', 'change', 'change', 'up', 'back'),
    at: fc.nat(5),
    stale: fc.boolean(),
  }),
  { minLength: 5, maxLength: 12 },
)

test('whatever people say, change, move and take back at once, every screen shows the same words in the same order', async () => {
  const { together, seats } = planned
  const devices = [await deviceAt(together, seats.grandmother), await deviceAt(together, seats.neighbour)]
  const linesFor = async (look: Promise<Talk | null>) =>
    ((await look)?.lines ?? []).map(({ id, versions }) => ({ id, heads: standing(versions) }))
  const byLeader = () => linesFor(asLeader(tx => meetingNow(tx, together)))
  let nth = 0
  await fc.assert(
    fc.asyncProperty(deeds, async list => {
      const read = await byLeader()
      // All press at the same moment: what each had read was the same, and some had read it longer ago.
      await Promise.all(
        list.map(async ({ who, what, at, stale }) => {
          const line = (stale ? read : await byLeader())[at]
          const words = `Zin ${nth++}`
          const act = (tx: Tx, place: Place) =>
            what === 'back' && line
              ? withdrawLine(tx, place, randomUUID(), line.id)
              : what === 'say' || !line
                ? say(tx, place, randomUUID(), {
                    kind: 'worry',
                    words,
                    audience: nth % 3 ? 'everyone' : 'facilitator',
                  })
                : changeWords(tx, place, randomUUID(), {
                    lineId: line.id,
                    words,
                    read: line.heads.map(one => one.id),
                  })
          const device = devices[who]
          if (what === 'up' && line && read[0])
            await asLeader(tx =>
              putBefore(tx, placeAt(together), randomUUID(), {
                lineId: line.id,
                beforeId: read[0]?.id ?? null,
              }),
            )
          else if (device) await device.as((tx, place) => act(tx, place as Place)).catch(ofOthers)
          else await asLeader(tx => act(tx, placeAt(together))).catch(ofOthers)
        }),
      )
      const all = await byLeader()
      const gone = await world.owner.selectFrom('meeting_withdrawal').select('line_id as id').execute()
      for (const { id, heads } of all) expect(heads.length > 0, id).toBe(!gone.some(one => one.id === id))
      for (const device of devices) {
        const seen = await linesFor(seenBy(device, together))
        const ids = new Set(seen.map(line => line.id))
        expect(seen).toEqual(all.filter(line => ids.has(line.id)))
      }
    }),
    { numRuns: 6 },
  )
})
/** Somebody can't change what was said to who leads alone, nor take back what another said or change what is gone. */
function ofOthers(error: unknown) {
  if (!/row-level security|the line was taken back/.test(String(error))) throw error
}

test('no event is missing, and in a closed meeting nothing is said any more', async () => {
  const { apart, seats } = planned
  const father = await deviceAt(apart, seats.father)
  await Promise.all(Array.from({ length: 8 }, (_, at) => saying(father, `Zin ${at}`)))
  await asLeader(tx => moveTo(tx, placeAt(apart), 'closed'))
  const { rows } = await sql<{ number: number }>`
    select number from meeting_event where sitting_id = ${apart} order by number`.execute(world.owner)
  expect(rows.map(row => row.number)).toEqual(rows.map((_, at) => at + 1))
  const late = saying(father, 'Nog iets').then(
    () => null,
    error => brokenConstraint(error),
  )
  expect(await late).toBe('meeting_is_open')
})
