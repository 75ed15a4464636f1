import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Tx } from '#src/platform/database/types.ts'
import type { AnswerCount, Audience, Given, Kind, Question, Step, Terms, Theme } from './rules.ts'

/** Every question of the region, with all it said and when it was asked. */
export async function questionsOf(tx: Tx): Promise<Question[]> {
  const rows = await tx
    .selectFrom('experience_question as q')
    .select(eb => [
      'q.id',
      'q.key',
      'q.theme',
      'q.audience',
      jsonArrayFrom(
        eb
          .selectFrom('experience_version as v')
          .whereRef('v.question_id', '=', 'q.id')
          .orderBy('v.number')
          .select(version => [
            'v.id',
            'v.number',
            'v.kind',
            'v.why',
            'v.from_day as fromDay',
            jsonArrayFrom(
              version
                .selectFrom('experience_words as w')
                .whereRef('w.version_id', '=', 'v.id')
                .select(['w.language', 'w.question', 'w.points']),
            ).as('words'),
          ]),
      ).as('versions'),
      jsonArrayFrom(
        eb
          .selectFrom('experience_step as s')
          .whereRef('s.question_id', '=', 'q.id')
          .orderBy('s.number')
          .select(['s.step', 's.from_day as fromDay', 's.why']),
      ).as('steps'),
    ])
    .orderBy('q.id')
    .execute()
  return rows.map(({ theme, audience, versions, steps, ...row }) => ({
    ...row,
    theme: theme as Theme,
    audience: audience as Audience,
    versions: versions.map(one => ({ ...one, kind: one.kind as Kind })),
    steps: steps as Step[],
  }))
}

/** Where somebody of a family is asked something now, and which questions fit. */
export async function myAsked(tx: Tx, terms: Terms): Promise<{ caseId: string; audience: Audience }[]> {
  const { rows } = await sql<{ caseId: string; audience: Audience }>`
    select case_id as "caseId", audience from my_experience_asked(${JSON.stringify(terms)}::jsonb)`.execute(
    tx,
  )
  return rows
}

/** Keeps what somebody of a family answered, apart from who it was; false when nothing is asked there now. */
export async function tellExperience(
  tx: Tx,
  caseId: string,
  terms: Terms,
  given: readonly Given[],
): Promise<boolean> {
  const { rows } = await sql<{ told: boolean }>`select tell_experience(${caseId}::uuid,
    ${JSON.stringify(terms)}::jsonb, ${JSON.stringify(given)}::jsonb) as told`.execute(tx)
  return rows[0]?.told === true
}

/** Whether a colleague is asked something this quarter. */
export async function isAskedAtWork(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ asked: boolean }>`select my_experience_round() as asked`.execute(tx)
  return rows[0]?.asked === true
}

export async function tellExperienceAtWork(tx: Tx, given: readonly Given[]): Promise<boolean> {
  const { rows } = await sql<{
    told: boolean
  }>`select tell_experience_at_work(${JSON.stringify(given)}::jsonb) as told`.execute(tx)
  return rows[0]?.told === true
}

/** How often each answer was given, of the whole region and of quarters that are over; nothing for who does not steer. */
export async function answerCounts(tx: Tx): Promise<AnswerCount[]> {
  const { rows } = await sql<AnswerCount>`
    select q.key, q.theme, q.audience, v.kind, f.version, f.quarter, f.answer, f.counted, f.households
    from experience_figures() f join experience_question q on q.id = f.question_id
    join experience_version v on v.question_id = q.id and v.number = f.version
    order by q.id, f.quarter, f.version, f.answer nulls first`.execute(tx)
  return rows
}

/** Finds a paper by its number, for who types it in; nothing of whose it is. */
export async function paperByNumber(
  tx: Tx,
  number: string,
): Promise<{ id: string; state: PaperState } | undefined> {
  const { rows } = await sql<{ id: string; state: PaperState }>`
    select id, state from experience_paper_by(${number})`.execute(tx)
  return rows[0]
}

export type PaperState = 'own-household' | 'answered' | 'open'

export async function paperToType(
  tx: Tx,
  paperId: string,
): Promise<{ audience: Audience; versionIds: string[]; state: PaperState } | undefined> {
  const { rows } = await sql<{ audience: Audience; versionIds: string[]; state: PaperState }>`
    select audience, version_ids as "versionIds", state from experience_paper_at(${paperId}::uuid)`.execute(
    tx,
  )
  return rows[0]
}

export async function typePaper(tx: Tx, paperId: string, given: readonly Given[]): Promise<boolean> {
  const { rows } = await sql<{ told: boolean }>`
    select type_experience(${paperId}::uuid, ${JSON.stringify(given)}::jsonb) as told`.execute(tx)
  return rows[0]?.told === true
}
