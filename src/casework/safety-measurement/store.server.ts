import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { asksMe } from '../deputy/store.server.ts'
import { nameOf } from '../household-member/rules.ts'
import type { CorrectInput, Measurement, RecordInput, TellInput } from './rules.ts'

type Recorder = { accountId: string; regionId: string }

export type RatedMeasurement = Measurement & {
  caseId: string
  raterName: string
  howAsked: string | null
  recordedBy: string
  recordedByName: string | null
  whatDone: string | null
}

const measurements = (tx: Tx) =>
  tx
    .selectFrom('safety_measurement as m')
    .leftJoin('person as p', 'p.id', 'm.rater_person_id')
    .leftJoin('account as a', 'a.id', 'm.rater_account_id')
    .leftJoin('account as r', 'r.id', 'm.recorded_by')
    .leftJoin('safety_follow_up as f', 'f.measurement_id', 'm.id')
    .select([
      'm.id',
      'm.case_id as caseId',
      'm.rater_person_id as personId',
      'm.rater_account_id as accountId',
      'm.score',
      'm.why',
      'm.one_higher as oneHigher',
      'm.how_asked as howAsked',
      'm.measured_on as measuredOn',
      'm.corrects',
      'm.recorded_by as recordedBy',
      'p.given_name as givenName',
      'p.family_name as familyName',
      'p.expected_on as expectedOn',
      'a.name as accountName',
      'r.name as recordedByName',
      'f.what_done as whatDone',
    ])
    .orderBy('m.measured_on')
    .orderBy('m.recorded_at')
    .orderBy('m.id')
export type MeasurementRow = Awaited<ReturnType<ReturnType<typeof measurements>['execute']>>[number]

/** The measurement with who gave it, from a row of this store or a piece of it. */
export function ratedFrom(found: MeasurementRow): RatedMeasurement {
  const { personId, accountId, givenName, familyName, expectedOn, accountName, ...row } = found
  return {
    ...row,
    raterId: personId ?? accountId ?? '',
    raterName: accountName ?? givenName ?? nameOf({ givenName, familyName, expectedOn }),
    inOwnHand: personId !== null && row.howAsked === null,
    isFollowedUp: row.whatDone !== null,
  }
}

/** Every measurement of the given households, corrected ones included, oldest first. */
export async function measurementsIn(tx: Tx, caseIds: readonly string[]): Promise<RatedMeasurement[]> {
  if (caseIds.length === 0) return []
  return (await measurements(tx).where('m.case_id', 'in', caseIds).execute()).map(ratedFrom)
}

/** The same of one household, to gather with other pieces; `ratedFrom` reads its rows. */
export const measurementsPiece = (tx: Tx, caseId: string): RawBuilder<MeasurementRow[]> =>
  jsonArrayFrom(measurements(tx).where('m.case_id', '=', caseId))

/** The same of every household whose contact person asks. */
export const myMeasurementsPiece = (tx: Tx): RawBuilder<MeasurementRow[]> =>
  jsonArrayFrom(measurements(tx).where(asksMe('m.case_id')))

/** The same of every open household within reach. */
export const measurementsInReachPiece = (tx: Tx): RawBuilder<MeasurementRow[]> =>
  jsonArrayFrom(
    measurements(tx).innerJoin('household_case as k', 'k.id', 'm.case_id').where('k.closed_on', 'is', null),
  )

/** Records a professional's own score, or one of somebody in the family that was asked for; returns its id. */
export async function recordMeasurement(
  tx: Tx,
  by: Recorder,
  caseId: string,
  input: RecordInput,
): Promise<string> {
  const isOwn = input.rater === 'me'
  const { id } = await tx
    .insertInto('safety_measurement')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      rater_person_id: isOwn ? null : input.rater,
      rater_account_id: isOwn ? by.accountId : null,
      score: input.score,
      why: input.why,
      one_higher: input.oneHigher ?? null,
      how_asked: input.howAsked ?? null,
      measured_on: input.measuredOn,
      recorded_by: by.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Sets a better version beside a measurement; false when there is none here. Who may, the database checks. */
export async function correctMeasurement(
  tx: Tx,
  by: Recorder,
  caseId: string,
  measurementId: string,
  input: CorrectInput,
): Promise<boolean> {
  const old = await tx
    .selectFrom('safety_measurement')
    .selectAll()
    .where('id', '=', measurementId)
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  if (!old) return false
  await tx
    .insertInto('safety_measurement')
    .values({
      region_id: old.region_id,
      case_id: caseId,
      rater_person_id: old.rater_person_id,
      rater_account_id: old.rater_account_id,
      how_asked: old.how_asked,
      measured_on: old.measured_on,
      score: input.score,
      why: input.why,
      one_higher: input.oneHigher ?? null,
      recorded_by: by.accountId,
      corrects: old.id,
    })
    .execute()
  return true
}

/** What a family member tells about how it goes, in the own hand; returns its id. */
export async function tellHowItGoes(
  tx: Tx,
  by: Recorder & { personId: string },
  caseId: string,
  input: TellInput,
  today: Day,
): Promise<string> {
  const { id } = await tx
    .insertInto('safety_measurement')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      rater_person_id: by.personId,
      score: input.score,
      why: input.why ?? null,
      one_higher: input.oneHigher ?? null,
      measured_on: today,
      recorded_by: by.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What a family member told before, newest first, with the day on which it was read. */
export async function ownScores(tx: Tx, accountId: string, caseId: string) {
  const read = await sql<{ id: string; readOn: Day }>`
    select measurement_id as id, read_on as "readOn" from my_scores_read()`.execute(tx)
  const readOn = new Map(read.rows.map(row => [row.id, row.readOn]))
  const told = await tx
    .selectFrom('safety_measurement')
    .where('recorded_by', '=', accountId)
    .where('case_id', '=', caseId)
    .select(['id', 'score', 'why', 'one_higher as oneHigher', 'measured_on as measuredOn'])
    .orderBy('recorded_at', 'desc')
    .execute()
  return told.map(one => ({ ...one, readOn: readOn.get(one.id) ?? null }))
}

/** Records what was done after a score, which takes it off the list of today. */
export async function followUp(
  tx: Tx,
  by: Recorder,
  caseId: string,
  measurementId: string,
  whatDone: string,
) {
  await tx
    .insertInto('safety_follow_up')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      measurement_id: measurementId,
      what_done: whatDone,
      recorded_by: by.accountId,
    })
    .execute()
}
