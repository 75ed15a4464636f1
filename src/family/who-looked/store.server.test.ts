import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordAudit } from '#src/audit/store.server.ts'
import { sendMessage } from '#src/casework/family-message/store.server.ts'
import { delayLooks } from '#src/casework/look-delay/store.server.ts'
import { tellHowItGoes } from '#src/casework/public.ts'
import { releasePlan } from '#src/casework/top3-plan/release/store.server.ts'
import { planOf } from '#src/casework/top3-plan/store.server.ts'
import { tellWord } from '#src/casework/top3-plan/use/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { activate, wholeDraft } from '#tests/support/plan.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { looksAtMine } from './store.server.ts'

let world: World
let caseId: string
let planId: string
let mother: FamilyMember
let father: FamilyMember
let motherScore: string
let motherMessage: string
let fatherScore: string

beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  mother = await openFamilyPages(world, caseId, 'Petra')
  father = await openFamilyPages(world, caseId, 'Kees')
  await world.as(
    'caseworker',
    async asking => {
      planId = await wholeDraft(asking, caseId, null)
      await activate(asking, caseId, planId)
    },
    '2025-08-01',
  )
  for (const who of [mother, father])
    await world.as(
      'caseworker',
      ({ tx, actor }) => releasePlan(tx, actor, { caseId, planId }, who.personId),
      '2025-08-02',
    )
  motherScore = await tells(mother, '2025-08-10')
  fatherScore = await tells(father, '2025-08-10')
  motherMessage = await mother.as(
    ({ tx, actor }) =>
      sendMessage(tx, actor, caseId, {
        words: 'Bel me niet thuis.',
        answerWay: 'call',
        answerBy: day('2025-08-12'),
        isAlarming: false,
      }),
    '2025-08-10',
  )
})
afterAll(() => world.close())

const tells = (who: FamilyMember, on: string) =>
  who.as(({ tx, actor, today }) => tellHowItGoes(tx, actor, caseId, { score: 4 }, today), on)

/** Somebody of the team opens a page of the household, as the door of every page writes it down. */
const opens = (who: CastKey, page: string, on: string) =>
  world.as(
    who,
    ({ tx, actor }) =>
      recordAudit(tx, {
        regionId: actor.regionId,
        accountId: actor.accountId,
        action: 'household-case:read',
        address: `/huishoudens/${caseId}${page}`,
        caseId,
        outcome: 'read',
      }),
    on,
  )

const seenBy = (who: FamilyMember, on = '2025-11-20') =>
  who.as(
    async ({ tx }) =>
      (await looksAtMine(tx, 30)).map(one => `${one.month} ${one.name}: ${one.thing}`).toSorted(),
    on,
  )

test('each sees who looked at the plan and at the own score, by the month, and not how often', async () => {
  await opens('caseworker', `/plan/${planId}`, '2025-08-12')
  await opens('caseworker', `/plan/${planId}`, '2025-08-13')
  await opens('scientist', `/veiligheid/${fatherScore}`, '2025-09-03')
  expect(await seenBy(father)).toEqual([
    '2025-08-01 Persoon caseworker: plan',
    '2025-09-01 Persoon scientist: score',
  ])
  expect(await seenBy(mother)).toEqual(['2025-08-01 Persoon caseworker: plan'])
})

test('that the mother spoke, and what the team then opened, changes nothing of what the father reads', async () => {
  const before = await seenBy(father)
  const told = await mother.as(async ({ tx, actor }) => {
    const plan = await planOf(tx, caseId, planId)
    const own = plan?.participants.find(one => one.personId === actor.personId)
    const [situation] = plan?.situations ?? []
    if (!plan || !own || !situation) throw new Error('she reads no plan')
    return tellWord(
      tx,
      actor,
      plan,
      own.id,
      { situationId: situation.id, agreementId: null },
      { word: 'sign' },
    )
  }, '2025-09-05')
  for (const page of [
    '',
    '/veiligheid',
    `/veiligheid/${motherScore}`,
    `/berichten/${motherMessage}`,
    `/verteld/${told?.ids['wordId']}`,
    `/plan/${planId}/vrijgeven`,
    '/gevaar',
    '/mensen-en-netwerk',
  ])
    for (const who of ['caseworker', 'scientist'] as const) await opens(who, page, '2025-09-06')
  expect(await seenBy(father)).toEqual(before)
  const hers = await seenBy(mother)
  expect(hers).toContain('2025-09-01 Persoon scientist: score')
  expect(hers.join(), 'what leaves no trace on her page leaves none here').not.toContain('message')
})

test('a month stays unseen until it is over long enough', async () => {
  await opens('scientist', `/plan/${planId}`, '2025-10-31')
  const october = '2025-10-01 Persoon scientist: plan'
  expect(await seenBy(father, '2025-11-20')).not.toContain(october)
  expect(await seenBy(father, '2025-12-01')).toContain(october)
})

test('what was looked at before it was released is not told: it would say since when it was there', async () => {
  await opens('scientist', `/plan/${planId}`, '2025-08-01')
  expect(await seenBy(father)).not.toContain('2025-08-01 Persoon scientist: plan')
})

test('where it would endanger somebody nothing new is added for a while, and nothing that stood there goes away', async () => {
  const before = await seenBy(father, '2025-11-20')
  await world.as('caseworker', ({ tx, actor }) =>
    delayLooks(tx, actor, caseId, {
      personId: father.personId,
      until: day('2026-01-31'),
      why: 'Hij zoekt wie belde.',
    }),
  )
  expect(await seenBy(father, '2026-01-20')).toEqual(before)
  expect((await seenBy(mother, '2026-01-20')).length).toBeGreaterThan((await seenBy(mother)).length)
  expect(await seenBy(father, '2026-02-01')).toContain('2025-10-01 Persoon scientist: plan')
  const own = await father.as(({ tx }) => tx.selectFrom('look_delay').selectAll().execute())
  expect(own, 'he does not read that it is so').toEqual([])
  const guest = await world.as('scientist', ({ tx }) => tx.selectFrom('look_delay').selectAll().execute())
  expect(guest).toEqual([])
})

test('when the release is taken back or the pages are closed, the list is empty at once', async () => {
  await world.owner
    .updateTable('release')
    .set({ withdrawn_at: new Date('2025-11-19T08:00:00Z'), withdrawn_by: world.accounts.caseworker })
    .where('person_id', '=', father.personId)
    .execute()
  expect(await seenBy(father)).toEqual(['2025-09-01 Persoon scientist: score'])
  await world.owner
    .updateTable('family_access')
    .set({ during: '[2025-03-01T08:00:00Z,2025-11-19T08:00:00Z)' })
    .where('account_id', '=', father.accountId)
    .execute()
  expect(await seenBy(father)).toEqual([])
})
