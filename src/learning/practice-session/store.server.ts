import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { EvaluationInput, Question, SessionInput } from './rules.ts'

type Recorder = { accountId: string; regionId: string }
type Session = Omit<SessionInput, 'nobody' | 'version'>

const columnsOf = (input: Session) => ({
  held_on: input.heldOn,
  purpose: input.purpose,
  theme: input.theme ?? null,
  guest: input.guest ?? null,
  notes: input.notes ?? null,
})

/** Records a session with who was there; returns its id. */
export async function recordSession(tx: Tx, recorder: Recorder, input: Session): Promise<string> {
  const { id } = await tx
    .insertInto('practice_session')
    .values({ ...columnsOf(input), region_id: recorder.regionId, recorded_by: recorder.accountId })
    .returning('id')
    .executeTakeFirstOrThrow()
  await attend(tx, recorder.regionId, id, input.present)
  return id
}

async function attend(tx: Tx, regionId: string, sessionId: string, accountIds: readonly string[]) {
  for (const accountId of accountIds)
    await tx
      .insertInto('practice_attendance')
      .values({ session_id: sessionId, account_id: accountId, region_id: regionId })
      .execute()
}

/** Changes a session; false when somebody else changed it since `input.version`. */
export async function changeSession(
  tx: Tx,
  regionId: string,
  sessionId: string,
  input: Session & { version: number },
): Promise<boolean> {
  const changed = await tx
    .updateTable('practice_session')
    .set({ ...columnsOf(input), version: sql<number>`version + 1` })
    .where('id', '=', sessionId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) return false
  const before = (await attendanceOf(tx, sessionId)).map(one => one.id)
  for (const accountId of before.filter(id => !input.present.includes(id)))
    await tx
      .deleteFrom('practice_attendance')
      .where('session_id', '=', sessionId)
      .where('account_id', '=', accountId)
      .execute()
  await attend(
    tx,
    regionId,
    sessionId,
    input.present.filter(id => !before.includes(id)),
  )
  return true
}

export const attendanceOf = (tx: Tx, sessionId: string) =>
  tx
    .selectFrom('practice_attendance as p')
    .innerJoin('account as a', 'a.id', 'p.account_id')
    .leftJoin('organisation as o', 'o.id', 'a.organisation_id')
    .where('p.session_id', '=', sessionId)
    .select(['a.id', 'a.name', 'o.name as organisation'])
    .orderBy('o.name')
    .orderBy('a.name')
    .execute()

/**
 * Sessions held up to and including a day, the last one first, with how many of the structural members were there: who
 * gives advice, and who was there as a guest, judges no lesson.
 */
export const sessionsUntil = (tx: Tx, on: Day) =>
  tx
    .selectFrom('practice_session as s')
    .where('s.held_on', '<=', on)
    .select([
      's.id',
      's.held_on as heldOn',
      sql<number>`(select count(*)::integer from practice_attendance a join practice_seat m on m.account_id = a.account_id
        where a.session_id = s.id and m.membership = 'structural' and m.during @> s.held_on)`.as('members'),
    ])
    .orderBy('s.held_on', 'desc')
    .execute()

type Scores = { sessionId: string; answers: number; words: string[] } & Record<Question, number | null>

/** Sessions, the last one first, with how many were there and what they thought of it. */
export async function sessions(tx: Tx) {
  const rows = await tx
    .selectFrom('practice_session as s')
    .leftJoin('practice_attendance as a', 'a.session_id', 's.id')
    .select([
      's.id',
      's.held_on as heldOn',
      's.purpose',
      's.theme',
      's.guest',
      's.notes',
      's.version',
      's.judged_until as judgedUntil',
      sql<number>`count(a.account_id)::integer`.as('people'),
    ])
    .groupBy('s.id')
    .orderBy('s.held_on', 'desc')
    .execute()
  const scores = await sql<Scores>`
    select session_id as "sessionId", answers, purposeful, connecting, instructive, effective, words from session_scores()`.execute(
    tx,
  )
  const given = new Map(scores.rows.map(row => [row.sessionId, row]))
  return rows.map(row => ({ ...row, scores: given.get(row.id) ?? null }))
}
export type PracticeSession = Awaited<ReturnType<typeof sessions>>[number]

export const sessionOf = async (tx: Tx, sessionId: string) =>
  (await sessions(tx)).find(session => session.id === sessionId)

/** Lessons that were judged in a session. */
export const lessonsJudgedIn = (tx: Tx, sessionId: string) =>
  tx
    .selectFrom('lesson_step as s')
    .innerJoin('lesson as l', 'l.id', 's.lesson_id')
    .where('s.session_id', '=', sessionId)
    .select(['l.id', 'l.title', 's.status'])
    .execute()

export async function hasEvaluated(tx: Tx, accountId: string, sessionId: string): Promise<boolean> {
  const own = await tx
    .selectFrom('session_evaluation')
    .where('session_id', '=', sessionId)
    .where('account_id', '=', accountId)
    .select('session_id')
    .executeTakeFirst()
  return own !== undefined
}

export async function evaluateSession(
  tx: Tx,
  by: Recorder,
  sessionId: string,
  input: EvaluationInput,
): Promise<void> {
  await tx
    .insertInto('session_evaluation')
    .values({
      session_id: sessionId,
      account_id: by.accountId,
      region_id: by.regionId,
      purposeful: Number(input.purposeful),
      connecting: Number(input.connecting),
      instructive: Number(input.instructive),
      effective: Number(input.effective),
      word: input.word ?? null,
    })
    .execute()
}

/** Those who belong to the practice group now, support it, or sit in it on request. */
export async function practiceMembers(tx: Tx) {
  return tx
    .selectFrom('account as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
    .innerJoin('role_assignment as r', 'r.account_id', 'a.id')
    .where(sql<boolean>`r.during @> app_today()`)
    .where(sql<boolean>`(a.ended_on is null or a.ended_on > app_today())`)
    .where(
      sql<boolean>`(r.role in ('caseworker', 'behavioural-scientist', 'safe-home-worker', 'certified-institution-worker',
        'experience-expert', 'project-leader', 'policy-adviser')
        or exists (select 1 from practice_seat s where s.account_id = a.id and s.during @> app_today()))`,
    )
    .select(['a.id', 'a.name', 'o.name as organisation'])
    .distinct()
    .orderBy('a.name')
    .execute()
}
