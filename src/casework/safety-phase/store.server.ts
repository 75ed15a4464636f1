import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import { openIncidentsPiece } from '../incident/store.server.ts'
import {
  type HeldBack,
  holdsOf,
  isForward,
  type MoveInput,
  type PhaseStep,
  phaseAfter,
  refusalOf,
} from './rules.ts'

export type PhaseOverview = { steps: (PhaseStep & { challengeId: string | null })[]; held: HeldBack }

const status = sql`coalesce((select s.status from safety_condition_status s where s.condition_id = c.id
  order by s.id desc limit 1), 'unmet')`

/** What holds the next step in the safety of a household back. */
export const heldPiece = (tx: Tx, caseId: string): RawBuilder<HeldBack> => sql`json_build_object(
  'planId', (select p.id from top3_plan p where p.case_id = ${caseId}::uuid and p.activated_at is not null and p.superseded_at is null),
  'unmet', (select coalesce(json_agg(json_build_object('id', c.id, 'what', c.what) order by c.position, c.id), '[]')
    from top3_plan p join safety_condition c on c.plan_id = p.id
    where p.case_id = ${caseId}::uuid and p.activated_at is not null and p.superseded_at is null and ${status} <> 'met'),
  'danger', danger_now_in(${caseId}::uuid),
  'incidents', ${openIncidentsPiece(tx, caseId)},
  'settledChallengeId', (select c.id from challenge c join challenge_step s on s.challenge_id = c.id and s.step = 'settled'
    where c.case_id = ${caseId}::uuid and c.raised_by <> app_actor() and c.raised_at > coalesce(
      (select max(f.taken_at) from safety_phase_step f where f.case_id = c.case_id), '-infinity')
    order by s.taken_at desc limit 1))`

/** The phases of a household, oldest first, and what holds the next one back. */
export const phasePiece = (tx: Tx, caseId: string): RawBuilder<PhaseOverview> => sql`json_build_object(
  'steps', (select coalesce(json_agg(x order by x.number), '[]') from (
    select f.number, f.phase, f.why, f.challenge_id as "challengeId", a.name as "takenByName",
      (f.taken_at at time zone 'Europe/Amsterdam')::date as "on"
    from safety_phase_step f join account a on a.id = f.taken_by where f.case_id = ${caseId}::uuid) x),
  'held', ${heldPiece(tx, caseId)})`

export async function phasesOf(tx: Tx, caseId: string): Promise<PhaseOverview> {
  const { rows } = await sql<{ phases: PhaseOverview }>`select ${phasePiece(tx, caseId)} as phases`.execute(
    tx,
  )
  return (rows[0] as { phases: PhaseOverview }).phases
}

/** Moves a household to another phase after the step that somebody had in view, or says why that can't be. */
export async function movePhase(
  tx: Tx,
  by: { accountId: string; regionId: string },
  caseId: string,
  { phase, why, version }: MoveInput,
): Promise<ReturnType<typeof refusalOf>> {
  const { steps, held } = await phasesOf(tx, caseId)
  const from = phaseAfter(steps)
  const refusal = refusalOf(from, phase, held)
  if (refusal && version === steps.length) return refusal
  await tx
    .insertInto('safety_phase_step')
    .values({
      case_id: caseId,
      number: version + 1,
      region_id: by.regionId,
      phase,
      why,
      challenge_id: isForward(from, phase) && holdsOf(held).length > 0 ? held.settledChallengeId : null,
      taken_by: by.accountId,
    })
    .execute()
  return null
}
