import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { releasePiece } from '#src/casework/journal/release/store.server.ts'
import { versionsOf, writePiece } from '#src/casework/journal/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'

let world: World
let region: string
let caseId: string
let mother: FamilyMember
let father: FamilyMember
let entryId: string
let versionId: string
beforeAll(async () => {
  world = await freshWorld()
  region = world.regionId
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  mother = await openFamilyPages(world, caseId, 'Petra')
  father = await openFamilyPages(world, caseId, 'Kees')
  const piece = {
    kind: 'visit',
    spokeWith: [mother.personId],
    about: [],
    words: 'Wat moeder alleen vertelde.',
    happenedOn: day('2025-03-10'),
  } as const
  entryId = await world.as('caseworker', ({ tx, actor }) =>
    writePiece(tx, actor, caseId, { ...piece, spokeWith: [...piece.spokeWith], about: [] }),
  )
  versionId = (await world.as('caseworker', ({ tx }) => versionsOf(tx, caseId, entryId)))[0]?.id ?? ''
  await world.as('caseworker', ({ tx, actor }) =>
    releasePiece(tx, actor, { id: versionId, caseId }, mother.personId),
  )
  await world.as('caseworker', ({ tx, actor }) => danger(1, actor.accountId).execute(tx))
})
afterAll(() => world.close())

const danger = (number: number, by: string) => sql`
  insert into acute_danger_step (case_id, number, region_id, step, words, taken_by)
  values (${caseId}, ${number}, ${region}, ${number % 2 ? 'recorded' : 'ended'}, 'Er is iets.', ${by})`
const version = (number: number, by: string) => sql`
  insert into journal_version (region_id, case_id, entry_id, number, kind, happened_on, spoke_with, about, words, correction_reason, written_by)
  values (${region}, ${caseId}, ${entryId}, ${number}, 'note', '2025-03-10', '{}', '{}', 'x', ${number > 1 ? 'y' : null}, ${by})`
const born = (personId: string, by: string) => sql`
  insert into child_voice (region_id, case_id, person_id, words, how_asked, told_on, recorded_by)
  values (${region}, ${caseId}, ${personId}, 'x', 'x', '2025-03-10', ${by})`

const refusedBy = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => `${error.code} ${error.message}`,
  )
const rowSecurity = (table: string) => `42501 new row violates row-level security policy for table "${table}"`

test('who is outside the team hears the same, whatever is the case in the household', async () => {
  const outsiders: [string, (ask: RawBuilder<unknown>) => Promise<unknown>][] = [
    [father.accountId, ask => father.as(({ tx }) => ask.execute(tx))],
    [world.accounts.projectLeader, ask => world.as('projectLeader', ({ tx }) => ask.execute(tx))],
    [world.accounts.otherCaseworker, ask => world.as('otherCaseworker', ({ tx }) => ask.execute(tx))],
  ]
  for (const [id, as] of outsiders) {
    for (const number of [1, 2, 3]) {
      expect(await refusedBy(as(danger(number, id)))).toBe(rowSecurity('acute_danger_step'))
      expect(await refusedBy(as(version(number, id)))).toBe(rowSecurity('journal_version'))
    }
    expect(await refusedBy(as(born(mother.personId, id)))).toBe(rowSecurity('child_voice'))
  }
})

test('somebody of the family learns by writing nothing of what another of the family marked or told', async () => {
  const measured = (by: string, corrects: string | null) => sql<{ id: string }>`
    insert into safety_measurement (region_id, case_id, rater_person_id, score, measured_on, recorded_by, corrects)
    values (${region}, ${caseId}, ${mother.personId}, 4, '2025-03-10', ${by}, ${corrects}) returning id`
  const { id } = await mother.as(
    async ({ tx }) => (await measured(mother.accountId, null).execute(tx)).rows[0] ?? { id: '' },
  )
  for (const corrects of [id, versionId])
    expect(await refusedBy(father.as(({ tx }) => measured(mother.accountId, corrects).execute(tx)))).toBe(
      rowSecurity('safety_measurement'),
    )
})

const withdraw = (by: string, at = sql`app_now()`) => sql`
  update release set withdrawn_at = ${at}, withdrawn_by = ${by} where thing_id = ${versionId}`

test('only who is closest takes back what was released, in their own name and now', async () => {
  const { caseworker, scientist } = world.accounts
  const changed = async (who: CastKey, by: string) =>
    (await world.as(who, ({ tx }) => withdraw(by).execute(tx))).numAffectedRows
  expect(await changed('scientist', scientist)).toBe(0n)
  expect(await refusedBy(changed('caseworker', scientist))).toBe(rowSecurity('release'))
  const before = world.as('caseworker', ({ tx }) =>
    withdraw(caseworker, sql`app_now() - interval '1 day'`).execute(tx),
  )
  expect(await refusedBy(before)).toBe(rowSecurity('release'))
  expect(await changed('caseworker', caseworker)).toBe(1n)
})

test('who saw somebody is a colleague, and nobody looked at a register tomorrow', async () => {
  const seen = (
    by: string,
  ) => sql`insert into safety_sight (region_id, case_id, seen_on, place, seen_by, recorded_by)
    values (${region}, ${caseId}, '2025-03-10', 'home', ${by}, ${world.accounts.caseworker})`
  const looked = (
    on: string,
  ) => sql`insert into legal_authority (region_id, case_id, child_id, holder_ids, source, looked_on, recorded_by)
    values (${region}, ${caseId}, ${father.personId}, array[${mother.personId}]::uuid[], 'told', ${on}, ${world.accounts.caseworker})`
  const asked = (ask: RawBuilder<unknown>) => refusedBy(world.as('caseworker', ({ tx }) => ask.execute(tx)))
  expect(await asked(seen(father.accountId))).toBe(rowSecurity('safety_sight'))
  expect(await asked(looked('2025-11-21'))).toBe(rowSecurity('legal_authority'))
  expect([await asked(seen(world.accounts.scientist)), await asked(looked('2025-11-20'))]).toEqual([
    'went through',
    'went through',
  ])
})
