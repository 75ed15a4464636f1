import type { Day } from '#src/kernel/day.ts'
import { actingIn, canCarry, type Plan } from '../rules.ts'
import { lastReviewDay } from './rules.ts'

/** Things that stand between a draft and an active plan. */
export const missingCodes = [
  'consultation',
  'urgency',
  'unplaced',
  'wording',
  'situation',
  'example',
  'affected',
  'risk',
  'condition',
  'agreement',
  'warning-sign',
  'consequence',
  'watcher',
  'check',
  'owner',
  'owner-gone',
  'roles',
  'role-gone',
  'bottom-line',
  'escalation',
  'review',
  'review-range',
] as const
export type MissingCode = (typeof missingCodes)[number]
export type Missing = { code: MissingCode; rank?: number; situationId?: string }

/** All that is missing before this draft may become active; empty when it is whole. */
export function whatIsMissing(plan: Plan, today: Day, planReviewWeeks: number): Missing[] {
  const missing: Missing[] = []
  if (plan.kind === 'full' && !plan.consultationId) missing.push({ code: 'consultation' })
  if (plan.kind === 'interim' && !plan.urgencyReason) missing.push({ code: 'urgency' })
  if (plan.unplaced > 0) missing.push({ code: 'unplaced' })
  if (plan.situations.length === 0) missing.push({ code: 'situation' })
  for (const situation of plan.situations) missing.push(...missingIn(situation, plan, today))
  if (plan.kind === 'full' && plan.roles.length === 0) missing.push({ code: 'roles' })
  if (plan.roles.some(role => isGone(plan, role.participantId))) missing.push({ code: 'role-gone' })
  if (plan.kind === 'full' && !plan.bottomLine) missing.push({ code: 'bottom-line' })
  if (plan.kind === 'full' && plan.escalation.length === 0) missing.push({ code: 'escalation' })
  if (plan.kind === 'full' && !plan.reviewOn) missing.push({ code: 'review' })
  else if (plan.reviewOn && isOutOfRange(plan.reviewOn, today, planReviewWeeks) && plan.kind === 'full')
    missing.push({ code: 'review-range' })
  return missing
}

const isOutOfRange = (on: Day, today: Day, weeks: number) => on <= today || on > lastReviewDay(today, weeks)

const isGone = (plan: Plan, participantId: string) => !actingIn(plan).some(one => one.id === participantId)

function missingIn(situation: Plan['situations'][number], plan: Plan, today: Day): Missing[] {
  const { affectedIds, factors, conditions, agreements } = situation
  const isUnchosen = [situation, ...conditions, ...agreements].some(part => part.wordings.length > 0)
  const owners = agreements.map(one => plan.participants.find(who => who.id === one.ownerId))
  const lacking: [MissingCode, boolean][] = [
    ['wording', isUnchosen],
    ['example', situation.example === ''],
    ['affected', affectedIds.length === 0],
    ['risk', plan.kind === 'full' && !factors.some(factor => factor.kind === 'risk')],
    ['condition', conditions.length === 0],
    ['agreement', agreements.length === 0],
    ['owner', owners.some(owner => owner && !canCarry(owner, affectedIds, today))],
    ['owner-gone', agreements.some(one => isGone(plan, one.ownerId))],
    ['warning-sign', !situation.warningSign],
    ['consequence', !situation.consequence],
    ['watcher', !situation.watcherId || isGone(plan, situation.watcherId)],
    ['check', !situation.checkOn],
  ]
  return lacking.flatMap(([code, lacks]) =>
    lacks ? [{ code, rank: situation.rank, situationId: situation.id }] : [],
  )
}
