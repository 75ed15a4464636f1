import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { type FamilyRole, isUnborn, type Named, type PersonInput } from './rules.ts'

type NewPerson = Pick<PersonInput, 'givenName' | 'familyName' | 'birthDate' | 'expectedOn' | 'sex'>

/** A person `p` by name, within a statement that gives JSON. */
export const personJson = sql<Named>`json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'expectedOn', p.expected_on)`

/** The people of a list of ids, the eldest first. */
export const peopleJson = (ids: RawBuilder<unknown>) => sql<Named[]>`(
  select coalesce(json_agg(${personJson} order by p.birth_date), '[]') from person p where p.id = any (${ids}))`

export async function createPerson(tx: Tx, regionId: string, person: NewPerson): Promise<string> {
  const personId = await newId(tx)
  await tx
    .insertInto('person')
    .values({
      id: personId,
      region_id: regionId,
      given_name: person.givenName ?? null,
      family_name: person.familyName ?? null,
      birth_date: person.birthDate ?? null,
      expected_on: person.expectedOn ?? null,
      sex: person.sex ?? null,
    })
    .execute()
  return personId
}

/** Puts somebody in a household, also when that person is in another one already. */
export async function joinHousehold(
  tx: Tx,
  regionId: string,
  caseId: string,
  personId: string,
  familyRole: FamilyRole,
  place: { home_id: string | null; lives: string },
  today: Day,
): Promise<void> {
  await tx
    .insertInto('household_member')
    .values({
      region_id: regionId,
      case_id: caseId,
      person_id: personId,
      family_role: familyRole,
      joined_on: today,
      ...place,
    })
    .execute()
}

export const peopleOf = (tx: Tx, caseId: string | RawBuilder<string>) =>
  tx
    .selectFrom('household_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .leftJoin('home as h', 'h.id', 'm.home_id')
    .where('m.case_id', '=', caseId)
    .where('m.left_on', 'is', null)
    .select([
      'p.id',
      'p.given_name as givenName',
      'p.family_name as familyName',
      'p.birth_date as birthDate',
      'p.expected_on as expectedOn',
      'p.sex',
      sql<FamilyRole>`m.family_role`.as('familyRole'),
      'm.lives',
      'h.label as homeLabel',
    ])
    .orderBy(sql`m.family_role = 'child'`)
    .orderBy('p.birth_date')
    .orderBy('p.id')

/** Everybody who belongs or belonged to a household, as far as a name goes. */
export const everybodyEver = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('household_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.case_id', '=', caseId)
    .select([
      'p.id',
      'p.given_name as givenName',
      'p.family_name as familyName',
      'p.birth_date as birthDate',
      'p.expected_on as expectedOn',
    ])
    .orderBy(sql`m.left_on is not null`)
    .orderBy(sql`m.family_role <> 'child'`)
    .orderBy('p.birth_date')
    .orderBy('p.id')
    .execute()

/** The people of a household with the second address somebody recorded for them, and whether anybody did. */
export const withSecondHome = (people: ReturnType<typeof peopleOf>) =>
  people
    .leftJoin('person_detail as d', join =>
      join
        .onRef('d.case_id', '=', 'm.case_id')
        .onRef('d.person_id', '=', 'm.person_id')
        .on(sql<boolean>`not exists (select 1 from person_detail n where n.replaces = d.id)`),
    )
    .leftJoin('home as also', 'also.id', 'd.also_home_id')
    .select(['also.label as alsoHomeLabel', sql<boolean>`d.id is not null`.as('isDetailed')])

/** Everybody in the household, adults first, then children by age. */
export const peopleIn = (tx: Tx, caseId: string | RawBuilder<string>) => peopleOf(tx, caseId).execute()

/** Of a `household_member as m`: nobody recorded that this person died. */
export const isAlive = sql<boolean>`not exists (
  select 1 from person_detail d where d.case_id = m.case_id and d.person_id = m.person_id and d.is_deceased
    and not exists (select 1 from person_detail n where n.replaces = d.id))`

/** Of a `person as p`: nobody one may see goes on for this person, after both turned out to be one. */
export const isKept = sql<boolean>`not exists (select 1 from person kept where kept.id = p.merged_into)`

/** Who of a household can still be asked something: without those who died. */
export const livingIn = (tx: Tx, caseId: string) => peopleOf(tx, caseId).where(isAlive).execute()

/** Everybody a thing can have happened to: also who died since, nobody who is still expected. */
export const bornIn = async (tx: Tx, caseId: string) =>
  (await peopleIn(tx, caseId)).filter(person => !isUnborn(person))

export type MemberStep = {
  step: 'joined' | 'left'
  on: Day
  id: string
  givenName: string | null
  familyName: string | null
  expectedOn: Day | null
  birthDate: Day | null
}

/** Who came to belong to a household after it was opened, and who no longer does. */
export const memberStepsPiece = (caseId: string): RawBuilder<MemberStep[]> => sql`(
  select coalesce(json_agg(x order by x."on"), '[]') from (
    select e.step, e.on, p.id, p.given_name as "givenName", p.family_name as "familyName",
      p.expected_on as "expectedOn", p.birth_date as "birthDate"
    from household_member m join person p on p.id = m.person_id join household_case c on c.id = m.case_id
    cross join lateral (values ('joined', m.joined_on), ('left', m.left_on)) e(step, "on")
    where m.case_id = ${caseId}::uuid and e.on > c.opened_on) x)`
