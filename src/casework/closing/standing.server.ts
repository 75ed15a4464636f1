import { notFound } from '#src/access/refusals.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { householdOf } from '../household/store.server.ts'
import { type CourseStepName, courseNow, stateAfter } from './rules.ts'
import { courseOf } from './store.server.ts'

/** How a household stands in its course, and whether a step follows now. */
export async function standingOf(tx: Tx, caseId: string, step: CourseStepName) {
  const household = await householdOf(tx, caseId)
  if (!household) throw notFound()
  const course = await courseOf(tx, caseId)
  const now = courseNow(course)
  return {
    household: { id: household.id, name: household.name, closedOn: household.closedOn },
    state: now.state,
    last: now.last,
    looks: now.looks,
    version: course.steps.length,
    follows: stateAfter(now.state, step) !== null,
  }
}
