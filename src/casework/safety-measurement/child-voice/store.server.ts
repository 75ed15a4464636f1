import type { RawBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { recordMeasurement } from '../store.server.ts'
import type { VoiceInput } from './rules.ts'

type By = { accountId: string; regionId: string }

export type ChildVoice = {
  id: string
  personId: string
  givenName: string | null
  words: string
  face: number | null
  score: number | null
  howAsked: string
  toldOn: Day
  recordedBy: string
  byName: string | null
  corrects: string | null
}

/** What the children of a household told, corrected words included, the latest first. */
export const voicesPiece = (tx: Tx, caseId: string): RawBuilder<ChildVoice[]> =>
  jsonArrayFrom(
    tx
      .selectFrom('child_voice as v')
      .innerJoin('person as p', 'p.id', 'v.person_id')
      .leftJoin('account as a', 'a.id', 'v.recorded_by')
      .leftJoin('safety_measurement as m', 'm.id', 'v.measurement_id')
      .where('v.case_id', '=', caseId)
      .select([
        'v.id',
        'v.person_id as personId',
        'p.given_name as givenName',
        'v.words',
        'v.face',
        'm.score',
        'v.how_asked as howAsked',
        'v.told_on as toldOn',
        'v.recorded_by as recordedBy',
        'a.name as byName',
        'v.corrects',
      ])
      .orderBy('v.told_on', 'desc')
      .orderBy('v.id', 'desc'),
  )

/** Records what a child told; a number the child gave stands with the scores too. */
export async function recordVoice(tx: Tx, by: By, caseId: string, input: VoiceInput): Promise<void> {
  const measurementId = input.score
    ? await recordMeasurement(tx, by, caseId, {
        rater: input.personId,
        score: Number(input.score),
        why: input.words.slice(0, 1000),
        oneHigher: undefined,
        howAsked: input.howAsked,
        measuredOn: input.toldOn,
      })
    : null
  await insertVoice(tx, by, caseId, input, { measurement_id: measurementId, corrects: null })
}

/** Sets better words beside what somebody wrote down; the database lets only the same person do so, once. */
export async function correctVoice(tx: Tx, by: By, caseId: string, input: VoiceInput, corrects: string) {
  await insertVoice(tx, by, caseId, input, { measurement_id: null, corrects })
}

type Beside = { measurement_id: string | null; corrects: string | null }

async function insertVoice(tx: Tx, by: By, caseId: string, input: VoiceInput, beside: Beside) {
  await tx
    .insertInto('child_voice')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      person_id: input.personId,
      words: input.words,
      face: input.face ? Number(input.face) : null,
      how_asked: input.howAsked,
      told_on: input.toldOn,
      recorded_by: by.accountId,
      ...beside,
    })
    .execute()
}
