import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/kernel/day.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { colleagues } from '../contact-person/store.server.ts'
import { asksMe } from '../deputy/store.server.ts'
import { samePerson } from '../double/rules.ts'
import { placeOf } from '../home/rules.ts'
import { addHome, homesOf } from '../home/store.server.ts'
import { createPerson, joinHousehold, peopleOf, withSecondHome } from '../household-member/store.server.ts'
import { freshPseudonym } from '../pseudonym/store.server.ts'
import type {
  ChangeHouseholdInput,
  LegalBasis,
  NotFittingReason,
  OpenHouseholdInput,
  Origin,
} from './rules.ts'

type Opener = { accountId: string; regionId: string }

/** How a household began that was not opened here today: since when, and what is told of it before anybody works on it. */
export type Beginning = {
  startedOn: Day
  /** Since when the opener is contact person. */
  heldSince: Day
  tell: (caseId: string) => Promise<void>
}

/** Opens a household with the opener as its contact person and a behavioural scientist beside; returns its id. */
export async function openHousehold(
  tx: Tx,
  opener: Opener,
  input: OpenHouseholdInput,
  today: Day,
  pseudonym?: string,
  beginning?: Beginning,
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
      opened_on: beginning?.startedOn ?? today,
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
  await beginning?.tell(caseId)
  await startTeam(tx, opener, caseId, input.behaviouralScientistId, beginning?.heldSince ?? today)
  const homeIds: string[] = []
  for (const home of input.homes) homeIds.push(await addHome(tx, opener.regionId, caseId, home))
  for (const person of input.people) {
    const personId = samePerson(person.sameAs) ?? (await createPerson(tx, opener.regionId, person))
    const place = placeOf(person.dwelling, homeIds)
    const since = beginning?.startedOn ?? today
    await joinHousehold(tx, opener.regionId, caseId, personId, person.familyRole, place, since)
  }
  return caseId
}

async function startTeam(tx: Tx, opener: Opener, caseId: string, scientistId: string, since: Day) {
  const row = { region_id: opener.regionId, case_id: caseId }
  const fromNow = sql<string>`tstzrange(app_now(), null)`
  const contactPerson = { account_id: opener.accountId, part: 'contact-person', capacity: 'caseworker' }
  const scientist = { account_id: scientistId, part: 'team-member', capacity: 'behavioural-scientist' }
  await tx
    .insertInto('case_involvement')
    .values([
      { ...row, ...contactPerson, task: 'vaste contactpersoon', during: fromNow },
      { ...row, ...scientist, task: 'kijkt mee naar de veiligheid', during: fromNow },
    ])
    .execute()
  await tx
    .insertInto('contact_person')
    .values({ ...row, account_id: opener.accountId, during: sql<string>`daterange(${since}, null)` })
    .execute()
}

/** The households within reach, with garden and contact person of today. */
export const withinReach = (tx: Tx) =>
  tx
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
      'c.merged_into as mergedInto',
      'c.informed_on as informedOn',
      'c.not_informed_reason as notInformedReason',
      'g.name as gardenName',
      'a.name as contactPersonName',
      'a.id as contactPersonId',
      asksMe('c.id').as('asksMe'),
    ])

const oneWithinReach = (tx: Tx, caseId: string) =>
  withinReach(tx)
    .innerJoin('organisation as o', 'o.id', 'c.responsible_organisation_id')
    .where('c.id', '=', caseId)
    .select([
      'c.pseudonym',
      sql<Origin>`c.origin`.as('origin'),
      'c.purpose',
      'c.version',
      'c.first_signal_on as firstSignalOn',
      'c.why_fits as whyFits',
      sql<LegalBasis[]>`c.legal_basis`.as('legalBasis'),
      'c.informed_how as informedHow',
      'c.evenings_suit as eveningsSuit',
      'c.responsible_organisation_id as organisationId',
      'c.garden_id as gardenId',
      'o.name as organisationName',
    ])

/** What is known about a household itself, or undefined when it is out of reach. */
export const householdOf = (tx: Tx, caseId: string) => oneWithinReach(tx, caseId).executeTakeFirst()

/** A household with its people, its addresses and how its contact person is reached: one statement, for its page. */
export async function wholeHouseholdOf(tx: Tx, caseId: string) {
  const thisCase = sql<string>`${caseId}::uuid`
  const row = await oneWithinReach(tx, caseId)
    .select([
      'a.phone',
      'a.reachable',
      jsonArrayFrom(withSecondHome(peopleOf(tx, thisCase))).as('people'),
      jsonArrayFrom(homesOf(tx, thisCase)).as('homes'),
    ])
    .executeTakeFirst()
  if (!row) return undefined
  const { people, homes, phone, reachable, ...household } = row
  return {
    household,
    people,
    homes,
    reach: household.contactPersonId ? { phone, reachable } : null,
  }
}

export async function householdsWithinReach(tx: Tx) {
  return withinReach(tx).orderBy('c.name').execute()
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

export const organisationChoices = (tx: Tx) =>
  tx.selectFrom('organisation').select(['id', 'name']).orderBy('name').execute()

/** What the opening form lets one choose from. */
export async function openingChoices(tx: Tx) {
  const gardens = await tx.selectFrom('garden').select(['id', 'name']).orderBy('name').execute()
  const organisations = await organisationChoices(tx)
  const scientists = (await colleagues(tx)).filter(one => one.roles.includes('behavioural-scientist'))
  return { gardens, organisations, scientists }
}
