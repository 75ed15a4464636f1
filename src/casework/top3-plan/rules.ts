import { addYears, type Day } from '#src/kernel/day.ts'
import { type FamilyRole, isUnborn } from '../household-member/rules.ts'

export const planKinds = ['full', 'interim'] as const
export const mostSituations = 3
export const conditionStatuses = ['unmet', 'partly', 'met'] as const
export const markCodes = ['agree', 'partly', 'disagree'] as const
export const roleParts = ['does', 'decides', 'advises', 'knows'] as const
export const checkOutcomes = ['kept', 'partly', 'not-kept'] as const

export type PlanKind = (typeof planKinds)[number]
export type ConditionStatus = (typeof conditionStatuses)[number]
export type MarkCode = (typeof markCodes)[number]
export type RolePart = (typeof roleParts)[number]
export type CheckOutcome = (typeof checkOutcomes)[number]
export type Word = 'kept' | 'failing' | 'sign'

/** Somebody of a plan: of the household, of the team, or another of the network. */
export type Participant = {
  id: string
  personId: string | null
  accountId: string | null
  name: string
  familyRole: FamilyRole | null
  capacity: string | null
  relation: string | null
  birthDate: Day | null
  expectedOn: Day | null
  /** Still in the household, the team or the network; somebody who left is kept for what they carried. */
  here: boolean
}

/** What came along from a live meeting: who of the family may read it, and versions of which somebody has to choose. */
export type Heard = {
  /** Null is everybody to whom the plan is released. */
  onlyFor: string[] | null
  wordings: { id: string; words: string }[]
}

export type Condition = Heard & {
  id: string
  originId: string
  what: string
  status: ConditionStatus
  since: Day | null
  note: string | null
}

export type AgreementCheck = {
  outcome: CheckOutcome
  note: string | null
  checkedOn: Day
  nextOn: Day | null
}

/** The four things that see to an agreement; they stand on the situation and may differ on an agreement. */
export type Watch = {
  warningSign: string | null
  consequence: string | null
  watcherId: string | null
  checkOn: Day | null
}

export type Agreement = Watch &
  Heard & {
    id: string
    originId: string
    what: string
    ownerId: string
    dueOn: Day
    version: number
    lastCheck: AgreementCheck | null
    /** What somebody told of it last, as far as whoever asks may know that. */
    lastWord: { word: Word; toldOn: Day } | null
  }

export type Factor = { id: string; kind: 'risk' | 'protective'; what: string }

export type Situation = Watch &
  Heard & {
    id: string
    originId: string
    rank: number
    what: string
    example: string
    source: string
    version: number
    affectedIds: string[]
    factors: Factor[]
    conditions: Condition[]
    agreements: Agreement[]
  }

export type PlanRole = { id: string; participantId: string; part: RolePart; what: string; untilWhen: string }
export type PlanMeeting = {
  id: string
  what: string
  who: string
  howOften: string
  mayDropOut: string | null
}
/** Whom to call in which order when it goes wrong. */
export type EscalationStep = { id: string; step: string; who: string; contact: string }
export type GivenMark = {
  participantId: string
  mark: MarkCode
  remark: string | null
  own: boolean
  recordedOn: Day
  recordedBy: string | null
  /** True when it was given to the version before this one. */
  earlier: boolean
}

/** A version of the plan, whole, as far as whoever asks may see it. */
export type Plan = {
  id: string
  caseId: string
  kind: PlanKind
  number: number | null
  consultationId: string | null
  consultationHeldOn: Day | null
  urgencyReason: string | null
  reviewOn: Day | null
  bottomLine: string | null
  futureWish: string | null
  futureNetwork: string | null
  futureRelapse: string | null
  startedOn: Day
  activatedOn: Day | null
  expiresOn: Day | null
  supersededOn: Day | null
  version: number
  /** Lines of a meeting that still have no place in it. */
  unplaced: number
  participants: Participant[]
  situations: Situation[]
  roles: PlanRole[]
  meetings: PlanMeeting[]
  escalation: EscalationStep[]
  marks: GivenMark[]
}

export type PlanState = 'draft' | 'active' | 'superseded'
export type PlanDeed = 'change' | 'activate' | 'replace' | 'mark' | 'set-status' | 'check' | 'release'

/** What may happen in which state; the database keeps the same. */
export const possible: Readonly<Record<PlanState, readonly PlanDeed[]>> = {
  draft: ['change', 'activate', 'mark'],
  active: ['replace', 'mark', 'set-status', 'check', 'release'],
  superseded: ['release'],
}

/** The state after a deed, or null when the deed is not possible. */
export function after(state: PlanState, deed: PlanDeed): PlanState | null {
  if (!possible[state].includes(deed)) return null
  if (deed === 'activate') return 'active'
  return deed === 'replace' ? 'superseded' : state
}

export const stateOf = (plan: Pick<Plan, 'activatedOn' | 'supersededOn'>): PlanState => {
  if (plan.supersededOn) return 'superseded'
  return plan.activatedOn ? 'active' : 'draft'
}

/** An interim plan whose days are over, and that nothing replaced yet. */
export const isExpired = (plan: Pick<Plan, 'activatedOn' | 'supersededOn' | 'expiresOn'>, today: Day) =>
  stateOf(plan) === 'active' && plan.expiresOn !== null && plan.expiresOn < today

/** What sees to an agreement: its own words where it has them, else those of its situation. */
export const watchOf = (agreement: Watch, situation: Watch): Watch => ({
  warningSign: agreement.warningSign ?? situation.warningSign,
  consequence: agreement.consequence ?? situation.consequence,
  watcherId: agreement.watcherId ?? situation.watcherId,
  checkOn: agreement.checkOn ?? situation.checkOn,
})

/** The day an agreement is looked at next; null when somebody looked and it needs no more looking. */
export const nextCheckOn = (agreement: Agreement, situation: Watch): Day | null =>
  agreement.lastCheck ? agreement.lastCheck.nextOn : watchOf(agreement, situation).checkOn

/** An agreement whose day has passed, while nobody told since how it went. */
export const isUntold = (
  { dueOn, lastCheck, lastWord }: Pick<Agreement, 'dueOn' | 'lastCheck' | 'lastWord'>,
  today: Day,
): boolean =>
  dueOn < today &&
  (!lastCheck || (lastCheck.outcome !== 'kept' && lastCheck.checkedOn < dueOn)) &&
  (!lastWord || (lastWord.word !== 'kept' && lastWord.toldOn < dueOn))

/** Who is still there. */
export const presentIn = (plan: Pick<Plan, 'participants'>) => plan.participants.filter(one => one.here)

/** Who can be chosen to do something, keep an eye on it or read it: nobody who is not born yet. */
export const actingIn = (plan: Pick<Plan, 'participants'>) => presentIn(plan).filter(one => !isUnborn(one))

const carriesFrom = 12
const grownUpFrom = 18

type Owner = Pick<Participant, 'id' | 'birthDate' | 'expectedOn' | 'familyRole'>

/** Whether somebody can be accountable for an agreement: never a child under twelve, nor a child in danger here. */
export function canCarry(owner: Owner, affectedIds: readonly string[], today: Day): boolean {
  if (isUnborn(owner)) return false
  if (!owner.birthDate) return owner.familyRole !== 'child'
  if (addYears(owner.birthDate, carriesFrom) > today) return false
  return addYears(owner.birthDate, grownUpFrom) <= today || !affectedIds.includes(owner.id)
}

const speaksFrom = 4

/** Whether somebody can be asked what they think of the plan. */
export const canBeAsked = (one: Owner, today: Day): boolean =>
  !isUnborn(one) && (one.birthDate === null || addYears(one.birthDate, speaksFrom) <= today)

export type LatestMark = { mark: GivenMark | null; before: GivenMark | null }

/** What somebody said of this version, and of the one before; nobody's disagreement disappears with a new version. */
export const markOf = (plan: Pick<Plan, 'marks'>, participantId: string): LatestMark => ({
  mark: plan.marks.find(one => one.participantId === participantId && !one.earlier) ?? null,
  before: plan.marks.find(one => one.participantId === participantId && one.earlier) ?? null,
})

type HeldAfter = { heldOn: Day; planStays: boolean; nextOn: Day | null }

/** The day on which the plan is looked at: its own, or the one chosen when a later consultation left it as it was. */
export function reviewDayOf(
  plan: Pick<Plan, 'reviewOn' | 'activatedOn' | 'expiresOn'>,
  consultations: readonly HeldAfter[],
): Day | null {
  if (plan.expiresOn) return plan.expiresOn
  const stayed = consultations
    .filter(held => held.planStays && held.nextOn && plan.activatedOn && held.heldOn >= plan.activatedOn)
    .toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1))
  return stayed[0]?.nextOn ?? plan.reviewOn
}
