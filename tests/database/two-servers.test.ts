import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tell } from '#src/access/store.server.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { recordAgreement, remindOfAgreements } from '#src/learning/training/partner-agreement/store.server.ts'
import { asWorker } from '#src/platform/database/as-actor.ts'
import { smtpMailer } from '#src/platform/mail/smtp.server.ts'
import { deliverMails, queueMail } from '#src/platform/mail/store.server.ts'
import { deliverEvents } from '#src/platform/outbox/store.server.ts'
import { openMailBox } from '#tests/support/mail-box.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'

let world: World
beforeAll(async () => {
  world = await freshWorld()
})
afterAll(() => world.close())

const now = momentAt(day('2025-11-20'), '10:00')

/** The same work at the same moment, as several servers do it on one database. */
const atOnce = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 4 }, work))

test('a fact is delivered once, however many servers deliver at the same moment', async () => {
  await world.as('caseworker', async ({ tx, actor }) => {
    for (let nth = 0; nth < 30; nth++) await tell(tx, actor.regionId, 'said', { nth: String(nth) })
  })
  const heard: string[] = []
  const hear = async (_: unknown, { ids }: { ids: Readonly<Record<string, string>> }) => {
    heard.push(ids['nth'] ?? '')
  }
  const delivered = await atOnce(() =>
    deliverEvents(
      world.app,
      () => now,
      () => [hear],
    ),
  )
  expect(delivered.reduce((sum, count) => sum + count, 0)).toBe(30)
  expect(heard.toSorted()).toEqual(Array.from({ length: 30 }, (_, nth) => String(nth)).toSorted())
})

test('who leads is reminded once', async () => {
  const agreed = { partner: 'Civil Care', about: 'De basismodule', agreedOn: day('2025-01-01') }
  await world.as('projectLeader', ({ tx, actor }) =>
    recordAgreement(tx, actor, { ...agreed, endsOn: day('2025-12-01'), afterwards: undefined }),
  )
  await atOnce(() => asWorker(world.app, world.regionId, now, remindOfAgreements))
  const told = await sql<{ who: string }>`
    select ids ->> 'accountId' as who from outbox_event where delivered_at is null`.execute(world.owner)
  const { projectLeader, policyAdviser } = world.accounts
  expect(told.rows.map(({ who }) => who).toSorted()).toEqual([projectLeader, policyAdviser].toSorted())
})

test('everybody gets one mail', async () => {
  const box = await openMailBox()
  const people: CastKey[] = ['caseworker', 'otherCaseworker', 'scientist', 'adviser', 'fallback', 'safeHome']
  for (const [nth, key] of people.entries()) {
    const accountId = world.accounts[key]
    await sql`update account set email = ${`${key}@gemeente.example`} where id = ${accountId}`.execute(
      world.owner,
    )
    await sql`insert into notice (region_id, account_id, kind, event_id, is_urgent, at)
      values (${world.regionId}, ${accountId}, 'question', ${1000 + nth}, false, ${now})`.execute(world.owner)
    await asWorker(world.app, world.regionId, now, tx =>
      queueMail(tx, { accountId, regionId: world.regionId }, 'notices', now),
    )
  }
  const send = smtpMailer(box.url, 'Toekomsttuin <geen-antwoord@regio.example>')
  const write = () => ({ subject: 'Er is iets nieuws voor je', text: 'Log in om het te lezen.' })
  await atOnce(() => deliverMails(world.app, () => now, send, write))
  await box.close()
  expect(box.arrived.map(({ to }) => to).toSorted()).toEqual(
    people.map(key => `${key}@gemeente.example`).toSorted(),
  )
})
