import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tell } from '#src/access/store.server.ts'
import { reactionsTo } from '#src/connections.ts'
import { addDays, day, momentAt } from '#src/kernel/day.ts'
import { asNobody, asWorker } from '#src/platform/database/as-actor.ts'
import { deliverEvents } from '#src/platform/outbox/store.server.ts'
import { openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { handOver, joinTeam, letFallbackStepIn } from '../contact-person/store.server.ts'
import { makeWish } from '../contact-wish/store.server.ts'
import { endInvitation, invite } from '../experience-expert/store.server.ts'
import { answerQuestion, askExpert } from '../expert-consult/store.server.ts'
import {
  chooseMail,
  escalateUnread,
  myMail,
  myNotices,
  noticeAt,
  putAway,
  queueNewsMail,
} from './store.server.ts'

let world: World
let caseId: string
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
})
afterAll(() => world.close())

const at = (on: string, time: string) => momentAt(day(on), time)
const deliver = (on: string) => deliverEvents(world.app, () => at(on, '10:01'), reactionsTo)
const telling = async (who: CastKey, name: string, ids: Record<string, string>, on = '2025-11-20') => {
  await world.as(who, ({ tx, actor }) => tell(tx, actor.regionId, name, ids), on)
  await deliver(on)
}
const read = (who: CastKey, on?: string) =>
  world.as(
    who,
    async ({ tx }) =>
      (await myNotices(tx)).map(({ kind, household, colleague, readAt }) => ({
        kind,
        household,
        colleague,
        isRead: readAt !== null,
      })),
    on,
  )
const escalate = (on: string, time: string) =>
  asWorker(world.app, world.regionId, at(on, time), escalateUnread)

test('what happened is news for who stands closest, once, and not for who did it or for anybody else', async () => {
  await telling('scientist', 'agreement.not-kept', { caseId, planId: caseId })
  const [event] = await world.owner.selectFrom('outbox_event').select('id').execute()
  await asWorker(world.app, world.regionId, at('2025-11-20', '10:02'), async tx => {
    for (const reaction of reactionsTo('agreement.not-kept'))
      await reaction(tx, {
        id: event?.id ?? 0,
        name: 'agreement.not-kept',
        regionId: world.regionId,
        ids: {},
      })
  })
  const news = { kind: 'agreement-failing', household: 'Jansen-Bakker', colleague: null, isRead: false }
  expect(await read('caseworker')).toEqual([news])
  for (const other of ['scientist', 'otherCaseworker', 'fallback', 'adviser', 'administrator'] as const)
    expect(await read(other)).toEqual([])
  await telling('caseworker', 'agreement.not-kept', { caseId, planId: caseId })
  expect(await read('caseworker')).toHaveLength(1)
})

test('somebody reads a notice of one’s own and nobody else’s; what came after the page was shown stays new', async () => {
  const [mine] = await world.as('caseworker', ({ tx }) => myNotices(tx))
  const id = mine?.id ?? ''
  expect(await world.as('scientist', ({ tx }) => noticeAt(tx, id))).toBeUndefined()
  await world.as('scientist', ({ tx }) => putAway(tx, { id }))
  expect((await read('caseworker'))[0]?.isRead).toBe(false)
  await world.as('caseworker', ({ tx }) => putAway(tx, { until: at('2025-11-20', '09:00') }))
  expect((await read('caseworker'))[0]?.isRead).toBe(false)
  await world.as('caseworker', ({ tx }) => putAway(tx, { id }))
  expect((await read('caseworker'))[0]?.isRead).toBe(true)
})

test('an expert hears that there is a question and nothing of the household; the asker hears of the answer', async () => {
  const asked = { askedOf: 'experience-expert', question: 'Wat helpt?', summary: 'Twee ouders.' }
  const consultId = await world.as('caseworker', ({ tx, actor, today }) =>
    askExpert(tx, actor, caseId, { ...asked, neededBy: day('2025-11-27') }, today),
  )
  await telling('caseworker', 'expert-consult.asked', { consultId })
  expect(await read('experienceExpert')).toEqual([
    { kind: 'question', household: null, colleague: null, isRead: false },
  ])
  expect(await read('adviser')).toEqual([])
  await world.as('experienceExpert', ({ tx, actor }) => answerQuestion(tx, actor, consultId, 'Bel eerst.'))
  await telling('experienceExpert', 'expert-consult.answered', { consultId })
  expect((await read('caseworker')).map(one => one.kind)).toContain('answer')
})

test('what is urgent and unread goes to the scientist of the team, then to the fallback holder, who hears whom to call', async () => {
  await telling('scientist', 'safety-measurement.alarming', { caseId, measurementId: caseId }, '2025-11-21')
  const unread = {
    kind: 'unread',
    household: 'Jansen-Bakker',
    colleague: 'Persoon caseworker',
    isRead: false,
  }
  expect(await escalate('2025-11-21', '13:59')).toBe(0)
  expect(await escalate('2025-11-21', '14:02')).toBe(1)
  expect(await read('scientist', '2025-11-22')).toEqual([unread])
  expect(await escalate('2025-11-21', '17:00')).toBe(0)
  expect(await escalate('2025-11-21', '18:03')).toBe(1)
  expect(await read('fallback', '2025-11-22')).toEqual([{ ...unread, household: null }])
})

test('an urgent wish that its holder leaves unread goes to another holder of the region, and to nobody near the family', async () => {
  const mother = await openFamilyPages(world, caseId, 'Petra')
  const wish = { words: 'Ik ben bang.', first: 'me' as const, answerBy: day('2025-11-27'), isAlarming: true }
  const wishId = await mother.as(({ tx, actor }) => makeWish(tx, actor, caseId, wish), '2025-11-22')
  await world.owner
    .updateTable('garden')
    .set({ fallback_account_id: world.accounts.institution })
    .where('id', '=', world.otherGardenId)
    .execute()
  const before = (await read('scientist', '2025-11-23')).length
  await telling(
    'adviser',
    'contact-wish.alarming',
    { accountId: world.accounts.fallback, wishId },
    '2025-11-22',
  )
  expect(await escalate('2025-11-22', '14:02')).toBe(1)
  expect((await read('institution', '2025-11-23'))[0]).toMatchObject({
    kind: 'unread',
    household: null,
    colleague: 'Persoon fallback',
  })
  expect(await read('scientist', '2025-11-23')).toHaveLength(before)
  expect(await escalate('2025-11-22', '20:00')).toBe(0)
  await world.as('institution', ({ tx }) => putAway(tx, { until: at('2025-11-23', '11:00') }), '2025-11-23')
})

test('danger reaches everybody of the team; what one of them read goes no further', async () => {
  const member = {
    accountId: world.accounts.safeHome,
    part: 'team-member',
    capacity: 'safe-home-worker',
  } as const
  await world.as(
    'caseworker',
    ({ tx, actor }) =>
      joinTeam(tx, actor.regionId, caseId, { ...member, task: 'Denkt mee', reason: undefined }),
    '2025-11-23',
  )
  await telling('otherCaseworker', 'acute-danger.recorded', { caseId }, '2025-11-23')
  const of = (who: CastKey) => world.as(who, ({ tx }) => myNotices(tx), '2025-11-23')
  const danger = (await of('scientist')).find(one => one.kind === 'danger')
  await world.as('scientist', ({ tx }) => putAway(tx, { id: danger?.id ?? '' }), '2025-11-23')
  expect((await of('caseworker'))[0]).toMatchObject({ kind: 'danger', isUrgent: true })
  expect((await of('safeHome')).map(one => one.kind)).toEqual(['danger'])
  await world.as('safeHome', ({ tx }) => putAway(tx, { until: at('2025-11-23', '11:00') }), '2025-11-23')
  expect(await escalate('2025-11-24', '10:00')).toBe(0)
})

test('danger that only a further colleague has read still goes on to a role', async () => {
  await telling('otherCaseworker', 'acute-danger.recorded', { caseId }, '2025-11-24')
  await world.as('safeHome', ({ tx }) => putAway(tx, { until: at('2025-11-24', '11:00') }), '2025-11-24')
  expect(await escalate('2025-11-24', '14:02')).toBe(1)
})

test('who steps in hears so, and nothing of a household is left for who stepped out', async () => {
  await world.as('scientist', ({ tx }) => letFallbackStepIn(tx, caseId, 'Ziek'), '2025-11-25')
  await deliver('2025-11-25')
  expect((await read('fallback', '2025-11-25'))[0]).toMatchObject({
    kind: 'stepped-in',
    household: 'Jansen-Bakker',
  })
  expect(await read('caseworker', '2025-11-25'), 'also not what was read before').toEqual([])
})

test('somebody to whom a household is handed over hears it', async () => {
  const toAccountId = world.accounts.otherCaseworker
  await world.as(
    'fallback',
    ({ tx, actor, now, today }) =>
      handOver(
        tx,
        actor,
        caseId,
        {
          toAccountId,
          reason: 'Terug',
          introducedHow: 'Samen',
          informedOn: today,
          informedHow: 'Gebeld',
          fromDay: addDays(today, 1),
        },
        now,
        today,
      ),
    '2025-11-26',
  )
  await telling('fallback', 'contact-person.handed-over', { caseId, accountId: toAccountId }, '2025-11-26')
  expect((await read('otherCaseworker', '2025-11-26')).map(one => one.kind)).toEqual(['handover'])
})

test('a deputy hears whose place to take, and of no household before the first day', async () => {
  const { administrator, otherCaseworker } = world.accounts
  const ids = { accountId: administrator, forAccountId: otherCaseworker }
  await telling('otherCaseworker', 'deputy.asked', ids, '2025-11-26')
  expect(await read('administrator', '2025-11-26')).toEqual([
    { kind: 'deputy-asked', household: null, colleague: 'Persoon otherCaseworker', isRead: false },
  ])
  await world.as('administrator', ({ tx }) => putAway(tx, { until: at('2025-11-27', '10:00') }))
})

test('a mail waits for who has news, at the chosen hour and once; who wants none has none', async () => {
  const noon = at('2025-11-26', '12:00')
  const queue = () => asWorker(world.app, world.regionId, noon, tx => queueNewsMail(tx, world.regionId, noon))
  const choose = (who: CastKey, rhythm: 'off' | 'at-once') =>
    world.as(who, ({ tx, actor }) => chooseMail(tx, actor, { rhythm, quietFrom: 17, quietUntil: 7 }))
  await choose('fallback', 'off')
  await choose('otherCaseworker', 'off')
  await choose('otherCaseworker', 'at-once')
  await queue()
  await queue()
  const waiting = await world.owner.selectFrom('mail').select(['account_id', 'wanted_at']).execute()
  expect(new Map(waiting.map(one => [one.account_id, one.wanted_at]))).toEqual(
    new Map([
      [world.accounts.otherCaseworker, noon],
      [world.accounts.scientist, at('2025-11-27', '08:00')],
      [world.accounts.experienceExpert, at('2025-11-27', '08:00')],
    ]),
  )
  expect(waiting).toHaveLength(3)
  const { choice } = await world.as('fallback', ({ tx, actor }) => myMail(tx, actor.accountId))
  expect(choice).toEqual({ rhythm: 'off', quietFrom: 17, quietUntil: 7 })
})

test('the end of an invitation is told to the contact person, and without a household to who was invited', async () => {
  const members = world.owner.selectFrom('household_member').where('case_id', '=', caseId)
  const { person_id } = await members
    .where('family_role', '=', 'parent')
    .select('person_id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const on = '2025-12-01'
  const invited = {
    accountId: world.accounts.experienceExpert,
    invitedBy: [person_id],
    how: 'Aan tafel',
    task: 'Wandelt mee',
    fromDay: day(on),
    lastDay: day('2025-12-31'),
  }
  const invitationId = await world.as(
    'otherCaseworker',
    ({ tx, actor, today, now }) => invite(tx, actor, caseId, invited, { today, now }),
    on,
  )
  await world.as(
    'otherCaseworker',
    ({ tx, actor }) => endInvitation(tx, actor, { id: invitationId, caseId }),
    '2025-12-02',
  )
  await telling('projectLeader', 'experience-expert.invitation-ended', { caseId, invitationId }, '2025-12-02')
  const ended = async (who: CastKey) =>
    (await world.as(who, ({ tx }) => myNotices(tx), '2025-12-02'))
      .filter(one => one.kind === 'invitation-ended')
      .map(one => one.household)
  expect(await ended('otherCaseworker')).toEqual(['Jansen-Bakker'])
  expect(await ended('experienceExpert')).toEqual([null])
  expect(await ended('safeHome')).toEqual([])
})

test.each([
  ['make notices', sql`select make_notices(1, 'danger', true, 'closest', null)`],
  ['read addresses', sql`select * from claim_mail()`],
  ['take a notice further', sql`select escalate_notices(1)`],
  ['hear who has news', sql`select * from who_waits_for_mail()`],
])('only a job can %s', async (_, query) => {
  await expect(world.as('administrator', ({ tx }) => query.execute(tx))).rejects.toThrow('not a job')
  const nobody = asNobody(world.app, at('2025-11-20', '10:00'), tx => query.execute(tx))
  await expect(nobody).rejects.toThrow('not a job')
})

test('nobody says of a fact that another told it, so that this one would not hear', async () => {
  const told = world.as('caseworker', ({ tx, actor }) =>
    tx
      .insertInto('outbox_event')
      .values({
        region_id: actor.regionId,
        name: 'agreement.not-kept',
        ids: JSON.stringify({ caseId }),
        told_by: world.accounts.scientist,
      })
      .execute(),
  )
  await expect(told).rejects.toThrow(/permission denied/)
})
