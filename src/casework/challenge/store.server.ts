import { sql } from 'kysely'
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
        's.taken_at as takenAt',
        't.name as takenByName',
      ])
      .orderBy('s.number'),
  )

/** The challenges of the given households with all that was said, newest first: one statement. */
export async function challengesIn(tx: Tx, caseIds: readonly string[]) {
  if (caseIds.length === 0) return []
  const raised = await tx
    .selectFrom('challenge as c')
    .leftJoin('account as a', 'a.id', 'c.raised_by')
    .leftJoin('shared_analysis as v', 'v.id', 'c.analysis_id')
    .where('c.case_id', 'in', caseIds)
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
    .execute()
  return raised.map(({ said, ...challenge }) => {
    const steps = said.map(step => ({ ...step, takenAt: new Date(step.takenAt) }))
    return { ...challenge, steps, state: stateAfter(steps.at(-1)?.step) }
  })
}
export type Challenge = Awaited<ReturnType<typeof challengesIn>>[number]

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
