import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { samePerson } from '../double/rules.ts'
import type { FamilyRole } from '../household-member/rules.ts'
import { createPerson } from '../household-member/store.server.ts'
import { type DetailInput, type RelativeInput, wholeFamily } from './rules.ts'
import { recordTie } from './tie/store.server.ts'
import { type By, rowOf } from './trail.ts'

/** Whether somebody is one with another of this household now, and nothing was drawn between them and others. */
const isMergedAway = sql<boolean>`(m.left_on is not null
  and p.merged_into in (select k.person_id from household_member k where k.case_id = m.case_id)
  and not exists (select 1 from partnership r where r.case_id = m.case_id and m.person_id in (r.person_id, r.other_id))
  and not exists (select 1 from parentage r where r.case_id = m.case_id and m.person_id in (r.child_id, r.parent_id))
  and not exists (select 1 from network_tie r where r.case_id = m.case_id and m.person_id in (r.person_id, r.other_id)))`

/** Everybody who belongs to a household or only to its picture, with what is known of each now. */
export async function peopleOf(tx: Tx, caseId: string) {
  const rows = await tx
    .selectFrom('household_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .leftJoin('person_detail as d', join =>
      join
        .onRef('d.case_id', '=', 'm.case_id')
        .onRef('d.person_id', '=', 'm.person_id')
        .on(sql<boolean>`not exists (select 1 from person_detail n where n.replaces = d.id)`),
    )
    .where('m.case_id', '=', caseId)
    .where(sql<boolean>`coalesce(not ${isMergedAway}, true)`)
    .select([
      'p.id',
      'p.given_name as givenName',
      'p.family_name as familyName',
      'p.birth_date as birthDate',
      'p.expected_on as expectedOn',
      'p.sex',
      'm.family_role as familyRole',
      'm.lives',
      'm.home_id as homeId',
      'd.id as detailId',
      'd.also_home_id as alsoHomeId',
      'd.died_on as diedOn',
    ])
    .select(sql<boolean>`m.left_on is null`.as('takesPart'))
    .select(sql<boolean>`coalesce(d.is_deceased, false)`.as('isDeceased'))
    .orderBy('p.birth_date')
    .orderBy('p.id')
    .execute()
  return rows.map(row => ({ ...row, familyRole: row.familyRole as FamilyRole, sex: row.sex as Sex }))
}
type Sex = 'female' | 'male' | 'other' | null
export type MapPerson = Awaited<ReturnType<typeof peopleOf>>[number]

/** Says of somebody that they died or live in a second home; `replaces` is what the writer had in view. */
export async function recordDetail(
  tx: Tx,
  by: By,
  caseId: string,
  personId: string,
  { isDeceased, diedOn, alsoHomeId }: DetailInput,
  replaces: string | null,
): Promise<void> {
  await tx
    .insertInto('person_detail')
    .values({
      ...rowOf(by, caseId),
      person_id: personId,
      is_deceased: isDeceased,
      died_on: diedOn ?? null,
      also_home_id: alsoHomeId || null,
      replaces,
    })
    .execute()
}

/** Puts somebody in the picture, with how close they are to the family where that is known; returns the person. */
export async function addRelative(
  tx: Tx,
  by: By,
  caseId: string,
  input: RelativeInput,
  today: Day,
): Promise<string> {
  const personId =
    samePerson(input.sameAs) ?? (await createPerson(tx, by.regionId, { ...input, expectedOn: undefined }))
  // Whoever can't take part is in the picture, but on no list of people to agree something with.
  const leftOn = input.place === 'picture-only' ? today : null
  await tx
    .insertInto('household_member')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      person_id: personId,
      family_role: input.familyRole,
      lives: 'elsewhere',
      joined_on: today,
      left_on: leftOn,
    })
    .execute()
  const { strength, safe = 'unknown', relation } = input
  if (strength)
    await recordTie(tx, by, caseId, { personId: wholeFamily, otherId: personId, relation, strength, safe })
  return personId
}
