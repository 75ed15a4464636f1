import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { amsterdamDay } from '#src/platform/database/amsterdam-day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { ClosedFile, TermGround } from './rules.ts'

/** The closed households of the region, what may be destroyed first on top; empty for who does not keep the files. */
export async function closedFiles(tx: Tx): Promise<ClosedFile[]> {
  const { rows } = await sql<ClosedFile>`
    select case_id as id, number, garden, bases, closed_on as "closedOn", due_on as "dueOn", ground, held, proposal, holds
    from retention_of_region() order by due_on nulls last, number`.execute(tx)
  return rows
}

export const fileAt = async (tx: Tx, id: string): Promise<ClosedFile | undefined> =>
  (await closedFiles(tx)).find(one => one.id === id)

/** Asks for a second person; the database refuses what runs, is not due or is held. */
export async function propose(tx: Tx, id: string, why: string): Promise<void> {
  await sql`select propose_household_destruction(${id}::uuid, ${why})`.execute(tx)
}

export async function endProposal(tx: Tx, proposalId: string, why: string): Promise<void> {
  await sql`select end_household_proposal(${proposalId}::uuid, ${why})`.execute(tx)
}

/** Destroys a whole household, for good, and gives the id of the proof. */
export async function destroyHousehold(tx: Tx, proposalId: string, typedNumber: string): Promise<string> {
  const { rows } = await sql<{ proof: string }>`
    select destroy_household(${proposalId}::uuid, ${typedNumber}) as proof`.execute(tx)
  return (rows[0] as { proof: string }).proof
}

export async function holdHousehold(
  tx: Tx,
  id: string,
  { why, until }: { why: string; until?: Day | undefined },
): Promise<void> {
  await sql`select hold_household(${id}::uuid, ${why}, ${until ?? null}::date)`.execute(tx)
}

export async function liftHold(tx: Tx, holdId: string, why: string): Promise<void> {
  await sql`select lift_household_hold(${holdId}::uuid, ${why})`.execute(tx)
}

/** The proofs that households were destroyed, the latest first. */
export const proofs = (tx: Tx) =>
  tx
    .selectFrom('household_destruction as d')
    .innerJoin('account as p', 'p.id', 'd.proposed_by')
    .innerJoin('account as c', 'c.id', 'd.confirmed_by')
    .leftJoin('household_key_end as k', 'k.case_id', 'd.case_id')
    .select(['d.id', 'd.case_id as caseId', 'd.number', 'd.together_with as togetherWith', 'd.bases'])
    .select(['d.closed_on as closedOn', 'd.due_on as dueOn', 'd.people_stayed as peopleStayed'])
    .select(['p.name as proposedBy', 'c.name as confirmedBy'])
    .select([sql<TermGround>`d.ground`.as('ground'), sql<Record<string, number>>`d.counts`.as('counts')])
    .select([
      amsterdamDay('d.proposed_at').as('proposedOn'),
      amsterdamDay('d.confirmed_at').as('on'),
      sql<Day | null>`(k.ended_at at time zone 'Europe/Amsterdam')::date`.as('keyGoneOn'),
    ])
    .orderBy('d.confirmed_at', 'desc')
    .orderBy('d.id')
