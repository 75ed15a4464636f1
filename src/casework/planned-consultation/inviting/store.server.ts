import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import { takePlannedStep } from '../store.server.ts'

type By = { accountId: string; regionId: string }
type At = { caseId: string; id: string }

/**
 * Invites everybody to their own sitting, each with an invitation of their own. Sending it again invites only whom it is
 * new to: who came later, or everybody of a sitting that moved. Who no longer comes hears that it is off.
 */
export async function inviteAll(tx: Tx, by: By, at: At, isPrepared: boolean): Promise<void> {
  if (!isPrepared) await takePlannedStep(tx, by, at, { step: 'prepared' })
  await sql`
    insert into consultation_invitation (region_id, case_id, seat_id, sitting_id, method, sequence, begins_at, ends_at, reach, made_by)
    select s.region_id, s.case_id, s.id, t.id, 'REQUEST', t.sequence, t.begins_at, t.ends_at, s.reach, ${by.accountId}
    from planned_seat s join planned_sitting t on t.consultation_id = s.consultation_id and t.number = any (s.sittings)
    where s.consultation_id = ${at.id} and s.left_out_at is null
    on conflict on constraint invited_once do nothing`.execute(tx)
  await callOff(tx, by, at, sql`s.left_out_at is not null or not t.number = any (s.sittings)`)
}

/** Tells everybody who was invited that it is off. */
export async function cancelAll(tx: Tx, by: By, at: At, why: string): Promise<void> {
  await takePlannedStep(tx, by, at, { step: 'cancelled', why })
  await callOff(tx, by, at, sql`true`)
}

const callOff = (tx: Tx, by: By, at: At, whom: ReturnType<typeof sql>) =>
  sql`
    insert into consultation_invitation (region_id, case_id, seat_id, sitting_id, method, sequence, begins_at, ends_at, reach, made_by)
    select last.region_id, last.case_id, last.seat_id, last.sitting_id, 'CANCEL', last.sequence + 1, last.begins_at, last.ends_at,
      s.reach, ${by.accountId}
    from (select distinct on (i.seat_id, i.sitting_id) i.* from consultation_invitation i
      join planned_seat o on o.id = i.seat_id and o.consultation_id = ${at.id}
      order by i.seat_id, i.sitting_id, i.made_at desc, i.sequence desc, i.id desc) last
    join planned_seat s on s.id = last.seat_id join planned_sitting t on t.id = last.sitting_id
    where last.method = 'REQUEST' and (${whom})
    on conflict on constraint invited_once do nothing`.execute(tx)
