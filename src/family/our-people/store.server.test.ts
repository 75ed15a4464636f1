import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nameDeputy } from '#src/casework/deputy/store.server.ts'
import { keepDraft, writePiece } from '#src/casework/journal/store.server.ts'
import { ownScores, tellHowItGoes } from '#src/casework/public.ts'
import { day } from '#src/kernel/day.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { activate, wholeDraft } from '#tests/support/plan.ts'
import { freshWorld, type World } from '#tests/support/world.ts'
import { ownHouseholds, peopleWithUs } from './store.server.ts'

let world: World
let caseId: string
let mother: FamilyMember
let father: FamilyMember
let stranger: FamilyMember
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  const otherCase = await world.openCase('otherCaseworker', { name: 'Ander' }, '2025-03-01')
  mother = await openFamilyPages(world, caseId, 'Petra')
  father = await openFamilyPages(world, caseId, 'Kees')
  stranger = await openFamilyPages(world, otherCase, 'Petra')
  await mother.as(({ tx, actor, today }) =>
    tellHowItGoes(tx, actor, caseId, { score: 3, why: 'Ik ben bang' }, today),
  )
  await tellEverythingElse()
  await world.as('caseworker', async asking =>
    activate(asking, caseId, await wholeDraft(asking, caseId, null)),
  )
})
afterAll(() => world.close())

/** A row in each table of this part that is about the household. */
async function tellEverythingElse() {
  const row = { region_id: world.regionId, case_id: caseId }
  await world.as('scientist', async ({ tx, actor }) => {
    await tx
      .insertInto('challenge')
      .values({ ...row, question: 'Zien we moeder?', raised_by: actor.accountId })
      .execute()
  })
  await world.as('caseworker', async ({ tx, actor, today }) => {
    const { id } = await tx
      .selectFrom('safety_measurement')
      .select('id')
      .where('case_id', '=', caseId)
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('safety_follow_up')
      .values({ ...row, measurement_id: id, what_done: 'Gebeld', recorded_by: actor.accountId })
      .execute()
    const piece = { kind: 'note' as const, spokeWith: [], about: [], words: 'Nog niet vrijgegeven' }
    await writePiece(tx, actor, caseId, { ...piece, happenedOn: today })
    await keepDraft(tx, actor, caseId, undefined, piece)
    const consult = crypto.randomUUID()
    await tx
      .insertInto('expert_consult')
      .values({
        id: consult,
        region_id: world.regionId,
        asked_of: 'safe-home',
        question: 'Wat nu?',
        summary: 'Een moeder',
        asked_on: today,
        needed_by: today,
      })
      .execute()
    await tx
      .insertInto('expert_consult_case')
      .values({ ...row, consult_id: consult, asked_by: actor.accountId })
      .execute()
  })
}

/** How many rows of each table of the house somebody can read. */
async function readableBy(who: FamilyMember): Promise<Record<string, number>> {
  const tables = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and has_table_privilege('toekomsttuin_app', c.oid, 'select')`.execute(
    world.owner,
  )
  return who.as(async ({ tx }) => {
    const seen: Record<string, number> = {}
    for (const { name } of tables.rows) {
      const found = await sql<{ count: number }>`
        select count(*)::int as count from ${sql.table(name)}`.execute(tx)
      const count = found.rows[0]?.count ?? 0
      if (count > 0) seen[name] = count
    }
    return seen
  })
}

// What everybody who signs in may know of the region, and of the own account.
const ofTheHouse = ['schema_migration', 'region', 'region_setting', 'organisation']

test('what is kept from the family is there: the team reads all of it', async () => {
  const seen = await world.as('caseworker', async ({ tx }) => {
    const found: Record<string, number> = {}
    for (const table of ['challenge', 'expert_consult_case', 'safety_follow_up', 'top3_plan', 'home'])
      found[table] = (await sql`select 1 from ${sql.table(table)}`.execute(tx)).rows.length
    return found
  })
  expect(seen).toEqual({
    challenge: 1,
    expert_consult_case: 1,
    safety_follow_up: 1,
    top3_plan: 1,
    home: 1,
  })
})

test('the father reads of his household only himself, his way in and the contact person', async () => {
  const seen = await readableBy(father)
  const about = Object.keys(seen).filter(name => !ofTheHouse.includes(name))
  expect(about.sort()).toEqual(['account', 'contact_person', 'family_access', 'household_member', 'person'])
  expect(seen).toMatchObject({ person: 1, household_member: 1, family_access: 1 })
})

test('the mother reads besides that only what she told herself', async () => {
  const seen = await readableBy(mother)
  expect(seen).toMatchObject({ safety_measurement: 1, person: 1, household_member: 1 })
  expect(Object.keys(seen)).not.toContain('safety_follow_up')
})

test.each([
  'home',
  'secret_address',
  'household_case',
  'handover',
  'deputy',
  'case_involvement',
  'challenge',
  'challenge_step',
  'expert_consult',
  'expert_consult_case',
  'expert_consult_step',
  'safety_follow_up',
  'network_consultation',
  'top3_plan',
  'plan_participant',
  'unsafe_situation',
  'agreement',
  'plan_role',
  'plan_mark',
  'plan_mark_read',
  'journal_version',
  'journal_draft',
  'journal_view',
  'journal_view_read',
  'audit_line',
  'outbox_event',
])('not one row of %s reaches anybody of the family', async table => {
  for (const who of [mother, father, stranger]) expect(await readableBy(who)).not.toHaveProperty(table)
})

test('of another household nothing at all can be read, also not by who works there', async () => {
  const seen = await stranger.as(async ({ tx, actor }) => ({
    people: await peopleWithUs(tx, caseId),
    scores: await ownScores(tx, actor.accountId, caseId),
    contacts: await tx.selectFrom('contact_person').selectAll().where('case_id', '=', caseId).execute(),
    names: await tx
      .selectFrom('account')
      .select('name')
      .where('id', '=', world.accounts.caseworker)
      .execute(),
  }))
  expect(seen).toEqual({ people: [], scores: [], contacts: [], names: [] })
})

test('the family sees who is with it, the contact person first, with what each does', async () => {
  const people = await father.as(({ tx }) => peopleWithUs(tx, caseId))
  expect(people.map(person => [person.part, person.name, person.task])).toEqual([
    ['contact-person', 'Persoon caseworker', 'vaste contactpersoon'],
    ['team-member', 'Persoon scientist', 'kijkt mee naar de veiligheid'],
  ])
})

test('the family reads who takes the place of the contact person, from before until it is over, and not why', async () => {
  await world.as('caseworker', ({ tx, actor }) =>
    nameDeputy(tx, actor, caseId, {
      accountId: world.accounts.fallback,
      fromDay: day('2025-12-01'),
      untilDay: day('2025-12-08'),
      reason: 'leave',
    }),
  )
  const told = async (who: FamilyMember, on: string) => {
    const [own] = await who.as(({ tx, actor }) => ownHouseholds(tx, actor.accountId), on)
    return own?.deputies.map(one => [one.name, one.forName, one.fromDay, one.untilDay, one.isNow])
  }
  const week = ['Persoon fallback', 'Persoon caseworker', '2025-12-01', '2025-12-08']
  expect(await told(father, '2025-11-20')).toEqual([[...week, false]])
  expect(await told(father, '2025-12-08')).toEqual([[...week, true]])
  expect(await told(father, '2025-12-09')).toEqual([])
  expect(await told(stranger, '2025-12-08')).toEqual([])
})

test('when the way in is closed, the pages are closed at once', async () => {
  const late = await openFamilyPages(world, caseId, 'Sofie')
  const ownCaseIds = () =>
    late.as(async ({ tx, actor }) => (await ownHouseholds(tx, actor.accountId)).map(one => one.caseId))
  expect(await ownCaseIds()).toEqual([caseId])
  const { id } = await world.owner
    .selectFrom('family_access')
    .where('account_id', '=', late.accountId)
    .select('id')
    .executeTakeFirstOrThrow()
  await world.as('caseworker', ({ tx, actor }) =>
    tx
      .insertInto('family_access_step')
      .values({
        region_id: actor.regionId,
        case_id: caseId,
        access_id: id,
        step: 'closed',
        words: 'Sofie wil dit nu niet meer.',
        taken_by: actor.accountId,
      })
      .execute(),
  )
  expect(await ownCaseIds()).toEqual([])
  expect(await late.as(({ tx }) => peopleWithUs(tx, caseId))).toEqual([])
})

test('a child with two homes reads who works with each, and each team only what was told there', async () => {
  const otherCase = await world.openCase('otherCaseworker', { name: 'Tweede thuis' }, '2025-04-01')
  const child = await openFamilyPages(world, caseId, 'Sofie')
  await addSecondHome(otherCase, child)
  const households = await child.as(({ tx, actor }) => ownHouseholds(tx, actor.accountId))
  expect(households.map(one => [one.caseId, one.contact?.name])).toEqual([
    [otherCase, 'Persoon otherCaseworker'],
    [caseId, 'Persoon caseworker'],
  ])
  const words = 'Bij mama is het fijn'
  await child.as(({ tx, actor, today }) =>
    tellHowItGoes(tx, actor, otherCase, { score: 6, why: words }, today),
  )
  const readBy = (who: 'caseworker' | 'otherCaseworker') =>
    world.as(who, async ({ tx }) =>
      (await tx.selectFrom('safety_measurement').select('why').execute()).map(one => one.why),
    )
  expect(await readBy('otherCaseworker')).toContain(words)
  expect(await readBy('caseworker')).not.toContain(words)
  expect(await child.as(({ tx, actor }) => ownScores(tx, actor.accountId, caseId))).toEqual([])
})

/** Puts a person with pages of their own in another household too, and lets them in there. */
async function addSecondHome(otherCase: string, { accountId, personId }: FamilyMember) {
  const row = { region_id: world.regionId, case_id: otherCase }
  await world.owner
    .insertInto('household_member')
    .values({
      ...row,
      person_id: personId,
      family_role: 'child',
      lives: 'partly',
      joined_on: day('2025-04-01'),
    })
    .execute()
  await world.owner
    .insertInto('family_access')
    .values({ ...row, account_id: accountId, during: '[2025-04-02T08:00:00Z,)' })
    .execute()
}
