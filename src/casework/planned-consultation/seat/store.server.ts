import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import { newSitting, type SeatInput } from '../rules.ts'

type By = { accountId: string; regionId: string }
type At = { caseId: string; id: string }

const seatColumns = (input: SeatInput, sittings: number[]) => ({
  chosen_by_family: input.chosen,
  may_sit_together: input.together === 'yes' ? true : input.together === 'no' ? false : null,
  apart_from: input.apartFrom,
  support: input.support ?? null,
  interpreter: input.interpreter ?? null,
  takes_part_how: input.takesPartHow ?? null,
  sittings,
  reach: input.reach,
  email: input.email ?? null,
})

/** Asks somebody; `whoId` is a person of the household or, behind 'a:', a colleague. */
export async function addSeat(tx: Tx, by: By, at: At, input: SeatInput): Promise<void> {
  const colleague = input.whoId?.startsWith('a:') ? input.whoId.slice(2) : null
  await tx
    .insertInto('planned_seat')
    .values({
      region_id: by.regionId,
      case_id: at.caseId,
      consultation_id: at.id,
      person_id: colleague ? null : (input.whoId ?? null),
      account_id: colleague,
      name: input.name ?? null,
      relation: input.relation ?? null,
      ...seatColumns(input, await sittingsFor(tx, by, at, input)),
    })
    .execute()
}

/** Changes what is known of somebody who is asked, or leaves them out; false when somebody else changed it since `version`. */
export async function changeSeat(tx: Tx, by: By, at: At, seatId: string, input: SeatInput): Promise<boolean> {
  // Taken before a new sitting moves the seats of colleagues too.
  const taken = await tx
    .updateTable('planned_seat')
    .set({ version: sql<number>`version + 1` })
    .where('id', '=', seatId)
    .where('version', '=', input.version ?? 0)
    .executeTakeFirst()
  if (taken.numUpdatedRows !== 1n) return false
  await tx
    .updateTable('planned_seat')
    .set({
      ...seatColumns(input, await sittingsFor(tx, by, at, input)),
      left_out_at: input.leftOut ? sql<Date>`app_now()` : null,
    })
    .where('id', '=', seatId)
    .execute()
  return true
}

/** The numbers of the sittings somebody comes to; a new one is made when it was chosen. */
async function sittingsFor(tx: Tx, by: By, { caseId, id }: At, { sittings }: SeatInput): Promise<number[]> {
  const chosen = sittings.filter(one => one !== newSitting).map(Number)
  if (sittings.includes(newSitting)) {
    const made = await tx
      .insertInto('planned_sitting')
      .values({
        region_id: by.regionId,
        case_id: caseId,
        consultation_id: id,
        number: sql<number>`(select max(t.number) + 1 from planned_sitting t where t.consultation_id = ${id})`,
      })
      .returning('number')
      .executeTakeFirstOrThrow()
    chosen.push(made.number)
    // Colleagues are at every sitting, until somebody says otherwise.
    await tx
      .updateTable('planned_seat')
      .set({
        sittings: sql<number[]>`sittings || ${made.number}::integer`,
        version: sql<number>`version + 1`,
      })
      .where('consultation_id', '=', id)
      .where('account_id', 'is not', null)
      .execute()
  }
  return chosen.length > 0 ? chosen : [1]
}
