import { settingDefaults } from '#src/access/settings.ts'
import type { Consultation, Presence } from '#src/casework/network-consultation/rules.ts'
import { recordConsultation } from '#src/casework/network-consultation/store.server.ts'
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
  setReview,
  setRoles,
  startDraft,
} from '#src/casework/top3-plan/draft/store.server.ts'
import { recordCheck, recordStatus } from '#src/casework/top3-plan/follow/store.server.ts'
import { recordMark } from '#src/casework/top3-plan/marks/store.server.ts'
import { releasePlan } from '#src/casework/top3-plan/release/store.server.ts'
import type {
  CheckOutcome,
  Condition,
  ConditionStatus,
  MarkCode,
  Plan,
  RolePart,
  Situation,
} from '#src/casework/top3-plan/rules.ts'
import { planOf, plansNow } from '#src/casework/top3-plan/store.server.ts'
import { day } from '#src/kernel/day.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type Told, type World } from '../world.ts'
import { caseOf } from './opening.ts'

/** Somebody by given name (household), by key (colleague) or by name (others of the network). */
export type Who = string

/** A consultation in a few lines; `on` is the day of recording, the day it was held unless `heldOn` says so. */
export type ConsultationStory = {
  by: PersonKey
  on: string
  heldOn?: string
  kind: Consultation['kind']
  evening?: boolean
  place: string
  there: Who[]
  /** Others of the network who came, with what they are to the family. */
  others?: Record<string, string>
  /** Who did not come, and why. */
  absent?: Record<Who, string>
  chosenByFamily?: Who[]
  familySaid: string
  childrenSaid?: { what: string; askedHow: string }
  childrenNotAsked?: string
  familyTime?: boolean
  decided: string
  dissent?: string
  planStays?: boolean
  nextOn?: string
  nextReason?: string
}

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

const isColleague = (world: World, who: Who): who is PersonKey => who in world.accounts

async function whoIs(world: World, { tx }: Told, caseId: string, who: Who): Promise<Presence['who']> {
  if (isColleague(world, who)) return { accountId: world.accounts[who] }
  const person = await tx
    .selectFrom('household_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.case_id', '=', caseId)
    .where('p.given_name', '=', who)
    .select('p.id')
    .executeTakeFirst()
  if (!person) throw new Error(`Nobody in this household is called ${who}`)
  return { personId: person.id }
}

/** Tells a consultation that was held; gives its id. */
export function tellConsultation(world: World, key: string, story: ConsultationStory): Promise<string> {
  return as(world, story.by, story.on, async told => {
    const caseId = caseOf(world, key)
    const chosen = new Set(story.chosenByFamily)
    const presence = async (who: Who, reason: string | null): Promise<Presence> => ({
      who: await whoIs(world, told, caseId, who),
      attended: reason === null,
      reason,
      chosenByFamily: chosen.has(who),
    })
    const presences: Presence[] = []
    for (const who of story.there) presences.push(await presence(who, null))
    for (const [who, reason] of Object.entries(story.absent ?? {}))
      presences.push(await presence(who, reason))
    for (const [name, relation] of Object.entries(story.others ?? {}))
      presences.push({
        who: { name, relation },
        attended: true,
        reason: null,
        chosenByFamily: chosen.has(name),
      })
    return recordConsultation(told.tx, told.actor, caseId, consultationFrom(world, story, presences))
  })
}

const consultationFrom = (world: World, story: ConsultationStory, presences: Presence[]): Consultation => ({
  kind: story.kind,
  heldOn: day(story.heldOn ?? story.on),
  partOfDay: story.evening ? 'evening' : 'day',
  place: story.place,
  chairAccountId: world.accounts[story.by],
  chairName: null,
  presences,
  familyVoice: story.familySaid,
  childView: story.childrenSaid?.what ?? null,
  childAskedHow: story.childrenSaid?.askedHow ?? null,
  childNotAskedReason: story.childrenNotAsked ?? null,
  privateFamilyTime: story.familyTime ?? false,
  noFamilyReason: null,
  decisions: story.decided,
  dissent: story.dissent ?? null,
  planStays: story.planStays ?? false,
  nextOn: story.nextOn ? day(story.nextOn) : null,
  nextReason: story.nextReason ?? null,
})

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

async function look(
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
