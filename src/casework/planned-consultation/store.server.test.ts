import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { day, momentAt } from '#src/kernel/day.ts'
import { asNobody, brokenConstraint } from '#src/platform/database/as-actor.ts'
import { smtpMailer } from '#src/platform/mail/smtp.server.ts'
import { deliverMails } from '#src/platform/mail/store.server.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { type Answer, momentsOf } from '../availability/rules.ts'
import { answerByLink, askedByLink, askWhen, recordAnswer } from '../availability/store.server.ts'
import { writeMail } from '../notice/write-mail.ts'
import { cancelAll, inviteAll } from './inviting/store.server.ts'
import type { SeatInput } from './rules.ts'
import { addSeat, changeSeat } from './seat/store.server.ts'
import { chooseMoment, planConsultation, plannedOf, takePlannedStep } from './store.server.ts'

let world: World
let arrived: { to: string[]; raw: string }[] = []
const sender = {
  subject: 'Er is iets nieuws voor je',
  from: 'Afspraken <post@regio.example>',
  site: new URL('https://tuin.example'),
}
const server = new SMTPServer({
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (stream, session, answer) => {
    let raw = ''
    stream.on('data', chunk => {
      raw += chunk
    })
    stream.on('end', () => {
      arrived.push({ to: session.envelope.rcptTo.map(one => one.address), raw: raw.replace(/=\r\n/g, '') })
      answer()
    })
  },
})
beforeAll(async () => {
  world = await freshWorld()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
beforeEach(() => {
  arrived = []
})
afterAll(async () => {
  await new Promise<void>(resolve => server.close(resolve))
  await world.close()
})

const today = '2025-11-20'
const deliver = (time = '11:00', on = today) =>
  deliverMails(
    world.app,
    () => momentAt(day(on), time),
    smtpMailer(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, sender.from),
    writeMail(sender),
  )
const seat = (name: string, changes: Partial<SeatInput> = {}): SeatInput => ({
  whoId: undefined,
  name,
  relation: 'oma',
  chosen: true,
  together: 'yes',
  apartFrom: [],
  support: undefined,
  interpreter: undefined,
  takesPartHow: undefined,
  sittings: ['1'],
  reach: 'mail',
  email: `${name}@gezin.example`,
  leftOut: false,
  ...changes,
})
async function plan(seats: SeatInput[], isSecret = false) {
  const homes = isSecret
    ? {
        homes: [
          { label: 'thuis', isSecret, addressLine: 'Weg 1', postcode: '1299 AA', town: 'Verzonnendam' },
        ],
      }
    : {}
  const caseId = await world.openCase('caseworker', homes, '2025-03-01')
  const id = await world.as('caseworker', async ({ tx, actor }) => {
    const made = await planConsultation(
      tx,
      actor,
      caseId,
      {
        kind: 'review',
        purpose: 'Hoe gaat het nu?',
        privateFamilyTime: 'yes',
        sharedBeforehand: undefined,
        facilitatorId: undefined,
        facilitatorName: 'Wil',
        firstOn: day('2025-12-01'),
        lastOn: day('2025-12-21'),
        minutes: 90,
        version: undefined,
      },
      [],
    )
    for (const one of seats) await addSeat(tx, actor, { caseId, id: made }, one)
    return made
  })
  return { caseId, id }
}
type At = { caseId: string; id: string }
const read = async ({ caseId, id }: At, who: CastKey = 'caseworker') => {
  const found = await world.as(who, ({ tx }) => plannedOf(tx, caseId, id))
  if (!found) throw new Error('not found')
  return found
}
const seatNamed = async (at: At, name: string) => {
  const found = (await read(at)).seats.find(one => one.name === name)
  if (!found) throw new Error(name)
  return found
}
const choose = (at: At, on: string, number = 1) =>
  world.as('caseworker', async ({ tx }) => {
    const found = await plannedOf(tx, at.caseId, at.id)
    const sitting = found?.sittings.find(one => one.number === number)
    await chooseMoment(tx, sitting?.id ?? '', { ...momentsOf(day(on), '19:30', 90), place: 'Buurthuis' })
  })
const invite = (at: At, isPrepared = false) =>
  world.as('caseworker', ({ tx, actor }) => inviteAll(tx, actor, at, isPrepared))
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )
async function typeIn(at: At, name: string, answer: Answer) {
  const { id } = await seatNamed(at, name)
  await world.as('caseworker', ({ tx, actor }) => recordAnswer(tx, actor, at.caseId, id, answer))
}
const line = (raw: string | undefined, name: string) =>
  new RegExp(`^${name}[:;](.*)$`, 'm').exec(raw ?? '')?.[1]?.trim()
const calendarIn = (raw = '') => {
  const found = /text\/calendar[\s\S]*?base64\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(raw)?.[1]
  return found ? Buffer.from(found, 'base64').toString() : raw
}

test('each gets one mail with only their own address, a neutral name, and the time a clock shows there', async () => {
  const at = await plan([seat('moeder'), seat('vader')])
  await choose(at, '2025-12-10')
  await invite(at)
  expect(await deliver()).toBe(2)
  expect(arrived.map(one => one.to).toSorted()).toEqual([['moeder@gezin.example'], ['vader@gezin.example']])
  const own = arrived.find(one => one.to[0] === 'moeder@gezin.example')?.raw ?? ''
  expect(own + calendarIn(own)).not.toMatch(/vader|Hoe gaat het nu|Jansen|Bakker|beraad/i)
  expect(line(own, 'Subject')).toBe('Er is iets nieuws voor je')
  const calendar = calendarIn(own)
  expect(line(calendar, 'METHOD')).toBe('REQUEST')
  expect([line(calendar, 'SUMMARY'), line(calendar, 'LOCATION')]).toEqual(['Afspraak', 'Buurthuis'])
  expect([line(calendar, 'DTSTART'), line(calendar, 'DTEND')]).toEqual([
    '20251210T183000Z',
    '20251210T200000Z',
  ])
})

test('with a secret address there is no place in any mail', async () => {
  const at = await plan([seat('moeder'), seat('oma')], true)
  await choose(at, '2025-12-10')
  await invite(at)
  await deliver()
  expect(arrived).toHaveLength(2)
  for (const { raw } of arrived) expect(raw + calendarIn(raw)).not.toMatch(/Buurthuis|LOCATION/)
})

test('whoever moves a consultation sends the same appointment with a next sequence, and calling off takes it away', async () => {
  const at = await plan([seat('moeder'), seat('oma', { reach: 'by-hand', email: undefined })])
  await choose(at, '2025-10-23')
  await invite(at)
  await deliver()
  await world.as('caseworker', ({ tx, actor }) =>
    takePlannedStep(tx, actor, at, { step: 'rescheduled', why: 'Oma is ziek' }),
  )
  await choose(at, '2025-10-30')
  await invite(at)
  await deliver()
  await invite(at, true)
  await world.as('caseworker', ({ tx, actor }) => cancelAll(tx, actor, at, 'Het gezin wil niet meer'))
  await deliver()
  expect(arrived.map(one => one.to)).toEqual(Array(3).fill(['moeder@gezin.example']))
  const told = arrived.map(({ raw }) => calendarIn(raw))
  expect(told.map(one => [line(one, 'METHOD'), line(one, 'SEQUENCE'), line(one, 'DTSTART')])).toEqual([
    ['REQUEST', '0', '20251023T173000Z'],
    ['REQUEST', '1', '20251030T183000Z'],
    ['CANCEL', '2', '20251030T183000Z'],
  ])
  expect(new Set(told.map(one => line(one, 'UID'))).size).toBe(1)
})

test('who may not meet gets an own sitting, and hears of no other', async () => {
  const at = await plan([seat('moeder'), seat('oma')])
  const mother = await seatNamed(at, 'moeder')
  const apart = { together: 'no' as const, apartFrom: [mother.id] }
  const change = async (name: string, changes: Partial<SeatInput>) => {
    const { id, version } = await seatNamed(at, name)
    await world.as('caseworker', ({ tx, actor }) =>
      changeSeat(tx, actor, at, id, seat(name, { version, ...changes })),
    )
  }
  await world.as('caseworker', ({ tx, actor }) => addSeat(tx, actor, at, seat('vader', apart)))
  await world.as('caseworker', ({ tx, actor }) => addSeat(tx, actor, at, seat('oom')))
  await choose(at, '2025-12-10')
  expect(await refusal(invite(at))).toBe('prepared_is_whole')
  await change('vader', { ...apart, sittings: ['new'] })
  await change('oom', { sittings: ['2'] })
  await choose(at, '2025-12-11', 2)
  await invite(at)
  await deliver()
  const days = Object.fromEntries(arrived.map(({ to, raw }) => [to[0], line(calendarIn(raw), 'DTSTART')]))
  expect(days).toEqual({
    'moeder@gezin.example': '20251210T183000Z',
    'oma@gezin.example': '20251210T183000Z',
    'vader@gezin.example': '20251211T183000Z',
    'oom@gezin.example': '20251211T183000Z',
  })
  expect(await refusal(change('vader', { ...apart, sittings: ['1'] }))).toBe('who_may_not_meet')
})

test('of two who change one seat the second keeps nothing until the first was seen, also not a new sitting', async () => {
  const at = await plan([seat('oma')])
  const { id, version } = await seatNamed(at, 'oma')
  const change = (changes: Partial<SeatInput>) =>
    world.as('caseworker', ({ tx, actor }) => changeSeat(tx, actor, at, id, seat('oma', changes)))
  expect(await change({ version, support: 'haar zus' })).toBe(true)
  expect(await change({ version, support: 'niemand', sittings: ['new'] })).toBe(false)
  expect(await change({ support: 'niemand' }), 'without the version that was read').toBe(false)
  const now = await read(at)
  expect([now.seats.map(one => one.support), now.sittings.length]).toEqual([['haar zus'], 1])
  expect(await change({ version: now.seats[0]?.version, support: 'niemand' })).toBe(true)
})

test('a new sitting changes the seats of colleagues: who had one open sees that first', async () => {
  const at = await plan([seat('oma')])
  const whoId = `a:${world.accounts.caseworker}`
  await world.as('caseworker', ({ tx, actor }) =>
    addSeat(tx, actor, at, seat('', { whoId, name: undefined, relation: undefined, email: undefined })),
  )
  const colleague = (await read(at)).seats.find(one => one.accountId !== null)
  const { id, version } = await seatNamed(at, 'oma')
  const change = (seatId: string, changes: Partial<SeatInput>) =>
    world.as('caseworker', ({ tx, actor }) => changeSeat(tx, actor, at, seatId, seat('oma', changes)))
  expect(await change(id, { version, sittings: ['new'] })).toBe(true)
  expect(await change(colleague?.id ?? '', { version: colleague?.version, email: undefined })).toBe(false)
})

test('by a link somebody answers for themselves, sees no other answer, and after its term it opens nothing', async () => {
  const at = await plan([seat('moeder'), seat('oma', { reach: 'by-hand', email: undefined })])
  const ask = (until: string) => world.as('caseworker', ({ tx, actor }) => askWhen(tx, actor, at, day(until)))
  await ask('2025-11-27')
  expect(await deliver()).toBe(1)
  const [, token] = /wanneer\/([0-9a-f]{64})/.exec(arrived[0]?.raw ?? '') ?? []
  const byLink = <T>(work: Parameters<typeof asNobody<T>>[2], on = today) =>
    asNobody(world.app, momentAt(day(on), '12:00'), work)
  const answer = { parts: ['wo-evening'], likes: [], notOn: [day('2025-12-10')] }
  expect(await byLink(tx => answerByLink(tx, token, answer))).toBe(true)
  expect(await byLink(tx => answerByLink(tx, token, answer)), 'sent twice is one answer').toBe(true)
  expect(await world.owner.selectFrom('availability_answer').selectAll().execute()).toHaveLength(1)
  await typeIn(at, 'oma', { ...answer, parts: ['za-morning'] })
  expect((await byLink(tx => askedByLink(tx, token)))?.answer).toEqual(answer)
  expect(await byLink(tx => askedByLink(tx, token), '2025-11-28')).toBeNull()
  expect(await byLink(tx => answerByLink(tx, token, answer), '2025-11-28')).toBe(false)
  expect(await byLink(tx => askedByLink(tx, 'f'.repeat(64)))).toBeNull()
  const kept = await world.owner
    .selectFrom('availability_request')
    .select('token_hash')
    .where('token_hash', 'is not', null)
    .execute()
  expect(kept.map(one => one.token_hash?.toString('hex'))).not.toContain(token)
  expect((await read(at)).seats.map(one => [one.name, one.answer?.parts])).toEqual([
    ['moeder', ['wo-evening']],
    ['oma', ['za-morning']],
  ])
})

test('a colleague of the team reads who comes, and not when people can; others find nothing', async () => {
  const at = await plan([seat('moeder')])
  await typeIn(at, 'moeder', { parts: ['wo-evening'], likes: [], notOn: [] })
  expect((await read(at, 'scientist')).seats.map(one => [one.name, one.answer])).toEqual([['moeder', null]])
  expect(await refusal(read(at, 'otherCaseworker'))).toMatch(/not found/)
  const meddling = world.as('scientist', ({ tx, actor }) => addSeat(tx, actor, at, seat('buurman')))
  expect(await refusal(meddling)).toMatch(/row-level security/)
})

test('what was called off does not change any more', async () => {
  const at = await plan([seat('moeder')])
  await world.as('caseworker', ({ tx, actor }) => cancelAll(tx, actor, at, 'Niet nodig'))
  const again = world.as('caseworker', ({ tx, actor }) => addSeat(tx, actor, at, seat('oma')))
  expect(await refusal(again)).toBe('planned_is_open')
  const prepared = world.as('caseworker', ({ tx, actor }) =>
    takePlannedStep(tx, actor, at, { step: 'prepared' }),
  )
  expect(await refusal(prepared)).toBe('planned_step_follows')
})
