import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { reactionsTo } from '#src/connections.ts'
import { spokenIn } from '#src/family/language/languages.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { asWorker } from '#src/platform/database/as-actor.ts'
import { smtpMailer } from '#src/platform/mail/smtp.server.ts'
import { deliverMails } from '#src/platform/mail/store.server.ts'
import { deliverEvents } from '#src/platform/outbox/store.server.ts'
import { openFamilyPages } from '#tests/support/family.ts'
import { activate, hold, named, viewOf, wholeDraft } from '#tests/support/plan.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import type { SeatInput } from '../../planned-consultation/rules.ts'
import { addSeat } from '../../planned-consultation/seat/store.server.ts'
import { planConsultation } from '../../planned-consultation/store.server.ts'
import type { SafeContactInput } from '../../safe-contact/rules.ts'
import { recordSafeContact } from '../../safe-contact/store.server.ts'
import { recordCheck } from '../../top3-plan/follow/store.server.ts'
import { releasePlan } from '../../top3-plan/release/store.server.ts'
import { addressOf } from '../rules.ts'
import { myNotices } from '../store.server.ts'
import { writeMail } from '../write-mail.ts'
import { remindOfChecks } from './store.server.ts'

let world: World
let arrived: { to: string[]; raw: string }[] = []
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

const sender = { subject: 'Er is iets nieuws voor je', from: 'Afspraken <post@regio.example>', site: null }
const remind = async (on: string, time = '00:05') => {
  const now = momentAt(day(on), time)
  await asWorker(world.app, world.regionId, now, tx => remindOfChecks(tx, now))
  await deliverEvents(world.app, () => now, reactionsTo)
}
const deliver = (on: string, time: string) => {
  const { port } = server.server.address() as AddressInfo
  const send = smtpMailer(`smtp://127.0.0.1:${port}`, sender.from)
  return deliverMails(world.app, () => momentAt(day(on), time), send, writeMail(sender, spokenIn))
}
const noticesOf = (who: CastKey, caseId: string, on: string) =>
  world.as(
    who,
    async ({ tx }) =>
      (await myNotices(tx)).filter(one => one.kind === 'check-due' && one.caseId === caseId).map(addressOf),
    on,
  )

type Seat = { name: string } & Pick<SeatInput, 'reach' | 'email'>

/** A household whose plan says on which day the mother's agreement is looked at, by the contact person. */
async function household(on: string, seats: readonly Seat[], isReleased = true) {
  const caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const consultationId = await hold(world, caseId, { heldOn: day(on), nextOn: day('2026-06-01') }, on)
  const planId = await world.as('caseworker', asking => wholeDraft(asking, caseId, consultationId), on)
  await world.as('caseworker', asking => activate(asking, caseId, planId), on)
  const { personId, accountId } = await openFamilyPages(world, caseId, 'Petra')
  await world.as(
    'caseworker',
    async ({ tx, actor }) => {
      if (isReleased) await releasePlan(tx, actor, { caseId, planId }, personId)
      const plan = await viewOf({ tx }, caseId, planId)
      const of = { caseId, id: await planConsultation(tx, actor, caseId, toCome, []) }
      for (const { name, ...how } of seats)
        await addSeat(tx, actor, of, { ...seat, ...how, whoId: named(plan, name).personId ?? undefined })
    },
    on,
  )
  return { caseId, planId, personId, accountId }
}
const toCome = {
  kind: 'review',
  purpose: 'Hoe gaat het nu?',
  privateFamilyTime: 'yes',
  sharedBeforehand: undefined,
  facilitatorId: undefined,
  facilitatorName: 'Wil',
  firstOn: day('2026-05-01'),
  lastOn: day('2026-05-21'),
  minutes: 90,
  version: undefined,
} as const
const seat = {
  name: undefined,
  relation: undefined,
  chosen: true,
  together: 'yes' as const,
  apartFrom: [] as string[],
  support: undefined,
  interpreter: undefined,
  takesPartHow: undefined,
  sittings: ['1'],
  leftOut: false,
} satisfies Partial<SeatInput>
const safe: Omit<SafeContactInput, 'mailFrom' | 'mailUntil'> = {
  alone: 'yes',
  phoneSeen: 'nobody',
  mailSeen: 'nobody',
  readsAlong: undefined,
  mayCall: false,
  phone: undefined,
  callWhen: undefined,
  mayMessage: false,
  mayMail: true,
  email: 'petra@gezin.example',
  namedAs: undefined,
}
const mother = { name: 'Petra', reach: 'mail', email: 'petra@gezin.example' } as const

test('on the day to look at an agreement its owner gets one empty mail by day, and its watcher one notice', async () => {
  const { caseId, planId } = await household('2025-11-20', [mother])
  await remind('2025-12-03')
  expect(await noticesOf('caseworker', caseId, '2025-12-03')).toEqual([])
  await remind('2025-12-04')
  await remind('2025-12-04', '00:15')
  await remind('2025-12-05')
  const address = `/huishoudens/${caseId}/plan/${planId}`
  expect(await noticesOf('caseworker', caseId, '2025-12-05')).toEqual([address])
  expect(await deliver('2025-12-04', '07:59')).toBe(0)
  expect(await deliver('2025-12-04', '08:00')).toBe(1)
  expect(await deliver('2025-12-05', '12:00')).toBe(0)
  expect(arrived.map(one => one.to)).toEqual([['petra@gezin.example']])
  expect(arrived[0]?.raw.split('\r\n\r\n').at(-1)?.trim()).toBe(
    'Dit is een herinnering: kijk even naar je afspraken. Antwoorden op deze mail hoeft niet.',
  )
})

test.each<[string, readonly Seat[], boolean]>([
  ['said that mail is not safe', [{ ...mother, reach: 'by-hand' }], true],
  ['was never asked', [], true],
  ['may not read the plan', [mother], false],
  [
    'has the same address as another of the household',
    [mother, { ...mother, name: 'Kees', email: 'PETRA@gezin.example' }],
    true,
  ],
])('an owner who %s is not mailed; the watcher still hears it', async (_, seats, isReleased) => {
  const { caseId } = await household('2025-12-10', seats, isReleased)
  await remind('2025-12-24')
  expect(await deliver('2025-12-24', '09:00')).toBe(0)
  expect(await noticesOf('caseworker', caseId, '2025-12-24')).toHaveLength(1)
})

test('who told meanwhile is left in peace, and the next day to look is reminded of anew', async () => {
  const of = await household('2026-01-05', [mother])
  await remind('2026-01-19')
  await world.as(
    'caseworker',
    async ({ tx, actor, today }) => {
      const [situation] = (await viewOf({ tx }, of.caseId, of.planId)).situations
      const agreement = situation?.agreements[0]?.id ?? ''
      const told = { outcome: 'partly', note: undefined, nextOn: day('2026-01-26') } as const
      await recordCheck(tx, actor, of, agreement, told, today)
    },
    '2026-01-19',
  )
  expect(await deliver('2026-01-19', '12:00')).toBe(0)
  await remind('2026-01-26', '20:00')
  expect(await deliver('2026-01-26', '23:00')).toBe(0)
  expect(await deliver('2026-01-27', '08:00')).toBe(1)
  expect(await noticesOf('caseworker', of.caseId, '2026-01-27')).toHaveLength(2)
})

test('a reminder waits for the hours that are safe for her, also when those are told later, and is in her language', async () => {
  const { caseId, personId, accountId } = await household('2026-03-02', [mother])
  const safeFrom = (mailFrom: number, on: string) =>
    world.as(
      'caseworker',
      ({ tx, actor }) =>
        recordSafeContact(tx, actor, caseId, personId, { ...safe, mailFrom, mailUntil: mailFrom + 2 }),
      on,
    )
  await world.owner.updateTable('account').set({ language: 'ar' }).where('id', '=', accountId).execute()
  await safeFrom(10, '2026-03-02')
  await remind('2026-03-16')
  expect(await deliver('2026-03-16', '09:59')).toBe(0)
  await safeFrom(13, '2026-03-16')
  expect(await deliver('2026-03-16', '10:00')).toBe(0)
  expect(await deliver('2026-03-16', '13:00')).toBe(1)
  const words = arrived[0]?.raw.split('\r\n\r\n').at(-1) ?? ''
  expect(Buffer.from(words, 'base64').toString()).toContain('هذا تذكير')
})

test('a plan that was forgotten for long is not mailed about all at once', async () => {
  const { caseId } = await household('2026-02-02', [mother])
  await remind('2026-02-23')
  expect(await deliver('2026-02-24', '12:00')).toBe(0)
  expect(await noticesOf('caseworker', caseId, '2026-02-24')).toEqual([])
})
