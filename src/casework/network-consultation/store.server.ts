import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { Consultation, Presence } from './rules.ts'

type Recorder = { accountId: string; regionId: string }

const newId = async (tx: Tx): Promise<string> => {
  const made = await sql<{ id: string }>`select uuidv7() as id`.execute(tx)
  return made.rows[0]?.id ?? ''
}

/** Records a consultation that was held; from then on it only gets corrections. Returns its id. */
export async function recordConsultation(
  tx: Tx,
  recorder: Recorder,
  caseId: string,
  held: Consultation,
): Promise<string> {
  const id = await newId(tx)
  const row = { region_id: recorder.regionId, case_id: caseId }
  await tx
    .insertInto('network_consultation')
    .values({
      ...row,
      id,
      kind: held.kind,
      held_on: held.heldOn,
      part_of_day: held.partOfDay,
      place: held.place,
      chair_account_id: held.chairAccountId,
      chair_name: held.chairName,
      family_voice: held.familyVoice,
      child_view: held.childView,
      child_asked_how: held.childAskedHow,
      child_not_asked_reason: held.childNotAskedReason,
      private_family_time: held.privateFamilyTime,
      no_family_reason: held.noFamilyReason,
      decisions: held.decisions,
      dissent: held.dissent,
      plan_stays: held.planStays,
      next_on: held.nextOn,
      next_reason: held.nextReason,
      recorded_by: recorder.accountId,
    })
    .execute()
  const participants = held.presences.map(presence => ({
    ...row,
    consultation_id: id,
    ...columnsOf(presence),
  }))
  if (participants.length > 0) await tx.insertInto('consultation_participant').values(participants).execute()
  return id
}

const columnsOf = ({ who, attended, reason, chosenByFamily }: Presence) => ({
  person_id: 'personId' in who ? who.personId : null,
  account_id: 'accountId' in who ? who.accountId : null,
  name: 'name' in who ? who.name : null,
  relation: 'relation' in who ? who.relation : null,
  attended,
  absent_reason: reason,
  chosen_by_family: chosenByFamily,
})

/** Adds what was not right; the first text stays. */
export async function addCorrection(
  tx: Tx,
  recorder: Recorder,
  caseId: string,
  consultationId: string,
  what: string,
): Promise<void> {
  await tx
    .insertInto('consultation_correction')
    .values({
      region_id: recorder.regionId,
      case_id: caseId,
      consultation_id: consultationId,
      what,
      recorded_by: recorder.accountId,
    })
    .execute()
}

/** Consultations from which no plan was made yet and that did not leave the plan as it was, the latest first. */
export async function consultationsWithoutPlan(tx: Tx, caseId: string) {
  return tx
    .selectFrom('network_consultation as c')
    .leftJoin('top3_plan as p', 'p.consultation_id', 'c.id')
    .where('c.case_id', '=', caseId)
    .where('p.id', 'is', null)
    .where('c.plan_stays', '=', false)
    .select(['c.id', 'c.kind', 'c.held_on as heldOn', 'c.next_on as nextOn'])
    .orderBy('c.held_on', 'desc')
    .orderBy('c.id', 'desc')
    .execute()
}

/** Whether a plan is in force that a consultation can leave as it is. */
export async function hasActivePlan(tx: Tx, caseId: string): Promise<boolean> {
  const active = await tx
    .selectFrom('top3_plan')
    .where('case_id', '=', caseId)
    .where('kind', '=', 'full')
    .where('activated_at', 'is not', null)
    .where('superseded_at', 'is', null)
    .select('id')
    .executeTakeFirst()
  return active !== undefined
}
