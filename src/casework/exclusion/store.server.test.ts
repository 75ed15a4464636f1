import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { excludeByPseudonym, exclusionAt, placesOfExclusions } from '#src/audit/exclusion/store.server.ts'
import { logLines } from '#src/audit/log/store.server.ts'
import { recordAudit } from '#src/audit/store.server.ts'
import { day } from '#src/kernel/day.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import {
  fallbackHolderOf,
  joinTeam,
  leaveTeam,
  letFallbackStepIn,
  teamOf,
} from '../contact-person/store.server.ts'
import { nameDeputy } from '../deputy/store.server.ts'
import { search } from '../search/store.server.ts'
import { exclude, exclusionsIn, lift } from './store.server.ts'

let world: World
let caseId: string
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker')
})
afterAll(() => world.close())

const excludes = (who: CastKey, by: CastKey = 'caseworker', household = caseId) =>
  world.as(by, ({ tx, actor }) =>
    exclude(tx, actor, household, {
      accountId: world.accounts[who],
      askedBy: 'family',
      why: 'Het is de buurvrouw.',
    }),
  )
const joins = (who: CastKey, capacity: string) =>
  world.as('caseworker', ({ tx, actor }) =>
    joinTeam(tx, actor.regionId, caseId, {
      accountId: world.accounts[who],
      part: 'team-member',
      capacity,
      task: 'kijkt mee',
      reason: undefined,
    }),
  )

test('who works here is taken out of the team first; then no way leads back in', async () => {
  await joins('otherCaseworker', 'caseworker')
  await expect(excludes('otherCaseworker')).rejects.toThrow(/excluded_works_here|works here/)
  await world.as('caseworker', async ({ tx, now }) => {
    const member = (await teamOf(tx, caseId)).find(one => one.accountId === world.accounts.otherCaseworker)
    await leaveTeam(tx, caseId, member?.id ?? '', new Date(now.getTime() + 1))
  })
  await world.as(
    'caseworker',
    ({ tx, actor }) =>
      exclude(tx, actor, caseId, {
        accountId: world.accounts.otherCaseworker,
        askedBy: 'family',
        why: 'Het is de buurvrouw.',
      }),
    '2025-11-21',
  )
  await expect(joins('otherCaseworker', 'caseworker')).rejects.toThrow(/not their work/)
  const deputy = world.as(
    'caseworker',
    ({ tx, actor, today }) =>
      nameDeputy(tx, actor, caseId, {
        accountId: world.accounts.otherCaseworker,
        fromDay: today,
        untilDay: today,
        reason: 'leave',
      }),
    '2025-11-21',
  )
  await expect(deputy).rejects.toThrow(/not their work/)
  const holds = world.owner
    .updateTable('contact_person')
    .set({ account_id: world.accounts.otherCaseworker })
    .where('case_id', '=', caseId)
    .execute()
  await expect(holds).rejects.toThrow(/not their work/)
})

test('even a place in the team that slipped in opens nothing: no row, no search, no call, no notice', async () => {
  await excludes('institution')
  await world.owner.transaction().execute(async tx => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await tx
      .insertInto('case_involvement')
      .values({
        region_id: world.regionId,
        case_id: caseId,
        account_id: world.accounts.institution,
        part: 'duo-partner',
        capacity: 'certified-institution-worker',
        task: 'x',
        during: '[2025-01-01T00:00:00Z,)',
      })
      .execute()
  })
  await world.as('institution', async ({ tx }) => {
    expect((await search(tx, 'Jansen')).people).toEqual([])
    expect(await tx.selectFrom('household_case').selectAll().execute()).toEqual([])
    const { rows } = await sql<{ parts: string[]; ids: string[]; secret: string[] }>`
      select app_parts_in(${caseId}) as parts, reachable_case_ids() as ids, app_secret_address_case_ids() as secret`.execute(
      tx,
    )
    expect(rows).toEqual([{ parts: [], ids: [], secret: [] }])
    expect(await tx.selectFrom('exclusion').selectAll().execute(), 'and is not told').toEqual([])
  })
  const { rows } = await sql<{ reaches: boolean }>`
    select account_reaches(${world.accounts.institution}, ${caseId}) as reaches`.execute(world.owner)
  expect(rows[0]?.reaches).toBe(false)
})

test('where the fallback holder is excluded, somebody of another garden steps in; where nobody can, it is refused', async () => {
  await expect(excludes('fallback')).rejects.toThrow(/nobody steps in/)
  const other = world.owner.updateTable('garden').where('id', '=', world.otherGardenId)
  await other.set({ fallback_account_id: world.accounts.otherCaseworker }).execute()
  await expect(excludes('fallback'), 'the other one is excluded too').rejects.toThrow(/nobody steps in/)
  const second = await world.openCase('caseworker')
  await excludes('fallback', 'caseworker', second)
  await world.as('scientist', async ({ tx }) => {
    expect(await fallbackHolderOf(tx, second)).toMatchObject({ name: 'Persoon otherCaseworker' })
    expect(await fallbackHolderOf(tx, caseId)).toMatchObject({ name: 'Persoon fallback' })
    await letFallbackStepIn(tx, second, 'ziek')
  })
  const { rows } = await sql<{ holder: string }>`
    select array_agg(h)::text as holder from wish_holders_of(${second}) h`.execute(world.owner)
  expect(rows[0]?.holder).not.toContain(world.accounts.fallback)
  const now = await world.owner
    .selectFrom('contact_person')
    .where('case_id', '=', second)
    .where(sql<boolean>`upper_inf(during)`)
    .select('account_id')
    .executeTakeFirst()
  expect(now?.account_id).toBe(world.accounts.otherCaseworker)
})

test('the only one who reads the log can’t be kept from it; with a second the lines of this household are not theirs', async () => {
  await expect(excludes('privacyOfficer')).rejects.toThrow(/nobody reads the log/)
  await world.owner
    .insertInto('role_assignment')
    .values({
      region_id: world.regionId,
      account_id: world.accounts.administrator,
      role: 'privacy-officer',
      during: '[2025-01-01,)',
    })
    .execute()
  await excludes('privacyOfficer')
  await world.as('caseworker', ({ tx, actor }) =>
    recordAudit(tx, { ...actor, action: 'household-case:read', address: '/x', caseId, outcome: 'read' }),
  )
  const lines = (who: CastKey) => world.as(who, async ({ tx }) => (await logLines(tx, {})).length)
  expect(await lines('privacyOfficer')).toBe(0)
  expect(await lines('administrator')).toBe(1)
})

test('behind its pseudonym, too, the household is not there for who is excluded', async () => {
  const { pseudonym } = await world.owner
    .selectFrom('household_case')
    .where('id', '=', caseId)
    .select('pseudonym')
    .executeTakeFirstOrThrow()
  await world.owner
    .insertInto('observation')
    .values({
      region_id: world.regionId,
      pseudonym,
      garden_id: world.gardenId,
      effect: 'helped',
      about: 'process',
      text: 'Er was snel iemand.',
      shared_by: world.accounts.caseworker,
      shared_on: day('2025-11-01'),
    })
    .execute()
  const seen = (who: CastKey) =>
    world.as(who, async ({ tx }) => (await tx.selectFrom('observation').select('id').execute()).length)
  expect(await seen('safeHome')).toBe(1)
  expect(await seen('institution')).toBe(0)
})

test('it is lifted with a reason, by who stands closest or who oversees; nobody gets in by that', async () => {
  const safeHome = { accountId: world.accounts.safeHome, askedBy: 'colleague', why: 'Mijn nicht.' } as const
  const other = await world.openCase('caseworker')
  const { pseudonym } = await world.owner
    .selectFrom('household_case')
    .where('id', '=', other)
    .select('pseudonym')
    .executeTakeFirstOrThrow()
  await world.as('privacyOfficer', async ({ tx, actor }) => {
    expect(await excludeByPseudonym(tx, { ...safeHome, pseudonym: 'Nergens 1' })).toBe(false)
    expect(await excludeByPseudonym(tx, { ...safeHome, pseudonym: pseudonym.toUpperCase() })).toBe(true)
    const [place] = [...(await placesOfExclusions(tx)).values()].filter(one => one.pseudonym === pseudonym)
    const found = await exclusionAt(tx, place?.id ?? '')
    expect(found).toMatchObject({ name: 'Persoon safeHome' })
    expect(await lift(tx, actor, found?.id ?? '', 'Toch niet.')).toBe(true)
    expect(await lift(tx, actor, found?.id ?? '', 'Nog eens.')).toBe(false)
  })
  const asScientist = world.as('scientist', ({ tx, actor }) => exclude(tx, actor, caseId, safeHome))
  await expect(asScientist).rejects.toThrow(/row-level security/)
  expect(await world.as('scientist', ({ tx }) => exclusionsIn(tx, caseId))).toEqual([])
  expect((await world.as('caseworker', ({ tx }) => exclusionsIn(tx, caseId))).length).toBeGreaterThan(1)
  const changed = world.owner
    .updateTable('exclusion')
    .set({ why: 'anders' })
    .where('case_id', '=', other)
    .execute()
  await expect(changed).rejects.toThrow(/append-only/)
})
