import { recordCheck, recordStatus } from '#src/casework/top3-plan/follow/store.server.ts'
import { releasePlan } from '#src/casework/top3-plan/release/store.server.ts'
import type { CheckOutcome, Condition, ConditionStatus, Plan } from '#src/casework/top3-plan/rules.ts'
import { day } from '#src/kernel/day.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type World } from '../world.ts'
import { type Who, whoIs } from './consultation.ts'
import { caseOf } from './opening.ts'
import { look } from './plan.ts'

const conditionIn = (plan: Plan, start: string): Condition => {
  const found = plan.situations.flatMap(one => one.conditions).find(one => one.what.startsWith(start))
  if (!found) throw new Error(`No condition begins with '${start}'`)
  return found
}

type StatusStory = { by: PersonKey; on: string; condition: string; status: ConditionStatus; note?: string }

/** Tells how far a condition had come; `condition` is how its text begins. */
export function tellStatus(world: World, key: string, planId: string, story: StatusStory): Promise<void> {
  const caseId = caseOf(world, key)
  return as(world, story.by, story.on, async told => {
    const plan = await look(told, { caseId, planId })
    const { id } = conditionIn(plan, story.condition)
    const { status, note } = story
    await recordStatus(told.tx, told.actor, { caseId, planId }, id, { status, since: told.today, note })
  })
}

type CheckStory = {
  by: PersonKey
  on: string
  agreement: string
  outcome: CheckOutcome
  note?: string
  nextOn?: string
}

/** Tells that somebody looked whether an agreement was kept; `agreement` is how its text begins. */
export function tellCheck(world: World, key: string, planId: string, story: CheckStory): Promise<void> {
  const caseId = caseOf(world, key)
  return as(world, story.by, story.on, async told => {
    const plan = await look(told, { caseId, planId })
    const agreement = plan.situations
      .flatMap(one => one.agreements)
      .find(one => one.what.startsWith(story.agreement))
    if (!agreement) throw new Error(`No agreement begins with '${story.agreement}'`)
    const { outcome, note, nextOn } = story
    const input = { outcome, note, nextOn: nextOn ? day(nextOn) : undefined }
    await recordCheck(told.tx, told.actor, { caseId, planId }, agreement.id, input, told.today)
  })
}

type ReleaseStory = { by: PersonKey; on: string; to: Who }

/** Tells that a plan was released to somebody of the household, by given name. */
export function tellRelease(world: World, key: string, planId: string, story: ReleaseStory): Promise<void> {
  const caseId = caseOf(world, key)
  return as(world, story.by, story.on, async told => {
    const who = await whoIs(world, told, caseId, story.to)
    if ('personId' in who) await releasePlan(told.tx, told.actor, { caseId, planId }, who.personId)
  })
}
