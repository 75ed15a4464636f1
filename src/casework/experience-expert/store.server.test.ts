import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isWithinCase, may, type Permission, permissions } from '#src/access/permissions.ts'
import { day } from '#src/kernel/day.ts'
import { brokenConstraint } from '#src/platform/database/as-actor.ts'
import { type FamilyMember, openFamilyPages } from '#tests/support/family.ts'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import { joinTeam } from '../contact-person/store.server.ts'
import { writePiece } from '../journal/store.server.ts'
import { endInvitation, guestHouseholds, invitationsIn, invite, ownInvitations } from './store.server.ts'

let world: World
let caseId: string
let mother: FamilyMember
let father: FamilyMember
let child: FamilyMember
beforeAll(async () => {
  world = await freshWorld()
  caseId = await world.openCase('caseworker', {}, '2025-03-01')
  mother = await openFamilyPages(world, caseId, 'Petra')
  father = await openFamilyPages(world, caseId, 'Kees')
  child = await openFamilyPages(world, caseId, 'Sofie')
})
afterAll(() => world.close())

type Changes = { by?: string[]; from?: string; last?: string; who?: CastKey; on?: string }
const inviting = ({
  by = [mother.personId],
  from,
  last = '2026-02-19',
  who,
  on = '2025-11-20',
}: Changes = {}) =>
  world.as(
    who ?? 'caseworker',
    ({ tx, actor, today, now }) =>
      invite(
        tx,
        actor,
        caseId,
        {
          accountId: world.accounts.experienceExpert,
          invitedBy: by,
          how: 'Aan tafel, na het gesprek op school.',
          task: 'Praat met moeder over haar eigen keuzes',
          fromDay: day(from ?? on),
          lastDay: day(last),
        },
        { today, now },
      ),
    on,
  )
const reads = (on: string) =>
  world.as(
    'experienceExpert',
    async ({ tx, actor }) => (await guestHouseholds(tx, actor.accountId)).length,
    on,
  )
const join = (who: CastKey, capacity: string, reason?: string) =>
  world.as('caseworker', ({ tx, actor }) =>
    joinTeam(tx, actor.regionId, caseId, {
      accountId: world.accounts[who],
      part: 'team-member',
      capacity,
      task: 'denkt mee',
      reason,
    }),
  )
const brokenBy = (work: Promise<unknown>) =>
  work.then(
    () => 'went through',
    error => brokenConstraint(error) ?? String(error),
  )

test('nobody opens a household to an experience expert whom the family did not invite', async () => {
  expect(await brokenBy(join('experienceExpert', 'experience-expert'))).toBe('experience_expert_is_invited')
  await world.owner
    .insertInto('role_assignment')
    .values({
      region_id: world.regionId,
      account_id: world.accounts.experienceExpert,
      role: 'adviser',
      during: '[2025-01-01,2025-12-01)',
    })
    .execute()
  expect(await brokenBy(join('experienceExpert', 'adviser', 'Dan maar zo'))).toBe(
    'experience_expert_is_invited',
  )
  expect(await reads('2025-11-20')).toBe(0)
})

test('an adviser joins a team only with the reason why a question is not enough', async () => {
  expect(await brokenBy(join('adviser', 'adviser'))).toBe('adviser_joins_with_a_reason')
  expect(await brokenBy(join('adviser', 'adviser', '  '))).toBe('adviser_joins_with_a_reason')
  await join('adviser', 'adviser', 'De rechter vroeg om een onderzoek; de Raad zit nu mee aan tafel.')
  const seen = await world.as('adviser', ({ tx, actor }) => guestHouseholds(tx, actor.accountId))
  expect(seen.map(one => [one.id, one.until])).toEqual([[caseId, null]])
})

test.each([
  ['a child of ten', () => ({ by: [child.personId] }), 'invited_by_the_family'],
  ['nobody known here', () => ({ by: [world.regionId] }), 'invited_by_the_family'],
  ['the family for over a year', () => ({ last: '2026-12-01' }), 'invitation_is_for_a_time'],
])('an invitation by %s opens nothing', async (_, changes, broken) => {
  expect(await brokenBy(inviting(changes()))).toBe(broken)
  expect(await reads('2025-11-20')).toBe(0)
})

test('only those closest record an invitation, and not for a day that was', async () => {
  await expect(inviting({ who: 'scientist' })).rejects.toThrow(/row-level security/)
  await expect(inviting({ who: 'otherCaseworker' })).rejects.toThrow(/row-level security/)
  await expect(inviting({ from: '2025-11-01' })).rejects.toThrow(/row-level security/)
})

test('who was invited reads the household for that time, and nobody makes it longer', async () => {
  const id = await inviting({ from: '2025-11-25', last: '2025-12-05' })
  const days = ['2025-11-24', '2025-11-25', '2025-12-05', '2025-12-06']
  expect(await Promise.all(days.map(reads))).toEqual([0, 1, 1, 0])
  const stretch = world.as('caseworker', ({ tx }) =>
    sql`update case_involvement set during = tstzrange(lower(during), null) where capacity = 'experience-expert'`.execute(
      tx,
    ),
  )
  expect(await brokenBy(stretch)).toBe('experience_expert_is_invited')
  await world.as('caseworker', ({ tx, actor }) => endInvitation(tx, actor, { id, caseId }), '2025-11-21')
  expect(await reads('2025-11-26'), 'ended before it began').toBe(0)
  expect(
    await brokenBy(
      world.as('caseworker', ({ tx, actor }) => endInvitation(tx, actor, { id, caseId }), '2025-11-22'),
    ),
  ).toBe('experience_expert_invitation_end_pkey')
})

test('the mother who invited sees it and ends it at once; the father does neither', async () => {
  const id = await inviting({ on: '2026-01-05', from: '2026-01-05', last: '2026-04-05' })
  const own = (who: FamilyMember, on = '2026-01-06') =>
    who.as(async ({ tx }) => (await ownInvitations(tx)).map(one => one.name), on)
  expect([await own(mother), await own(father)]).toEqual([['Persoon experienceExpert'], []])
  const end = (who: FamilyMember) =>
    who.as(({ tx, actor }) => endInvitation(tx, actor, { id, caseId }, 'Ik wil het zelf doen'), '2026-01-06')
  await expect(end(father)).rejects.toThrow(/row-level security/)
  expect(await reads('2026-01-06')).toBe(1)
  await end(mother)
  expect(await reads('2026-01-07')).toBe(0)
  expect(await own(mother)).toEqual([])
  const [latest] = await world.as('caseworker', ({ tx }) => invitationsIn(tx, caseId), '2026-01-07')
  expect(latest).toMatchObject({ endWords: 'Ik wil het zelf doen', invitedBy: ['Petra Bakker'] })
  await inviting({ on: '2026-01-08', from: '2026-01-08', last: '2026-02-08' })
  expect(await reads('2026-01-08'), 'the family can invite again').toBe(1)
})

test('who was invited never reads what is or was for the team alone, and colleagues do', async () => {
  const on = '2026-03-02'
  const tell = (words: string, teamReason?: string) =>
    world.as(
      'caseworker',
      ({ tx, actor, today }) =>
        writePiece(tx, actor, caseId, {
          ...{ kind: 'note', spokeWith: [], about: [], words, happenedOn: today, teamReason },
        }),
      on,
    )
  await tell('Moeder wandelt weer')
  const secret = await tell('Sofie is bang voor vader', 'Lezen brengt haar in gevaar')
  await inviting({ on, from: on, last: '2026-04-01' })
  const words = (who: CastKey) =>
    world.as(
      who,
      async ({ tx }) =>
        (await tx.selectFrom('journal_version').select('words').orderBy('written_at').execute()).map(
          one => one.words,
        ),
      on,
    )
  expect(await words('experienceExpert')).toEqual(['Moeder wandelt weer'])
  expect(await words('scientist')).toContain('Sofie is bang voor vader')
  await world.owner
    .insertInto('journal_version')
    .columns([
      'region_id',
      'case_id',
      'entry_id',
      'number',
      'kind',
      'happened_on',
      'spoke_with',
      'about',
      'words',
      'correction_reason',
      'written_by',
    ])
    .expression(({ selectFrom }) =>
      selectFrom('journal_version')
        .where('entry_id', '=', secret)
        .select([
          'region_id',
          'case_id',
          'entry_id',
          sql<number>`2`.as('number'),
          'kind',
          'happened_on',
          'spoke_with',
          'about',
          'words',
          sql<string>`'Toch open'`.as('why'),
          'written_by',
        ]),
    )
    .execute()
  expect(await words('experienceExpert'), 'nor after a correction').toEqual(['Moeder wandelt weer'])
})

test('who was invited records nothing of the household but danger and the own view on the plan', () => {
  const parts = ['team-member']
  const mayDo = (role: 'experience-expert' | 'caseworker') =>
    (Object.keys(permissions) as Permission[]).filter(
      one => isWithinCase(one) && !one.endsWith(':read') && may({ roles: [role] }, one, parts),
    )
  // What she says at a netwerkberaad is said at the table, from her own seat.
  expect(mayDo('experience-expert')).toEqual([
    'live-consultation:take-part',
    'top3-plan:mark-own',
    'acute-danger:record',
  ])
  expect(mayDo('caseworker')).toContain('journal:write')
})
