import { z } from 'zod'
import { addDays, type Day } from '#src/kernel/day.ts'
import {
  choice,
  dayField,
  filledRows,
  longText,
  optionalDay,
  optionalText,
  text,
  tick,
  versionField,
} from '#src/kernel/form-schema.ts'
import {
  actingIn,
  canCarry,
  conditionStatuses,
  type Participant,
  type Plan,
  planKinds,
  roleParts,
} from '../rules.ts'
import { fallsOn } from './consequence/rules.ts'
import { needs } from './needs.nl.ts'

const version = versionField()
const oneOf = (ids: readonly string[], missing: string) => z.enum(ids, { error: missing })
const hasNumber = (words: string) => /\d{3}/.test(words.replace(/[\s-]/g, ''))
const idsOf = (things: readonly { id: string }[]) => things.map(one => one.id)

/** What kind of plan this is and what it comes from: a consultation that was held, or urgency. */
export const kindForm = (consultationIds: readonly string[]) =>
  z
    .object({
      version: version.optional(),
      kind: choice(planKinds, needs.kind),
      consultationId: oneOf(consultationIds, needs.consultation).optional(),
      urgencyReason: optionalText(500),
    })
    .refine(input => input.kind === 'full' || input.urgencyReason, {
      path: ['urgencyReason'],
      error: needs.urgency,
    })
    .transform(input => ({
      ...input,
      consultationId: input.kind === 'full' ? (input.consultationId ?? null) : null,
      urgencyReason: input.kind === 'interim' ? (input.urgencyReason ?? null) : null,
    }))
export type KindInput = Omit<z.output<ReturnType<typeof kindForm>>, 'version'>

const FactorForm = z.object({ what: text(needs.factor, 300) })

const watchFields = (participants: readonly Participant[], today: Day) => ({
  warningSign: optionalText(500),
  consequence: optionalText(500),
  watcherId: oneOf(idsOf(participants), needs.watcher).optional(),
  checkOn: optionalDay().refine(on => !on || on >= today, needs.checkInPast),
  /** Says that a consequence which seems to fall on somebody in danger does not punish them. */
  punishesNobody: tick(),
})

type Watching = { consequence?: string | undefined; punishesNobody: boolean }

/** No consequence punishes who is in danger: what looks like it is asked about before it is kept. */
function askOfConsequence<Input extends Watching>(
  { consequence, punishesNobody, ...input }: Input,
  participants: readonly Participant[],
  affectedIds: readonly string[],
  context: z.RefinementCtx,
) {
  const endangered = participants.filter(one => affectedIds.includes(one.id))
  const name = consequence && !punishesNobody ? fallsOn(consequence, endangered) : null
  if (name) context.addIssue({ code: 'custom', path: ['consequence'], message: needs.punishes(name) })
  return { ...input, consequence }
}

/** One unsafe situation. Sign, consequence, watcher and check may wait until the plan becomes active. */
export const situationForm = (plan: Pick<Plan, 'participants' | 'situations'>, today: Day) =>
  z
    .object({
      version: version.optional(),
      what: text(needs.situation, 300),
      example: longText(needs.example),
      source: text(needs.source, 200),
      affectedIds: z
        .array(oneOf(idsOf(plan.participants), needs.affected), { error: needs.affected })
        .min(1, needs.affected),
      risks: filledRows(FactorForm, 10),
      protections: filledRows(FactorForm, 10),
      rank: z.coerce.number().int().min(1).max(plan.situations.length).optional(),
      ...watchFields(actingIn(plan), today),
    })
    .transform((input, context) => askOfConsequence(input, plan.participants, input.affectedIds, context))
export type SituationInput = Omit<z.output<ReturnType<typeof situationForm>>, 'version'>

/** What must be true in one situation. */
export const conditionsForm = (knownIds: readonly string[], today: Day) =>
  z.object({
    version,
    conditions: filledRows(
      z.object({
        id: oneOf(knownIds, needs.condition).optional(),
        what: text(needs.condition, 500),
        status: choice(conditionStatuses, needs.status),
        since: dayField(needs.since).refine(since => since <= today, needs.notAfterToday),
      }),
      10,
    ),
  })
export type ConditionInput = z.output<ReturnType<typeof conditionsForm>>['conditions'][number]

type Within = {
  participants: Participant[]
  endangered?: readonly Participant[]
  affectedIds: readonly string[]
  dueOn?: Day
}

/** What somebody does, by when; the day it has already may stay. */
export const agreementForm = ({ participants, endangered, affectedIds, dueOn }: Within, today: Day) =>
  z
    .object({
      version: version.optional(),
      what: text(needs.agreement, 500),
      ownerId: oneOf(idsOf(participants), needs.owner).refine(id => {
        const owner = participants.find(one => one.id === id)
        return !owner || canCarry(owner, affectedIds, today)
      }, needs.ownerIsChild),
      dueOn: dayField(needs.due).refine(due => due >= today || due === dueOn, needs.dueInPast),
      ...watchFields(participants, today),
    })
    .transform((input, context) => askOfConsequence(input, endangered ?? participants, affectedIds, context))
export type AgreementInput = Omit<z.output<ReturnType<typeof agreementForm>>, 'version'>

/** Who does, decides, advises or knows; and which meetings there are. */
export const rolesForm = (participantIds: readonly string[]) =>
  z.object({
    version,
    roles: filledRows(
      z.object({
        participantId: oneOf(participantIds, needs.roleWho),
        part: choice(roleParts, needs.rolePart),
        what: text(needs.roleWhat, 300),
        untilWhen: text(needs.roleUntil, 120),
      }),
    ),
    meetings: filledRows(
      z.object({
        what: text(needs.meetingWhat, 120),
        who: text(needs.meetingWho, 300),
        howOften: text(needs.meetingHowOften, 120),
        mayDropOut: optionalText(300),
      }),
      10,
    ),
  })
export type RolesInput = Omit<z.output<ReturnType<typeof rolesForm>>, 'version'>

/** What is never given up, and whom to call in which order when it goes wrong. */
export const WrongForm = z.object({
  version,
  bottomLine: text(needs.bottomLine, 500),
  escalation: filledRows(
    z.object({
      step: text(needs.escalationStep, 200),
      who: text(needs.escalationWho, 120),
      contact: text(needs.escalationContact, 60).refine(hasNumber, needs.escalationContact),
    }),
    6,
  ).refine(steps => steps.length > 0, needs.escalation),
})
export type WrongInput = Omit<z.output<typeof WrongForm>, 'version'>

/** What is hoped for, who stays, and what to do when it goes back to how it was. */
export const FutureForm = z.object({
  version,
  wish: optionalText(1000),
  network: optionalText(1000),
  relapse: optionalText(1000),
})
export type FutureInput = Omit<z.output<typeof FutureForm>, 'version'>

/** The last day on which a plan may be looked at again. */
export const lastReviewDay = (today: Day, planReviewWeeks: number): Day => addDays(today, planReviewWeeks * 7)

export const reviewForm = (today: Day, planReviewWeeks: number) =>
  z.object({
    version,
    reviewOn: dayField(needs.review)
      .refine(on => on > today, needs.reviewInPast)
      .refine(on => on <= lastReviewDay(today, planReviewWeeks), needs.reviewTooLate(planReviewWeeks)),
  })

/** What of a draft was in view, so that nobody makes something active that they have not read. */
export const seenOf = (plan: Plan): string =>
  [
    plan.version,
    ...plan.situations.flatMap(situation => [
      situation.id,
      situation.version,
      ...situation.agreements.map(agreement => `${agreement.id}.${agreement.version}`),
    ]),
  ].join(' ')

export const ActivateForm = z.object({ seen: z.string() })

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
