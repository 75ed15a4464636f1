import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import {
  type ChangeHouseholdInput,
  type Dwelling,
  type FamilyRole,
  type HomeInput,
  type LegalBasis,
  type NotFittingReason,
  type OpenHouseholdInput,
  type Origin,
  type PersonInput,
  pseudonymWords,
} from './rules.ts'

export const newId = async (tx: Tx): Promise<string> => {
  const made = await sql<{ id: string }>`select uuidv7() as id`.execute(tx)
  return made.rows[0]?.id ?? ''
}

type Opener = { accountId: string; regionId: string }

/** Opens a household with the opener as its contact person and a behavioural scientist beside; returns its id. */
export async function openHousehold(
  tx: Tx,
  opener: Opener,
  input: OpenHouseholdInput,
  today: Day,
  pseudonym?: string,
): Promise<string> {
  const caseId = await newId(tx)
  await tx
    .insertInto('household_case')
    .values({
      id: caseId,
      region_id: opener.regionId,
      garden_id: input.gardenId,
      responsible_organisation_id: input.organisationId,
      pseudonym: pseudonym ?? (await freshPseudonym(tx)),
      name: input.name,
      origin: input.origin,
      first_signal_on: input.firstSignalOn,
      opened_on: today,
      why_fits: input.whyFits ?? null,
      legal_basis: input.legalBasis,
      purpose: input.purpose,
      informed_on: input.informedOn ?? null,
      informed_how: input.informedHow ?? null,
      not_informed_reason: input.notInformedReason ?? null,
      evenings_suit: input.eveningsSuit,
      opened_by: opener.accountId,
    })
    .execute()
  await startTeam(tx, opener, caseId, input.behaviouralScientistId, today)
  const homeIds: string[] = []
  for (const home of input.homes) homeIds.push(await addHome(tx, opener.regionId, caseId, home))
  for (const person of input.people) await addNewPerson(tx, opener.regionId, caseId, person, homeIds, today)
  return caseId
}

const freshPseudonym = async (tx: Tx): Promise<string> => {
  const made = await sql<{ name: string }>`select fresh_pseudonym(${[...pseudonymWords]}) as name`.execute(tx)
  return made.rows[0]?.name ?? ''
}

async function startTeam(tx: Tx, opener: Opener, caseId: string, scientistId: string, today: Day) {
  const row = { region_id: opener.regionId, case_id: caseId }
  const fromNow = sql<string>`tstzrange(app_now(), null)`
  await tx
    .insertInto('case_involvement')
    .values({
      ...row,
      account_id: opener.accountId,
      part: 'contact-person',
      capacity: 'caseworker',
      task: 'vaste contactpersoon',
      during: fromNow,
    })
    .execute()
  await tx
    .insertInto('case_involvement')
    .values({
      ...row,
      account_id: scientistId,
      part: 'team-member',
      capacity: 'behavioural-scientist',
      task: 'kijkt mee naar de veiligheid',
      during: fromNow,
    })
    .execute()
  await tx
    .insertInto('contact_person')
    .values({ ...row, account_id: opener.accountId, during: sql<string>`daterange(${today}, null)` })
    .execute()
}

/** Adds an address; a secret one goes into a table of its own that only the closest two can read. */
async function addHome(tx: Tx, regionId: string, caseId: string, home: HomeInput): Promise<string> {
  const homeId = await newId(tx)
  const address = {
    address_line: home.addressLine ?? null,
    postcode: home.postcode ?? null,
    town: home.town ?? null,
  }
  const nowhere = { address_line: null, postcode: null, town: null }
  await tx
    .insertInto('home')
    .values({
      id: homeId,
      region_id: regionId,
      case_id: caseId,
      label: home.label ?? (home.isSecret ? 'geheim adres' : (home.town ?? 'adres onbekend')),
      is_secret: home.isSecret,
      ...(home.isSecret ? nowhere : address),
    })
    .execute()
  if (home.isSecret && home.addressLine && home.town) {
    await tx
      .insertInto('secret_address')
      .values({
        home_id: homeId,
        region_id: regionId,
        case_id: caseId,
        address_line: home.addressLine,
        postcode: home.postcode ?? null,
        town: home.town,
      })
      .execute()
  }
  return homeId
}

const placeOf = (
  dwelling: Dwelling,
  homeIds: readonly string[],
): { home_id: string | null; lives: string } => {
  if (dwelling === 'elsewhere') return { home_id: null, lives: 'elsewhere' }
  if (dwelling === 'both') return { home_id: homeIds[0] ?? null, lives: 'partly' }
  return { home_id: homeIds[dwelling === 'second' ? 1 : 0] ?? null, lives: 'here' }
}

async function addNewPerson(
  tx: Tx,
  regionId: string,
  caseId: string,
  person: PersonInput,
  homeIds: readonly string[],
  today: Day,
) {
  await joinHousehold(
    tx,
    regionId,
    caseId,
    await createPerson(tx, regionId, person),
    person.familyRole,
    placeOf(person.dwelling, homeIds),
    today,
  )
}

type NewPerson = Pick<PersonInput, 'givenName' | 'familyName' | 'birthDate' | 'expectedOn' | 'sex'>

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

/** What the page of a household says about it, or undefined when it is out of reach. */
export async function householdOf(tx: Tx, caseId: string) {
  const row = await tx
    .selectFrom('household_case as c')
    .innerJoin('garden as g', 'g.id', 'c.garden_id')
    .innerJoin('organisation as o', 'o.id', 'c.responsible_organisation_id')
    .leftJoin('contact_person as p', join =>
      join.onRef('p.case_id', '=', 'c.id').on(sql<boolean>`p.during @> app_today()`),
    )
    .leftJoin('account as a', 'a.id', 'p.account_id')
    .where('c.id', '=', caseId)
    .select([
      'c.id',
      'c.name',
      'c.pseudonym',
      'c.origin',
      'c.purpose',
      'c.version',
      'c.first_signal_on as firstSignalOn',
      'c.opened_on as openedOn',
      'c.closed_on as closedOn',
      'c.why_fits as whyFits',
      'c.legal_basis as legalBasis',
      'c.informed_on as informedOn',
      'c.informed_how as informedHow',
      'c.not_informed_reason as notInformedReason',
      'c.evenings_suit as eveningsSuit',
      'c.responsible_organisation_id as organisationId',
      'g.name as gardenName',
      'c.garden_id as gardenId',
      'o.name as organisationName',
      'a.name as contactPersonName',
      'a.id as contactPersonId',
    ])
    .executeTakeFirst()
  return row && { ...row, origin: row.origin as Origin, legalBasis: row.legalBasis as LegalBasis[] }
}

/** Everybody in the household, adults first, then children by age. */
export async function peopleIn(tx: Tx, caseId: string) {
  const rows = await tx
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
      'm.family_role as familyRole',
      'm.lives',
      'h.label as homeLabel',
    ])
    .orderBy(sql`m.family_role = 'child'`)
    .orderBy('p.birth_date')
    .orderBy('p.id')
    .execute()
  return rows.map(row => ({ ...row, familyRole: row.familyRole as FamilyRole }))
}

export async function homesIn(tx: Tx, caseId: string) {
  return tx
    .selectFrom('home')
    .where('case_id', '=', caseId)
    .select(['id', 'label', 'is_secret as isSecret', 'address_line as addressLine', 'postcode', 'town'])
    .orderBy('id')
    .execute()
}

/** A secret address; undefined for everybody but the contact person and the duo-partner. */
export async function secretAddressOf(tx: Tx, caseId: string, homeId: string) {
  return tx
    .selectFrom('secret_address as s')
    .innerJoin('home as h', 'h.id', 's.home_id')
    .where('s.case_id', '=', caseId)
    .where('s.home_id', '=', homeId)
    .select(['h.label', 's.address_line as addressLine', 's.postcode', 's.town'])
    .executeTakeFirst()
}

/** The households within reach, by name. */
export async function householdsWithinReach(tx: Tx) {
  return tx
    .selectFrom('household_case as c')
    .innerJoin('garden as g', 'g.id', 'c.garden_id')
    .leftJoin('contact_person as p', join =>
      join.onRef('p.case_id', '=', 'c.id').on(sql<boolean>`p.during @> app_today()`),
    )
    .leftJoin('account as a', 'a.id', 'p.account_id')
    .select([
      'c.id',
      'c.name',
      'c.opened_on as openedOn',
      'c.closed_on as closedOn',
      'c.informed_on as informedOn',
      'c.not_informed_reason as notInformedReason',
      'g.name as gardenName',
      'a.name as contactPersonName',
      'a.id as contactPersonId',
    ])
    .orderBy('c.name')
    .execute()
}

/** Changes what is known; false when somebody else changed it since `input.version`. */
export async function changeHousehold(tx: Tx, caseId: string, input: ChangeHouseholdInput): Promise<boolean> {
  const changed = await tx
    .updateTable('household_case')
    .set({
      name: input.name,
      responsible_organisation_id: input.organisationId,
      why_fits: input.whyFits ?? null,
      purpose: input.purpose,
      informed_on: input.informedOn ?? null,
      informed_how: input.informedHow ?? null,
      not_informed_reason: input.notInformedReason ?? null,
      evenings_suit: input.eveningsSuit,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', caseId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

export async function countNotFitting(
  tx: Tx,
  regionId: string,
  gardenId: string,
  reason: NotFittingReason,
  today: Day,
) {
  await tx
    .insertInto('household_not_fitting')
    .values({ region_id: regionId, garden_id: gardenId, reason, counted_on: today })
    .execute()
}

/** People of other households one works with, who could also belong here (a child with two homes). */
export async function knownPeopleElsewhere(tx: Tx, caseId: string) {
  return tx
    .selectFrom('person as p')
    .innerJoin('household_member as m', 'm.person_id', 'p.id')
    .innerJoin('household_case as c', 'c.id', 'm.case_id')
    .where('m.case_id', '<>', caseId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('household_member as here')
            .whereRef('here.person_id', '=', 'p.id')
            .where('here.case_id', '=', caseId)
            .select('here.person_id'),
        ),
      ),
    )
    .select([
      'p.id',
      'p.given_name as givenName',
      'p.family_name as familyName',
      'p.birth_date as birthDate',
      'p.expected_on as expectedOn',
      'c.name as householdName',
    ])
    .orderBy('p.family_name')
    .orderBy('p.given_name')
    .execute()
}

/** What the opening form lets one choose from. */
export async function openingChoices(tx: Tx) {
  const gardens = await tx.selectFrom('garden').select(['id', 'name']).orderBy('name').execute()
  const organisations = await tx.selectFrom('organisation').select(['id', 'name']).orderBy('name').execute()
  const scientists = await colleaguesWith(tx, 'behavioural-scientist')
  return { gardens, organisations, scientists }
}

/** Colleagues who have a role today, with their organisation. */
async function colleaguesWith(tx: Tx, role: string) {
  return tx
    .selectFrom('account as a')
    .innerJoin('role_assignment as r', 'r.account_id', 'a.id')
    .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
    .where('r.role', '=', role)
    .where(sql<boolean>`r.during @> app_today()`)
    .where(eb => eb.or([eb('a.ended_on', 'is', null), eb('a.ended_on', '>', sql<Day>`app_today()`)]))
    .select(['a.id', 'a.name', 'o.name as organisation'])
    .distinct()
    .orderBy('a.name')
    .execute()
}
