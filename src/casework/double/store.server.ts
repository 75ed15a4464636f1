import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Reaction } from '#src/platform/outbox/store.server.ts'
import { asksMe } from '../deputy/store.server.ts'
import { isKept } from '../household-member/store.server.ts'

type By = { accountId: string; regionId: string }

/** Everybody within reach, once, with a household to find them in; of who was merged only the one who stays. */
export const peopleWithinReach = (tx: Tx) =>
  tx
    .selectFrom('person as p')
    .innerJoin('household_member as m', 'm.person_id', 'p.id')
    .innerJoin('household_case as c', 'c.id', 'm.case_id')
    .where(isKept)
    .select([
      'p.id',
      'p.given_name as givenName',
      'p.family_name as familyName',
      'p.birth_date as birthDate',
      'p.expected_on as expectedOn',
      'c.id as caseId',
      'c.name as householdName',
    ])
    .distinctOn('p.id')
    .orderBy('p.id')
    .orderBy(sql`c.closed_on is not null`)
    .orderBy('c.opened_on')
    .execute()
export type WithinReach = Awaited<ReturnType<typeof peopleWithinReach>>[number]

/** The reaction to somebody being entered: contact persons of households that the enterer does not reach are told. */
export const lookForDoubles: Reaction = async (tx, { ids }) => {
  const { caseId, accountId, personId = null } = ids
  await sql`select look_for_doubles(${caseId}::uuid, ${accountId}::uuid, ${personId}::uuid)`.execute(tx)
}

export type Signal = {
  id: string
  caseId: string
  colleague: string
  phone: string | null
  reachable: string | null
  on: Day
  isMine: boolean
}

/** Colleagues who may be working with the same people, where nobody wrote yet what was agreed. */
const waitingSignals = (within: RawBuilder<unknown>): RawBuilder<Signal[]> => sql`
  select coalesce(json_agg(x order by x."on", x.id), '[]') from (
    select s.id, s.case_id as "caseId", a.name as colleague, a.phone, a.reachable,
      (s.found_at at time zone 'Europe/Amsterdam')::date as "on",
      coalesce(${asksMe('s.case_id')} or not can_hold(p.account_id, s.region_id), true) as "isMine"
    from double_signal s join account a on a.id = s.colleague_id
    left join contact_person p on p.case_id = s.case_id and p.during @> app_today()
    where ${within} and not exists (select 1 from double_signal_settled d where d.signal_id = s.id)) x`

/** What waits in the households within reach, for Vandaag. */
export const signalCallsPiece = () => waitingSignals(sql`true`)

/** What waits in one household. */
export const signalsPiece = (caseId: string) => waitingSignals(sql`s.case_id = ${caseId}::uuid`)

export type Settled = { id: string; colleague: string; why: string; by: string; on: Day }

/** What was agreed about earlier ones, the latest first. */
export const settledPiece = (caseId: string): RawBuilder<Settled[]> => sql`
  select coalesce(json_agg(x order by x."on" desc, x.id desc), '[]') from (
    select s.id, c.name as colleague, d.why, b.name as by, (d.settled_at at time zone 'Europe/Amsterdam')::date as "on"
    from double_signal_settled d join double_signal s on s.id = d.signal_id
    join account c on c.id = s.colleague_id join account b on b.id = d.settled_by
    where d.case_id = ${caseId}::uuid) x`

/** Lays down what was agreed with the colleague. */
export async function settle(
  tx: Tx,
  by: By,
  of: { caseId: string; signalId: string },
  why: string,
): Promise<void> {
  await tx
    .insertInto('double_signal_settled')
    .values({
      signal_id: of.signalId,
      region_id: by.regionId,
      case_id: of.caseId,
      why,
      settled_by: by.accountId,
    })
    .execute()
}
