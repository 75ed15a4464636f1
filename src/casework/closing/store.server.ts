import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { asksMe } from '../deputy/store.server.ts'
import type { Course, CourseStepName, Exception, LookInput } from './rules.ts'

type By = { accountId: string; regionId: string }

/** The course of a household so far, oldest first. */
export const coursePiece = (caseId: string): RawBuilder<Course> => sql`json_build_object(
  'steps', (select coalesce(json_agg(x order by x.number), '[]') from (
    select s.number, s.step, s.why, (s.taken_at at time zone 'Europe/Amsterdam')::date as "on", s.taken_by as "takenBy",
      a.name as "takenByName", s.until_on as "untilOn", k.name as "keeperName", s.reason, s.weighing,
      s.handed_to as "handedTo", s.handed_what as "handedWhat", s.handed_on as "handedOn",
      s.family_told_on as "familyToldOn", s.family_told_how as "familyToldHow"
    from course_step s join account a on a.id = s.taken_by left join account k on k.id = s.keeper_id
    where s.case_id = ${caseId}::uuid) x),
  'looks', (select coalesce(json_agg(x order by x."courseNumber", x.place), '[]') from (
    select l.course_number as "courseNumber", l.place, l.looked_on as "lookedOn", l.with_whom as "withWhom", l.words,
      a.name as "byName"
    from aftercare_look l join account a on a.id = l.looked_by where l.case_id = ${caseId}::uuid) x))`

export async function courseOf(tx: Tx, caseId: string): Promise<Course> {
  const { rows } = await sql<{ course: Course }>`select ${coursePiece(caseId)} as course`.execute(tx)
  return (rows[0] as { course: Course }).course
}

type StepTaken = {
  version: number
  why: string
  untilOn?: Day
  keeperId?: string
  reason?: Exception
  weighing?: string
  handedTo?: string
  handedWhat?: string
  handedOn?: Day
  familyToldOn?: Day
  familyToldHow?: string
  mergedInto?: string
}

/** Takes the step after the one that somebody had in view; the database refuses one that can't be. */
export async function takeCourseStep(
  tx: Tx,
  by: By,
  caseId: string,
  step: CourseStepName,
  { version, why, ...more }: StepTaken,
): Promise<void> {
  await tx
    .insertInto('course_step')
    .values({
      case_id: caseId,
      number: version + 1,
      region_id: by.regionId,
      step,
      why,
      until_on: more.untilOn ?? null,
      keeper_id: more.keeperId ?? null,
      reason: more.reason ?? null,
      weighing: more.weighing ?? null,
      handed_to: more.handedTo ?? null,
      handed_what: more.handedWhat ?? null,
      handed_on: more.handedOn ?? null,
      family_told_on: more.familyToldOn ?? null,
      family_told_how: more.familyToldHow ?? null,
      merged_into: more.mergedInto ?? null,
      taken_by: by.accountId,
    })
    .execute()
}

/** Records the next look of the aftercare that began with the given step. */
export async function recordLook(
  tx: Tx,
  by: By,
  of: { caseId: string; courseNumber: number },
  { version, lookedOn, withWhom, words }: LookInput,
): Promise<void> {
  await tx
    .insertInto('aftercare_look')
    .values({
      case_id: of.caseId,
      course_number: of.courseNumber,
      place: version + 1,
      region_id: by.regionId,
      looked_on: lookedOn,
      with_whom: withWhom,
      words,
      looked_by: by.accountId,
    })
    .execute()
}

export type CourseFact = {
  caseId: string
  step: 'pause' | 'begin-aftercare' | 'ask-closing' | 'ask-merge'
  on: Day
  untilOn: Day | null
  looks: number
  isContact: boolean
  isKeeper: boolean
  isSecond: boolean
}

/** The households within reach that are paused, in aftercare or waiting for somebody’s yes, and who asks there. */
export const courseCallsPiece = (accountId: string): RawBuilder<CourseFact[]> => sql`
  select coalesce(json_agg(x), '[]') from (
    select s.case_id as "caseId", s.step, (s.taken_at at time zone 'Europe/Amsterdam')::date as "on", s.until_on as "untilOn",
      (select count(*)::int from aftercare_look l where l.case_id = s.case_id and l.course_number = s.number) as looks,
      ${asksMe('s.case_id')} as "isContact",
      coalesce(s.keeper_id = ${accountId}::uuid, false) as "isKeeper",
      s.taken_by <> ${accountId}::uuid and exists (select 1 from case_involvement i where i.case_id = s.case_id
        and i.account_id = ${accountId}::uuid and i.capacity = 'behavioural-scientist' and i.during @> app_now()) as "isSecond"
    from course_step s
    where s.step in ('pause', 'begin-aftercare', 'ask-closing', 'ask-merge')
      and not exists (select 1 from course_step n where n.case_id = s.case_id and n.number > s.number)) x`
