import { sql } from 'kysely'
import { addDays, type Day, momentAt } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { correctionsOf, type Observation } from '../observation/store.server.ts'
import { sessionsUntil } from '../practice-session/store.server.ts'
import {
  type ChangeInput,
  type Direction,
  type EvidenceInput,
  type Grounds,
  isSupported,
  type Kind,
  type LessonStatus,
  missingFor,
  type NoteInput,
  type Perspective,
  type StepInput,
  type Terms,
} from './rules.ts'

type Writer = { accountId: string; regionId: string }

/** Writes a lesson down; it begins as noted. Returns its id. */
export async function noteLesson(
  tx: Tx,
  writer: Writer,
  input: Omit<NoteInput, 'nobody'>,
  why: string,
  today: Day,
): Promise<string> {
  const { id } = await tx
    .insertInto('lesson')
    .values({
      region_id: writer.regionId,
      title: input.title,
      kind: input.kind,
      statement: input.statement,
      context: input.context ?? null,
      goal: Number(input.goal),
      noted_by: writer.accountId,
      noted_on: today,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await takeStep(tx, writer, id, { status: 'noted', why, number: 1 }, today)
  return id
}

/** Changes the words of a lesson; false when somebody else changed it since `input.version`. */
export async function changeLesson(
  tx: Tx,
  lessonId: string,
  input: Omit<ChangeInput, 'nobody'>,
): Promise<boolean> {
  const changed = await tx
    .updateTable('lesson')
    .set({
      title: input.title,
      kind: input.kind,
      statement: input.statement,
      context: input.context ?? null,
      goal: Number(input.goal),
      version: sql<number>`version + 1`,
    })
    .where('id', '=', lessonId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

type EvidenceRow = Omit<EvidenceInput, 'nobody' | 'pseudonym'> & {
  pseudonym: string | null
  gardenId: string | null
  observationId?: string
}

export async function addEvidence(
  tx: Tx,
  writer: Writer,
  lessonId: string,
  evidence: EvidenceRow,
): Promise<void> {
  await tx
    .insertInto('lesson_evidence')
    .values({
      region_id: writer.regionId,
      lesson_id: lessonId,
      observation_id: evidence.observationId ?? null,
      direction: evidence.direction,
      pseudonym: evidence.pseudonym,
      garden_id: evidence.gardenId,
      perspective: evidence.perspective,
      text: evidence.text,
      seen_on: evidence.seenOn,
      added_by: writer.accountId,
    })
    .execute()
}

/** Lays an observation beside a lesson, with its own text, household and day. */
export const placeObservation = (
  tx: Tx,
  writer: Writer,
  observation: Observation,
  place: { lessonId: string; direction: Direction; perspective: Perspective },
) =>
  addEvidence(tx, writer, place.lessonId, {
    observationId: observation.id,
    direction: place.direction,
    perspective: place.perspective,
    pseudonym: observation.pseudonym,
    gardenId: observation.gardenId,
    text: observation.text,
    seenOn: observation.sharedOn,
  })

export async function weighAgainst(tx: Tx, writer: Writer, lessonId: string, text: string): Promise<void> {
  await tx
    .insertInto('lesson_weighing')
    .values({ region_id: writer.regionId, lesson_id: lessonId, text, weighed_by: writer.accountId })
    .execute()
}

/** Takes the step with this number; two people taking the same one break `one_step_at_a_time`. */
export async function takeStep(
  tx: Tx,
  writer: Writer,
  lessonId: string,
  step: Pick<StepInput, 'status' | 'why' | 'sessionId'> & { number: number },
  today: Day,
): Promise<void> {
  await tx
    .insertInto('lesson_step')
    .values({
      lesson_id: lessonId,
      number: step.number,
      region_id: writer.regionId,
      status: step.status,
      from_day: today,
      taken_by: writer.accountId,
      why: step.why,
      session_id: step.sessionId ?? null,
    })
    .execute()
}

const evidenceOn = (tx: Tx, endOfDay: Date) =>
  tx
    .selectFrom('lesson_evidence as e')
    .innerJoin('account as a', 'a.id', 'e.added_by')
    .leftJoin('garden as g', 'g.id', 'e.garden_id')
    .where('e.added_at', '<', endOfDay)
    .select([
      'e.lesson_id as lessonId',
      'e.pseudonym',
      'e.garden_id as gardenId',
      'g.name as gardenName',
      'e.text',
      correctionsOf('e.observation_id'),
      'e.seen_on as seenOn',
      'e.added_at as addedAt',
      'a.name as addedBy',
      sql<Direction>`e.direction`.as('direction'),
      sql<Perspective>`e.perspective`.as('perspective'),
    ])
    .orderBy('e.seen_on', 'desc')
    .orderBy('e.id', 'desc')
    .execute()

const weighingsOn = (tx: Tx, endOfDay: Date) =>
  tx
    .selectFrom('lesson_weighing as w')
    .innerJoin('account as a', 'a.id', 'w.weighed_by')
    .where('w.weighed_at', '<', endOfDay)
    .select(['w.lesson_id as lessonId', 'w.text', 'w.weighed_at as weighedAt', 'a.name as weighedBy'])
    .orderBy('w.id')
    .execute()

const stepsOn = (tx: Tx, on: Day) =>
  tx
    .selectFrom('lesson_step as s')
    .innerJoin('account as a', 'a.id', 's.taken_by')
    .leftJoin('practice_session as p', 'p.id', 's.session_id')
    .where('s.from_day', '<=', on)
    .select([
      's.lesson_id as lessonId',
      's.number',
      's.from_day as fromDay',
      's.why',
      'a.name as takenBy',
      's.session_id as sessionId',
      'p.held_on as sessionDay',
      sql<LessonStatus>`s.status`.as('status'),
    ])
    .orderBy('s.number')
    .execute()

const notedOn = (tx: Tx, on: Day) =>
  tx
    .selectFrom('lesson as l')
    .innerJoin('account as a', 'a.id', 'l.noted_by')
    .where('l.noted_on', '<=', on)
    .select([
      'l.id',
      'l.title',
      'l.statement',
      'l.context',
      'l.goal',
      'l.version',
      'l.noted_on as notedOn',
      'a.name as author',
      sql<Kind>`l.kind`.as('kind'),
    ])
    .orderBy('l.id')
    .execute()

/** The lessons as they stood at the end of a day, with what supports them and what is missing. */
export async function lessonsOn(tx: Tx, on: Day, terms: Terms) {
  const endOfDay = momentAt(addDays(on, 1), '00:00')
  const evidence = Map.groupBy(await evidenceOn(tx, endOfDay), one => one.lessonId)
  const weighings = Map.groupBy(await weighingsOn(tx, endOfDay), one => one.lessonId)
  const steps = Map.groupBy(await stepsOn(tx, on), one => one.lessonId)
  const sessions = await sessionsUntil(tx, on)
  return (await notedOn(tx, on)).map(row => {
    const own = {
      evidence: evidence.get(row.id) ?? [],
      weighings: weighings.get(row.id) ?? [],
      steps: steps.get(row.id) ?? [],
    }
    const status = own.steps.at(-1)?.status ?? 'noted'
    const from = own.steps.findLast(step => step.status === 'under-validation')?.fromDay
    const present = sessions.filter(one => from && one.heldOn >= from).map(one => one.members)
    const grounds: Grounds = {
      evidence: own.evidence,
      weighedAt: own.weighings.map(one => one.weighedAt),
      attendance: Math.max(0, ...present),
    }
    const missing = missingFor(grounds, terms)
    return { ...row, ...own, status, isSupported: isSupported(status), grounds, missing }
  })
}
export type Lesson = Awaited<ReturnType<typeof lessonsOn>>[number]

/** One lesson as it stands on a day, or undefined when it is not there. */
export const lessonOn = async (tx: Tx, lessonId: string, on: Day, terms: Terms) =>
  (await lessonsOn(tx, on, terms)).find(lesson => lesson.id === lessonId)
