import { addDays, type Day, daysBetween } from '#src/kernel/day.ts'
import {
  type Agreement,
  isExpired,
  nextCheckOn,
  type Plan,
  reviewDayOf,
  type Situation,
  watchOf,
} from '../rules.ts'

export type HeldLine = {
  id: string
  kind: string
  heldOn: Day
  planStays: boolean
  nextOn: Day | null
  hasPlan: boolean
}

type NextStepOf = {
  active: Plan | null
  draftId: string | null
  /** The latest consultation first. */
  consultations: readonly HeldLine[]
  today: Day
}

export type PlanStep = 'hold' | 'write' | 'review' | 'continue' | 'read'

/** A consultation that asks for a plan: the latest one, when no plan came of it and the plan did not stay. */
export const unanswered = (consultations: readonly HeldLine[]): HeldLine | null => {
  const last = consultations[0]
  return last && !last.hasPlan && !last.planStays ? last : null
}

/** The one step that the plan of a household asks for now. */
export function nextStepOf({ active, draftId, consultations, today }: NextStepOf): PlanStep {
  if (draftId) return 'continue'
  if (unanswered(consultations)) return 'write'
  if (!active || active.kind === 'interim') return 'hold'
  const review = reviewDayOf(active, consultations)
  return review && review <= addDays(today, 7) ? 'review' : 'read'
}

export type DueAgreement = { agreement: Agreement; situation: Situation; checkOn: Day }

/** The colleague who looks at an agreement; null where that is the contact person, for somebody of the family. */
const lookerOf = (plan: Plan, { agreement, situation }: Pick<DueAgreement, 'agreement' | 'situation'>) => {
  const { watcherId } = watchOf(agreement, situation)
  const watcher = plan.participants.find(one => one.id === watcherId)
  return watcher?.accountId && watcher.here ? watcher : null
}

/** Agreements that must be looked at by today, the longest waiting first. */
export const dueAgreements = (plan: Plan, today: Day): DueAgreement[] =>
  plan.situations
    .flatMap(situation =>
      situation.agreements.flatMap(agreement => {
        const checkOn = nextCheckOn(agreement, situation)
        return checkOn && checkOn <= today ? [{ agreement, situation, checkOn }] : []
      }),
    )
    .toSorted((a, b) => (a.checkOn < b.checkOn ? -1 : 1))

export type CallCode =
  | 'interim-expired'
  | 'interim-expires'
  | 'review-late'
  | 'review-soon'
  | 'write-plan'
  | 'finish-draft'
  | 'hold-first'
  | 'dormant'
  | 'check'
  | 'own-mark'

/** What is answered by a consultation that is planned already: it asks for the same one. */
const answeredByMeeting: readonly CallCode[] = ['hold-first', 'review-late', 'review-soon', 'dormant']

/** Something the plan of a household asks of somebody, with the day it is about. */
export type PlanCall = { code: CallCode; day: Day | null; count: number; agreementId: string | null }

export type Watched = {
  caseId: string
  openedOn: Day
  active: Plan | null
  draftId: string | null
  draftConsultationId: string | null
  consultations: readonly HeldLine[]
}

export type Asked = { accountId: string; isContactPerson: boolean }
type Terms = {
  today: Day
  firstConsultationDays: number
  planDormantDays: number
  /** A consultation is planned for this household. */
  isPlanned?: boolean
}

const call = (code: CallCode, day: Day | null = null): PlanCall => ({
  code,
  day,
  count: 1,
  agreementId: null,
})

/** What the plan of one household asks of this colleague today. */
export function callsOf(watched: Watched, asked: Asked, terms: Terms): PlanCall[] {
  const own = [...checksFor(watched, asked, terms.today), ...markFrom(watched, asked)]
  if (!asked.isContactPerson) return own
  const asks = planCalls(watched, terms)
  return [...(terms.isPlanned ? asks.filter(({ code }) => !answeredByMeeting.includes(code)) : asks), ...own]
}

function planCalls(watched: Watched, terms: Terms): PlanCall[] {
  const { active, draftId, consultations } = watched
  const { today, firstConsultationDays } = terms
  const calls: PlanCall[] = []
  if (active?.kind === 'interim') {
    calls.push(call(isExpired(active, today) ? 'interim-expired' : 'interim-expires', active.expiresOn))
  } else if (active && !draftId) {
    calls.push(...reviewCalls(active, consultations, today), ...dormantCalls(active, consultations, terms))
  }
  if (draftId && watched.draftConsultationId) calls.push(call('finish-draft'))
  const open = unanswered(consultations)
  if (open && !draftId) calls.push(call('write-plan', open.heldOn))
  const waited = daysBetween(watched.openedOn, today)
  if (consultations.length === 0 && waited > firstConsultationDays)
    calls.push(call('hold-first', watched.openedOn))
  return calls
}

function reviewCalls(active: Plan, consultations: readonly HeldLine[], today: Day): PlanCall[] {
  if (unanswered(consultations)) return []
  const review = reviewDayOf(active, consultations)
  if (!review || review > addDays(today, 7)) return []
  return [call(review < today ? 'review-late' : 'review-soon', review)]
}

/** The last day on which anybody did something with a plan: a check, a change of status, a word, a consultation. */
function lastUseOf(plan: Plan, consultations: readonly Pick<HeldLine, 'heldOn'>[]): Day {
  const days = [
    plan.activatedOn,
    ...plan.marks.filter(mark => !mark.earlier).map(mark => mark.recordedOn),
    ...plan.situations.flatMap(one => [
      ...one.conditions.map(condition => condition.since),
      ...one.agreements.map(agreement => agreement.lastCheck?.checkedOn ?? null),
      ...one.agreements.map(agreement => agreement.lastWord?.toldOn ?? null),
    ]),
    ...consultations.map(held => held.heldOn),
  ]
  return days.reduce<Day>((last, day) => (day && day > last ? day : last), plan.startedOn)
}

function dormantCalls(
  active: Plan,
  consultations: readonly HeldLine[],
  { today, planDormantDays }: Terms,
): PlanCall[] {
  const last = lastUseOf(active, consultations)
  return daysBetween(last, today) >= planDormantDays ? [call('dormant', last)] : []
}

/** Whether it is up to this colleague to look at an agreement. */
export function isLooker(
  plan: Plan,
  of: Pick<DueAgreement, 'agreement' | 'situation'>,
  asked: Asked,
): boolean {
  const looker = lookerOf(plan, of)
  return looker ? looker.accountId === asked.accountId : asked.isContactPerson
}

/** Agreements to look at, of the reader or of another by name; no name is the contact person. */
export type DueOfOne = { mine: boolean; name: string | null; due: DueAgreement[] }

/** What must be looked at by now, by who looks: the reader first. */
export function dueByLooker(plan: Plan, asked: Asked, today: Day): DueOfOne[] {
  const due = dueAgreements(plan, today)
  const mine = due.filter(one => isLooker(plan, one, asked))
  const others = Map.groupBy(
    due.filter(one => !mine.includes(one)),
    one => lookerOf(plan, one),
  )
  return [
    ...(mine.length > 0 ? [{ mine: true, name: null, due: mine }] : []),
    ...[...others].map(([looker, due]) => ({ mine: false, name: looker?.name ?? null, due })),
  ]
}

/** Checks wait for who looks. */
function checksFor({ active }: Watched, asked: Asked, today: Day): PlanCall[] {
  const mine = active ? dueAgreements(active, today).filter(one => isLooker(active, one, asked)) : []
  const first = mine[0]
  if (!first) return []
  return [{ code: 'check', day: first.checkOn, count: mine.length, agreementId: first.agreement.id }]
}

/** A colleague of the plan who has not said what they think of it. */
function markFrom({ active }: Watched, asked: Asked): PlanCall[] {
  const own = active?.participants.find(one => one.accountId === asked.accountId)
  if (!active || !own || active.marks.some(mark => mark.participantId === own.id && !mark.earlier)) return []
  return [call('own-mark')]
}
