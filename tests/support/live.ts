import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'

/** A consultation in two sittings with people of the network, and who sits where. */
export type PlannedSittings = {
  together: string
  apart: string
  seats: Record<'grandmother' | 'neighbour' | 'father', string>
}

/** Prepares a network consultation: grandmother and neighbour together, father in a sitting of his own. */
export async function planSittings(
  tx: Tx,
  regionId: string,
  caseId: string,
  by: string,
): Promise<PlannedSittings> {
  const plan = await one(sql<{ id: string }>`select uuidv7() as id`.execute(tx))
  const row = sql`${regionId}, ${caseId}, ${plan}`
  await sql`insert into planned_consultation (id, region_id, case_id, kind, purpose, private_family_time, facilitator_account_id,
      first_on, last_on, minutes, planned_by)
    values (${plan}, ${regionId}, ${caseId}, 'first', 'Samen een plan maken', false, ${by}, '2025-11-20', '2025-12-01', 90, ${by})`.execute(
    tx,
  )
  await sql`insert into planned_consultation_step (region_id, case_id, consultation_id, number, step, taken_by)
    values (${row}, 1, 'planned', ${by})`.execute(tx)
  const sitting = async (number: number) => {
    const id = await one(sql<{ id: string }>`select uuidv7() as id`.execute(tx))
    await sql`insert into planned_sitting (region_id, case_id, consultation_id, id, number) values (${row}, ${id}, ${number})`.execute(
      tx,
    )
    return id
  }
  const [together, apart] = [await sitting(1), await sitting(2)]
  const seat = async (name: string, number: number) => {
    const id = await one(sql<{ id: string }>`select uuidv7() as id`.execute(tx))
    await sql`insert into planned_seat (region_id, case_id, consultation_id, id, name, relation, may_sit_together, sittings, reach)
      values (${row}, ${id}, ${name}, 'familie', true, array[${number}]::int[], 'by-hand')`.execute(tx)
    return id
  }
  return {
    together,
    apart,
    seats: {
      grandmother: await seat('Oma Ria', 1),
      neighbour: await seat('Buurvrouw Els', 1),
      father: await seat('Vader', 2),
    },
  }
}

const one = async (found: Promise<{ rows: { id: string }[] }>) => (await found).rows[0]?.id ?? ''
