import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { takeStep, waysIn } from '../family-access/store.server.ts'
import { householdOf, openHousehold } from '../household/store.server.ts'
import { peopleIn } from '../household-member/store.server.ts'
import { type SplitInput, touchedBy } from './rules.ts'
import { text } from './text.nl.ts'

type By = { accountId: string; regionId: string }

/** Makes two households of one: people go along or belong to both, and each knows of the other; returns the new one. */
export async function splitHousehold(
  tx: Tx,
  by: By,
  fromCaseId: string,
  input: SplitInput,
  today: Day,
  pseudonym?: string,
): Promise<string | null> {
  const old = await householdOf(tx, fromCaseId)
  if (!old || old.closedOn !== null) return null
  const people = await peopleIn(tx, fromCaseId)
  const ways = touchedBy(await waysIn(tx, fromCaseId), input)
  const caseId = await openHousehold(
    tx,
    by,
    {
      ...input,
      gardenId: old.gardenId,
      organisationId: old.organisationId,
      origin: old.origin,
      firstSignalOn: today,
      legalBasis: old.legalBasis,
      purpose: old.purpose,
      eveningsSuit: old.eveningsSuit,
      homes: [input.home],
      people: people
        .filter(({ id }) => input.going.includes(id) || input.both.includes(id))
        .map(({ id, familyRole }) => ({
          sameAs: id,
          familyRole,
          dwelling: input.both.includes(id) ? 'both' : 'first',
        })),
    },
    today,
    pseudonym,
    {
      startedOn: today,
      heldSince: today,
      tell: async newCaseId =>
        void (await tellSplit(tx, by, { caseId: newCaseId, fromCaseId, why: input.why })),
    },
  )
  for (const way of ways)
    if (way.isKept) await sql`select keep_way_after_split(${way.id}::uuid)`.execute(tx)
    else await takeStep(tx, by, fromCaseId, way.id, 'closed', text.closes)
  if (input.going.length > 0)
    await tx
      .updateTable('household_member')
      .set({ left_on: today })
      .where('case_id', '=', fromCaseId)
      .where('person_id', 'in', input.going)
      .execute()
  return caseId
}

const tellSplit = (tx: Tx, by: By, of: { caseId: string; fromCaseId: string; why: string }) =>
  tx
    .insertInto('household_split')
    .values({
      case_id: of.caseId,
      from_case_id: of.fromCaseId,
      region_id: by.regionId,
      why: of.why,
      split_by: by.accountId,
    })
    .execute()

export type Split = { way: 'from' | 'into'; on: Day; why: string; id: string | null; name: string | null }

/** From which household this one came and which came from it; a name only of one that the asker reaches. */
export const splitsPiece = (caseId: string): RawBuilder<Split[]> => sql`(
  select coalesce(json_agg(x order by x."on"), '[]') from (
    select e.way, s.split_on as "on", s.why, o.id, o.name from household_split s
    cross join lateral (values ('from', s.case_id, s.from_case_id), ('into', s.from_case_id, s.case_id)) e(way, here, there)
    left join household_case o on o.id = e.there
    where e.here = ${caseId}::uuid) x)`
