import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Tx } from '#src/platform/database/types.ts'
import { type ChallengeStep, stateAfter } from './rules.ts'

type By = { accountId: string; regionId: string }

const stepsOf = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('challenge_step as s')
      .leftJoin('account as t', 't.id', 's.taken_by')
      .whereRef('s.challenge_id', '=', sql.ref('c.id'))
      .select([
        's.number',
        sql<ChallengeStep>`s.step`.as('step'),
        's.words',
        's.taken_by as takenBy',
        's.taken_at as takenAt',
        't.name as takenByName',
      ])
      .orderBy('s.number'),
  )

/** Challenges with all that was said, newest first. */
const challenges = (tx: Tx) =>
  tx
    .selectFrom('challenge as c')
    .leftJoin('account as a', 'a.id', 'c.raised_by')
    .leftJoin('shared_analysis as v', 'v.id', 'c.analysis_id')
    .select([
      'c.id',
      'c.case_id as caseId',
      'c.question',
      'c.analysis_id as analysisId',
      'v.number as analysisNumber',
      'c.raised_by as raisedBy',
      'c.raised_at as raisedAt',
      'a.name as raisedByName',
      stepsOf(tx).as('said'),
    ])
    .orderBy('c.raised_at', 'desc')
type Row = Awaited<ReturnType<ReturnType<typeof challenges>['execute']>>[number]
export type ChallengeRow = Omit<Row, 'raisedAt'> & { raisedAt: Date | string }

/** The challenge as it stands, from a row of this store or a piece of it. */
export function challengeFrom({ said, raisedAt, ...challenge }: ChallengeRow) {
  const steps = said.map(step => ({ ...step, takenAt: new Date(step.takenAt) }))
  return { ...challenge, raisedAt: new Date(raisedAt), steps, state: stateAfter(steps.at(-1)?.step) }
}
export type Challenge = ReturnType<typeof challengeFrom>

/** The challenges of the given households. */
export async function challengesIn(tx: Tx, caseIds: readonly string[]): Promise<Challenge[]> {
  if (caseIds.length === 0) return []
  return (await challenges(tx).where('c.case_id', 'in', caseIds).execute()).map(challengeFrom)
}

/** The same of one household, to gather with other pieces. */
export const challengesPiece = (tx: Tx, caseId: string): RawBuilder<ChallengeRow[]> =>
  jsonArrayFrom(challenges(tx).where('c.case_id', '=', caseId))

/** Raises a question about how a household is seen, or about one version of its analysis; returns its id. */
export async function raiseChallenge(
  tx: Tx,
  by: By,
  caseId: string,
  question: string,
  analysisId?: string,
): Promise<string> {
  const made = await tx
    .insertInto('challenge')
    .values({
      id: sql<string>`uuidv7()`,
      region_id: by.regionId,
      case_id: caseId,
      question,
      analysis_id: analysisId ?? null,
      raised_by: by.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

/** Takes the next step in a challenge; the database refuses one that does not follow. */
export async function takeStep(
  tx: Tx,
  by: By,
  challenge: Pick<Challenge, 'id' | 'caseId'> & { steps: readonly unknown[] },
  step: ChallengeStep,
  words: string,
): Promise<void> {
  await tx
    .insertInto('challenge_step')
    .values({
      challenge_id: challenge.id,
      region_id: by.regionId,
      case_id: challenge.caseId,
      number: challenge.steps.length + 1,
      step,
      words,
      taken_by: by.accountId,
    })
    .execute()
}
