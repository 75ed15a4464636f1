import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, momentAt } from '#src/kernel/day.ts'
import { asWorker } from '#src/platform/database/as-actor.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import type { Mailer } from './mail.ts'
import { smtpMailer } from './smtp.server.ts'
import { deliverMails, queueMail } from './store.server.ts'

let world: World
let send: Mailer
let isOpen = true
let arrived: { to: string[]; raw: string }[] = []
const server = new SMTPServer({
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (stream, session, answer) => {
    let raw = ''
    stream.on('data', chunk => {
      raw += chunk
    })
    stream.on('end', () => {
      if (!isOpen) return answer(Object.assign(new Error('later'), { responseCode: 451 }))
      arrived.push({ to: session.envelope.rcptTo.map(one => one.address), raw })
      answer()
    })
  },
})

beforeAll(async () => {
  world = await freshWorld()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  send = smtpMailer(`smtp://127.0.0.1:${port}`, 'Toekomsttuin <geen-antwoord@regio.example>')
  await world.owner
    .updateTable('account')
    .set({ email: 'consulent@gemeente.example' })
    .where('id', '=', world.accounts.caseworker)
    .execute()
})
afterAll(async () => {
  await new Promise<void>(resolve => server.close(resolve))
  await world.close()
})

const at = (time: string, on = '2025-11-20') => momentAt(day(on), time)
const write = () => ({ subject: 'Er is iets nieuws voor je', text: 'Log in om het te lezen.' })
const deliver = (time: string, on?: string) => deliverMails(world.app, () => at(time, on), send, write)
let events = 0
async function news(who: 'caseworker' | 'otherCaseworker' = 'caseworker') {
  const to = { regionId: world.regionId, accountId: world.accounts[who] }
  events += 1
  await world.owner
    .insertInto('notice')
    .values({
      region_id: to.regionId,
      account_id: to.accountId,
      kind: 'question',
      event_id: events,
      is_urgent: false,
      at: at('09:00'),
    })
    .execute()
  await asWorker(world.app, world.regionId, at('09:00'), tx => queueMail(tx, to, 'notices', at('10:00')))
}
const outcomes = async () =>
  (await world.owner.selectFrom('mail').select(['tries', 'outcome']).orderBy('id').execute()).map(
    ({ tries, outcome }) => [tries, outcome],
  )

test('a mail leaves when it is wanted and not before, to one person, and once', async () => {
  await news()
  expect(await deliver('09:59')).toBe(0)
  expect(await deliver('10:00')).toBe(1)
  expect(await deliver('23:00')).toBe(0)
  expect(arrived).toHaveLength(1)
  expect(arrived[0]?.to).toEqual(['consulent@gemeente.example'])
  const { id } = await world.owner.selectFrom('mail').select('id').executeTakeFirstOrThrow()
  expect(arrived[0]?.raw).toContain(`Message-ID: <${id}@regio.example>`)
  expect(arrived[0]?.raw).toContain('From: Toekomsttuin <geen-antwoord@regio.example>')
  expect(arrived[0]?.raw).toContain('Log in om het te lezen.')
})

test('while the server takes nothing the mail waits longer each time, and arrives once when it does', async () => {
  arrived = []
  isOpen = false
  await news()
  for (const time of ['10:00', '10:01', '10:02', '10:05', '10:06']) expect(await deliver(time)).toBe(0)
  expect((await outcomes()).at(-1)).toEqual([3, null])
  isOpen = true
  expect(await deliver('10:07')).toBe(0)
  expect(await deliver('10:14')).toBe(1)
  expect(arrived).toHaveLength(1)
  expect((await outcomes()).at(-1)).toEqual([4, 'sent'])
})

test('after twenty tries a mail is given up, and new news gets a mail of its own', async () => {
  arrived = []
  isOpen = false
  await news()
  for (let tries = 1; tries <= 21; tries += 1) {
    const moment = new Date(at('12:00').getTime() + tries * 7 * 3_600_000)
    expect(await deliverMails(world.app, () => moment, send, write)).toBe(0)
  }
  expect((await outcomes()).at(-1)).toEqual([20, 'given-up'])
  isOpen = true
  await news()
  expect(await deliver('12:00')).toBe(1)
})

test('who read everything meanwhile, or has no address, gets no mail', async () => {
  arrived = []
  await news()
  await world.owner
    .updateTable('notice')
    .set({ read_at: at('09:30') })
    .execute()
  await news('otherCaseworker')
  expect(await deliver('12:00')).toBe(0)
  expect(arrived).toEqual([])
  expect((await outcomes()).slice(-2).map(([, outcome]) => outcome)).toEqual(['not-needed', 'given-up'])
})

test('an appointment travels with the mail', async () => {
  arrived = []
  const content = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR'
  const calendar = { method: 'REQUEST' as const, content }
  await send({ id: 'een', to: 'iemand@gezin.example', ...write(), calendar })
  expect(arrived[0]?.raw).toMatch(/Content-Type: text\/calendar;[^\n]*method=REQUEST/i)
})

test('an address that would be two gets no mail', async () => {
  arrived = []
  const two = 'een@gezin.example, twee@gezin.example'
  await send({ id: 'twee', to: two, ...write() }).catch(() => undefined)
  expect(arrived.flatMap(one => one.to)).not.toContain('twee@gezin.example')
})
