import { settingDefaults } from '#src/access/settings.ts'
import { addAgreement } from '#src/casework/top3-plan/draft/agreement/store.server.ts'
import { seenOf } from '#src/casework/top3-plan/draft/rules.ts'
import {
  addSituation,
  changeSituation,
  setConditions,
} from '#src/casework/top3-plan/draft/situation/store.server.ts'
import {
  activatePlan,
  type OfPlan,
  setFuture,
  setReview,
  setRoles,
  setWrong,
  startDraft,
} from '#src/casework/top3-plan/draft/store.server.ts'
import { recordMark } from '#src/casework/top3-plan/marks/store.server.ts'
import type { ConditionStatus, MarkCode, Plan, RolePart, Situation } from '#src/casework/top3-plan/rules.ts'
import { planOf, plansNow } from '#src/casework/top3-plan/store.server.ts'
import { day } from '#src/kernel/day.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type Told, type World } from '../world.ts'
import { around } from './around.ts'
import { isColleague, type Who } from './consultation.ts'
import { caseOf } from './opening.ts'

export type SituationStory = {
  what: string
  example: string
  source: string
  affects: Who[]
  risks: string[]
  protections?: string[]
  sign: string
  consequence: string
  watcher: Who
  checkOn: string
  /** What must be true, how far it was, and since when. */
  conditions: [what: string, status: ConditionStatus, since: string][]
  agreements: { what: string; owner: Who; dueOn: string; watcher?: Who; checkOn?: string }[]
}

/** A plan in a few lines. With a plan in force it begins as a copy of that one. */
export type PlanStory = {
  by: PersonKey
  on: string
  from: { consultationId: string } | { urgency: string }
  /** Situations that come in, after those that were copied. */
  situations?: SituationStory[]
  /** The day on which copied situations are looked at again. */
  checkOn?: string
  roles?: { who: Who; part: RolePart; what: string; until: string }[]
  meetings?: { what: string; who: string; howOften: string; mayDropOut?: string }[]
  reviewOn?: string
  /** What people said of it on the day it became active; a colleague says it for themselves. */
  marks?: [who: Who, mark: MarkCode, remark?: string][]
}

/** Tells a plan from draft to active; gives its id. */
export async function tellPlan(world: World, key: string, story: PlanStory): Promise<string> {
  const caseId = caseOf(world, key)
  const planId = await as(world, story.by, story.on, async told => {
    const { tx, actor } = told
    const of = { regionId: actor.regionId, caseId, planId: await begin(told, caseId, story) }
    const plan = await look(told, of)
    for (const situation of plan.situations) await lookAgain(told, of, situation, story.checkOn)
    for (const situation of story.situations ?? []) await tellSituation(world, told, of, situation)
    await tellRoles(world, told, of, story)
    await tellAround(told, of, key)
    const seen = seenOf(await look(told, of))
    if (!(await activatePlan(tx, actor, of, seen, settingDefaults.interimPlanDays)))
      throw new Error(`The plan of ${key} did not become active`)
    return of.planId
  })
  for (const [who, mark, remark] of story.marks ?? [])
    await tellMark(world, key, planId, { by: story.by, on: story.on, who, mark, remark })
  return planId
}

async function begin({ tx, actor }: Told, caseId: string, { from }: PlanStory): Promise<string> {
  const { draftId } = await plansNow(tx, caseId)
  if (draftId) throw new Error('There is a draft already')
  return startDraft(tx, actor, caseId, {
    kind: 'urgency' in from ? 'interim' : 'full',
    consultationId: 'urgency' in from ? null : from.consultationId,
    urgencyReason: 'urgency' in from ? from.urgency : null,
  })
}

export async function look(
  { tx }: Pick<Told, 'tx'>,
  { caseId, planId }: Pick<OfPlan, 'caseId' | 'planId'>,
): Promise<Plan> {
  const plan = await planOf(tx, caseId, planId)
  if (!plan) throw new Error('No such plan')
  return plan
}

function placeIn(world: World, plan: Plan, who: Who): string {
  const found = plan.participants.find(one =>
    isColleague(world, who) ? one.accountId === world.accounts[who] : one.name.startsWith(who),
  )
  if (!found) throw new Error(`${who} has no place in this plan`)
  return found.id
}

async function lookAgain({ tx }: Told, of: OfPlan, situation: Situation, checkOn: string | undefined) {
  const factors = (kind: string) =>
    situation.factors.filter(one => one.kind === kind).map(({ what }) => ({ what }))
  await changeSituation(tx, of, situation.id, situation.version, {
    what: situation.what,
    example: situation.example,
    source: situation.source,
    affectedIds: situation.affectedIds,
    risks: factors('risk'),
    protections: factors('protective'),
    rank: undefined,
    warningSign: situation.warningSign ?? undefined,
    consequence: situation.consequence ?? undefined,
    watcherId: situation.watcherId ?? undefined,
    checkOn: checkOn ? day(checkOn) : (situation.checkOn ?? undefined),
  })
}

async function tellSituation(world: World, told: Told, of: OfPlan, story: SituationStory) {
  const { tx, actor } = told
  const plan = await look(told, of)
  const place = (who: Who) => placeIn(world, plan, who)
  const situationId = await addSituation(tx, of, {
    what: story.what,
    example: story.example,
    source: story.source,
    affectedIds: story.affects.map(place),
    risks: story.risks.map(what => ({ what })),
    protections: (story.protections ?? []).map(what => ({ what })),
    rank: undefined,
    warningSign: story.sign,
    consequence: story.consequence,
    watcherId: place(story.watcher),
    checkOn: day(story.checkOn),
  })
  const conditions = story.conditions.map(([what, status, since]) => ({
    id: undefined,
    what,
    status,
    since: day(since),
  }))
  await setConditions(tx, actor, of, situationId, 1, conditions)
  for (const agreement of story.agreements)
    await addAgreement(tx, of, situationId, {
      what: agreement.what,
      ownerId: place(agreement.owner),
      dueOn: day(agreement.dueOn),
      warningSign: undefined,
      consequence: undefined,
      watcherId: agreement.watcher ? place(agreement.watcher) : undefined,
      checkOn: agreement.checkOn ? day(agreement.checkOn) : undefined,
    })
}

async function tellRoles(world: World, told: Told, of: OfPlan, story: PlanStory) {
  const plan = await look(told, of)
  if (story.roles) {
    const roles = story.roles.map(({ who, part, what, until }) => ({
      participantId: placeIn(world, plan, who),
      part,
      what,
      untilWhen: until,
    }))
    const meetings = (story.meetings ?? []).map(meeting => ({ ...meeting, mayDropOut: meeting.mayDropOut }))
    await setRoles(told.tx, of, plan.version, { roles, meetings })
  }
  if (story.reviewOn)
    await setReview(told.tx, of.planId, plan.version + (story.roles ? 1 : 0), day(story.reviewOn))
}

/** What is never given up, whom to call, and what the family hopes for: the same in each version. */
async function tellAround(told: Told, of: OfPlan, key: string) {
  const { wish, network, relapse, ...wrong } = around(key)
  const { version } = await look(told, of)
  await setWrong(told.tx, of, version, wrong)
  await setFuture(told.tx, of.planId, version + 1, { wish, network, relapse })
}

type MarkStory = { by: PersonKey; on: string; who: Who; mark: MarkCode; remark?: string }

/** Tells what somebody thinks of a plan; a colleague says it for themselves. */
function tellMark(
  world: World,
  key: string,
  planId: string,
  { by, on, who, mark, remark }: MarkStory,
): Promise<void> {
  const caseId = caseOf(world, key)
  const writer = isColleague(world, who) ? who : by
  return as(
    world,
    writer,
    on,
    async told => {
      const plan = await look(told, { caseId, planId })
      const participantId = placeIn(world, plan, who)
      await recordMark(told.tx, told.actor, { caseId, planId, participantId }, { mark, remark })
    },
    '16:00',
  )
}
