import { randomBytes, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { momentsOf } from '#src/casework/availability/rules.ts'
import { askWhen } from '#src/casework/availability/store.server.ts'
import { beginFamilyTime } from '#src/casework/live-consultation/family-time/store.server.ts'
import { giveScore } from '#src/casework/live-consultation/score/store.server.ts'
import { say } from '#src/casework/live-consultation/store.server.ts'
import { liveMeetings } from '#src/casework/live-consultation/stream.server.ts'
import { writeMail } from '#src/casework/notice/write-mail.ts'
import { appointmentFile } from '#src/casework/planned-consultation/calendar.ts'
import { cancelAll, inviteAll } from '#src/casework/planned-consultation/inviting/store.server.ts'
import { ownAppointments } from '#src/casework/planned-consultation/own/store.server.ts'
import { addSeat } from '#src/casework/planned-consultation/seat/store.server.ts'
import {
  chooseMoment,
  planConsultation,
  plannedOf,
  takePlannedStep,
} from '#src/casework/planned-consultation/store.server.ts'
import { copyPaper } from '#src/casework/rights/copy/compose.ts'
import { ownCopy } from '#src/casework/rights/own/store.server.ts'
import { hashOf } from '#src/identity/session/cookie.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import { smtpMailer } from '#src/platform/mail/smtp.server.ts'
import { deliverMails } from '#src/platform/mail/store.server.ts'
import { type LeakWorld, leakWorld, mark, marksIn, releaseCopies } from '#tests/support/leak.ts'
import { openMailBox } from '#tests/support/mail-box.ts'
import { textOf } from '#tests/support/pdf-text.ts'
import { sitDown } from '#tests/support/table.ts'
import { freshWorld, type World } from '#tests/support/world.ts'

// What leaves the house otherwise than as a page or a row: mail, calendars, live events and papers. A combination is
// somebody, one marked thing and one of these; LEAK_STATES asks for more than the some 13,000 of six rounds.
// The rules are the same on both engines; on the embedded one a sample tells that.
const rounds = Number(process.env.LEAK_STATES ?? (process.env.DB_ENGINE === 'postgres' ? 6 : 1))
const now = momentAt(day('2025-11-20'), '10:00')
const sender = { subject: 'Er is iets nieuws voor je', from: 'Afspraken <post@regio.example>', site: null }

let world: World
let all: LeakWorld
let box: Awaited<ReturnType<typeof openMailBox>>
let combinations = 0
beforeAll(async () => {
  world = await freshWorld()
  all = await leakWorld(world, 4)
  box = await openMailBox()
}, 60_000)
afterAll(async () => {
  await box.close()
  await world.close()
})

/** What stands in some bytes and may not, of all the marks that are anywhere; and what should and does not. */
function wrongIn(
  who: string,
  bytes: string,
  theirs: Iterable<string>,
  everything: Iterable<string>,
  must: Iterable<string> = [],
) {
  const [found, own] = [marksIn(bytes), new Set(theirs)]
  combinations += new Set(everything).size
  return [
    ...[...found].filter(one => !own.has(one)).map(one => `${who} is sent ${one}`),
    ...[...must].filter(one => !found.has(one)).map(one => `${who} is not sent ${one}`),
  ]
}

const anySeats = fc.array(fc.record({ sitting: fc.integer({ min: 1, max: 3 }), byMail: fc.boolean() }), {
  minLength: 8,
  maxLength: 8,
})
type Seats = readonly { sitting: number; byMail: boolean }[]

/** A consultation of which everything is marked, with a place and people of its own for each sitting. */
async function planned(caseId: string, seats: Seats) {
  const marks = { purpose: mark('why'), shared: mark('shared'), leader: mark('leader') }
  const people = seats.map(one => ({
    ...one,
    address: mark('box'),
    secrets: [mark('guest'), mark('tie'), mark('support'), mark('tongue'), mark('part')],
  }))
  const id = await world.as('caseworker', async ({ tx, actor }) => {
    const made = await planConsultation(
      tx,
      actor,
      caseId,
      {
        ...{ kind: 'review' as const, purpose: marks.purpose, privateFamilyTime: 'yes' as const },
        ...{ sharedBeforehand: marks.shared, facilitatorId: undefined, facilitatorName: marks.leader },
        ...{ firstOn: day('2025-12-01'), lastOn: day('2025-12-21'), minutes: 90, version: undefined },
      },
      [],
    )
    for (const { sitting, byMail, address, secrets } of people.toSorted((a, b) => a.sitting - b.sitting)) {
      const there = (await plannedOf(tx, caseId, made))?.sittings.some(one => one.number === sitting)
      const [name, relation, support, interpreter, takesPartHow] = secrets
      await addSeat(
        tx,
        actor,
        { caseId, id: made },
        {
          ...{
            whoId: undefined,
            name,
            relation,
            support,
            interpreter,
            takesPartHow,
            chosen: true,
            together: 'yes' as const,
          },
          ...{ apartFrom: [], sittings: [there ? String(sitting) : 'new'], leftOut: false },
          ...(byMail
            ? { reach: 'mail' as const, email: `${address}@gezin.example` }
            : { reach: 'by-hand' as const, email: undefined }),
        },
      )
    }
    return made
  })
  return { at: { caseId, id }, marks, people }
}

const deliver = () => deliverMails(world.app, () => now, smtpMailer(box.url, sender.from), writeMail(sender))

test('no mail and no calendar in it holds a word of another, of why, or of where others meet', async () => {
  const caseId = await world.openCase(
    'caseworker',
    { name: mark('open'), purpose: mark('aim') },
    '2025-03-01',
  )
  const plans = fc.sample(anySeats, rounds)
  for (const drawn of plans) {
    // Nobody sits alone.
    const seats = drawn.map((one, at) => (at < 6 ? { ...one, sitting: 1 + Math.floor(at / 2) } : one))
    const { at, marks, people } = await planned(caseId, seats)
    const found = await world.as('caseworker', ({ tx }) => plannedOf(tx, caseId, at.id))
    const places = new Map((found?.sittings ?? []).map(one => [one.id, mark('place')]))
    const move = (on: string) =>
      world.as('caseworker', async ({ tx }) => {
        for (const [id, place] of places)
          await chooseMoment(tx, id, { ...momentsOf(day(on), '19:30', 90), place })
      })
    const step = mark('step')
    const before = box.arrived.length
    await world.as('caseworker', ({ tx, actor }) => askWhen(tx, actor, at, day('2025-11-27')))
    await move('2025-12-10')
    await world.as('caseworker', ({ tx, actor }) => inviteAll(tx, actor, at, false))
    await deliver()
    await world.as('caseworker', ({ tx, actor }) =>
      takePlannedStep(tx, actor, at, { step: 'rescheduled', why: step }),
    )
    await move('2025-12-12')
    await world.as('caseworker', ({ tx, actor }) => inviteAll(tx, actor, at, false))
    await deliver()
    await world.as('caseworker', ({ tx, actor }) => cancelAll(tx, actor, at, step))
    await deliver()
    const everything = [
      ...all.items.map(item => item.mark),
      ...all.own.keys(),
      ...Object.values(marks),
      step,
      ...places.values(),
      ...people.flatMap(one => [one.address, ...one.secrets]),
    ]
    const mails = box.arrived.slice(before)
    expect(new Set(mails.map(one => one.to)).size).toBe(people.filter(one => one.byMail).length)
    const wrong = mails.flatMap(({ to, bytes, calendar }) => {
      const own = people.find(one => to.startsWith(one.address))
      const seat = found?.seats.find(one => one.name === own?.secrets[0])
      const place =
        found?.sittings
          .filter(one => seat?.sittings.includes(one.number))
          .map(one => places.get(one.id) ?? '') ?? []
      const theirs = [own?.address ?? '', ...place]
      const isCalled = calendar.includes('METHOD:REQUEST')
      return [
        ...wrongIn(`mail to ${to}`, bytes, theirs, everything),
        ...(calendar
          ? wrongIn(`calendar of ${to}`, calendar, theirs, everything, isCalled ? place : [])
          : []),
      ]
    })
    expect(wrong).toEqual([])
  }
}, 60_000)

/** The first thing a screen is sent, as it comes over the line. */
async function frameOf(live: ReturnType<typeof liveMeetings>, path: string, cookie: string): Promise<string> {
  const answer = await live.answer(new Request(`http://localhost${path}`, { headers: { cookie } }))
  const reader = answer.body?.getReader()
  if (!reader) return ''
  let sent = ''
  while (!sent.includes('"pieces"')) {
    const { value, done } = await reader.read()
    if (done) break
    sent += Buffer.from(value).toString()
  }
  await reader.cancel()
  return sent
}

test('what is sent to a screen of a meeting holds what all hear and what its own said, and nothing else', async () => {
  const { caseId } = all
  const [mother, father] = all.readers
  const table = await sitDown(world, caseId, {
    mother: { person: mother?.personId ?? '' },
    father: { person: father?.personId ?? '' },
    uncle: { name: 'Oom Joep' },
    contact: { account: world.accounts.caseworker },
  })
  const others = ['mother', 'father', 'uncle'] as const
  const open = async (name: (typeof others)[number] | null) => {
    const secret = randomBytes(32).toString('base64url')
    const device = await table.device(name, hashOf(secret))
    const way = name
      ? { path: `/beraad/${table.sittingId}/stroom`, cookie: `plek=${secret}` }
      : { path: `/scherm/${table.sittingId}/stroom`, cookie: `scherm=${secret}` }
    return { name, device, ...way }
  }
  const screens = [await open('mother'), await open('father'), await open('uncle'), await open(null)]
  const live = liveMeetings(world.app, () => now)
  const [heard, own] = [new Set<string>(), new Map<string, string[]>()]
  const everything = new Set([...all.items.map(item => item.mark), ...all.own.keys()])
  const among: string[] = []
  const anySaid = fc.record({
    who: fc.constantFrom(...others),
    how: fc.constantFrom('everyone' as const, 'facilitator' as const, 'score' as const),
  })
  const tell = async (list: readonly { who: (typeof others)[number]; how: string }[], isAmong = false) => {
    for (const { who, how } of list) {
      const words = mark('said')
      everything.add(words)
      const screen = screens.find(one => one.name === who)
      await screen?.device.as((tx, place) =>
        how === 'score'
          ? giveScore(tx, place, randomUUID(), { score: 4, face: null, mayBeShown: false, why: words })
          : say(tx, place, randomUUID(), {
              kind: 'worry',
              words,
              audience: how === 'everyone' ? 'everyone' : 'facilitator',
            }),
      )
      if (how === 'everyone') isAmong ? among.push(words) : heard.add(words)
      else own.set(who, [...(own.get(who) ?? []), words])
    }
  }
  const check = async () => {
    for (const { name, path, cookie } of screens) {
      const stays = name !== null && name !== 'father'
      const theirs = [...heard, ...(stays ? among : []), ...(own.get(name ?? '') ?? [])]
      const must = name === null ? [] : among.length === 0 ? heard : stays ? among : []
      expect(
        wrongIn(`screen of ${name}`, await frameOf(live, path, cookie), theirs, everything, must),
      ).toEqual([])
    }
  }
  for (const list of fc.sample(fc.array(anySaid, { minLength: 6, maxLength: 8 }), rounds * 3)) {
    await tell(list)
    await check()
  }
  const stays = {
    seats: [table.seats.mother, table.seats.uncle],
    until: momentAt(day('2025-11-20'), '10:30'),
  }
  await table.lead(tx => beginFamilyTime(tx, table.leader, stays))
  await tell(
    [
      { who: 'mother', how: 'everyone' },
      { who: 'uncle', how: 'everyone' },
    ],
    true,
  )
  await check()
  expect(
    await frameOf(live, `/beraad/${table.sittingId}/stroom`, `plek=${randomBytes(32).toString('base64url')}`),
  ).toBe('')
  live.letGo()
}, 60_000)

test('papers and calendars that somebody makes on the own pages hold only what is theirs', async () => {
  const copies = all.items.filter(item => item.onlyTo)
  const everything = [...all.items.map(item => item.mark), ...all.own.keys()]
  await releaseCopies(world, all)
  for (const reader of all.readers) {
    const papers = await reader.as(async ({ tx, today: on }) => {
      const made: string[] = []
      for (const { thingId } of copies)
        made.push(textOf(writePdf(copyPaper(await ownCopy(tx, thingId), { about: 'self', on }))))
      for (const one of await ownAppointments(tx)) made.push(appointmentFile(one, sender))
      return made.join(' ')
    })
    const own = copies.filter(item => item.onlyTo === reader.personId).map(item => item.mark)
    expect(wrongIn(reader.accountId, papers, own, everything, own)).toEqual([])
  }
}, 60_000)

test('these are many', () => {
  expect(combinations).toBeGreaterThanOrEqual(Math.min(rounds * 1_700, 10_000))
})
