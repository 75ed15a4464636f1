import { z } from 'zod'
import { addYears, type Day, dayOf } from '#src/kernel/day.ts'
import { choice, dayField, longText, text } from '#src/kernel/form-schema.ts'
import { workingDaysBetween } from '#src/kernel/working-days.ts'
import { exceptNames, type KnownWords, recognisableWords } from './detector/rules.ts'
import { needs } from './needs.nl.ts'

/** Kinds of experts; an organisation that only advises is asked by its own name instead. */
export const expertises = [
  'safe-home',
  'certified-institution',
  'child-protection-board',
  'behavioural-scientist',
  'experience-expert',
] as const
export type Expertise = (typeof expertises)[number]

/** What is asked of the expert: to say something, to look at it too, or to come along once. */
export const kinds = ['advice', 'second-view', 'join'] as const
export type ConsultKind = (typeof kinds)[number]

export const urgencies = ['can-wait', 'urgent'] as const

/** A recorded disclosure on which a question with names may rest: with whom was shared, and the names of those it is about. */
export type MayName = { id: string; sharedWith: string; names: readonly string[] }

/** Whom one can ask: a kind of expert or an organisation, with the name people know. */
export type Askable = { id: string; name: string }

/** Whether a disclosure is to whom the question is put: consent to tell one is not consent to tell another. */
const isSharedWith = ({ sharedWith }: Pick<MayName, 'sharedWith'>, asked: Askable): boolean =>
  sharedWith.toLowerCase().includes(asked.name.toLowerCase())

/**
 * The form of a question; whoever could be recognised in it is refused, with the words that do so. Only those a recorded
 * disclosure is about may be named.
 */
export const askForm = (
  today: Day,
  known: KnownWords,
  askable: readonly Askable[],
  disclosures: readonly MayName[] = [],
  referredIds: readonly string[] = [],
) => {
  const fields = z.object({
    disclosureId: z
      .string()
      .optional()
      .refine(id => !id || disclosures.some(one => one.id === id), needs.disclosure),
    follows: z.enum(referredIds, { error: needs.follows }).optional(),
    askedOf: z
      .string({ error: needs.askedOf })
      .refine(value => askable.some(one => one.id === value), needs.askedOf),
    urgency: choice(urgencies, needs.urgency),
    kind: choice(kinds, needs.kind),
    question: text(needs.question, 1000),
    summary: longText(needs.summary),
    neededBy: dayField(needs.neededBy)
      .refine(on => on >= today, needs.neededByPast)
      .refine(on => on <= addYears(today, 1), needs.neededByFar),
  })
  return fields.superRefine((typed, context) => {
    const disclosure = disclosures.find(one => one.id === typed.disclosureId)
    const asked = askable.find(one => one.id === typed.askedOf)
    if (disclosure && asked && !isSharedWith(disclosure, asked)) {
      const message = needs.disclosedToAnother(disclosure.sharedWith, asked.name)
      context.addIssue({ code: 'custom', path: ['disclosureId'], message })
    }
    const unsaid = exceptNames(known, disclosure?.names ?? [])
    for (const field of ['question', 'summary'] as const) {
      const shown = recognisableWords(typed[field], unsaid).map(word => `‘${word}’`)
      if (shown.length > 0)
        context.addIssue({ code: 'custom', path: [field], message: needs.pointsToSomebody(shown.join(', ')) })
    }
  })
}
export type AskInput = z.output<ReturnType<typeof askForm>>

export const AdviceForm = z.object({ advice: longText(needs.advice) })

/** An expert who is not the right one says who is. */
export const referForm = (others: readonly string[]) =>
  z.object({
    referredTo: z.string({ error: needs.referredTo }).refine(name => others.includes(name), needs.referredTo),
    why: text(needs.referredWhy, 1000),
  })
export type ReferInput = z.output<ReturnType<typeof referForm>>

/** Whether an answer was followed. */
export const followings = ['yes', 'partly', 'no'] as const
export type Following = (typeof followings)[number]

const grades = ['1', '2', '3', '4', '5'] as const
export const UseForm = z.object({
  applied: choice(followings, needs.applied),
  usedHow: text(needs.usedHow, 2000),
  usefulness: choice(grades, needs.usefulness).transform(Number),
})
export type UseInput = z.output<typeof UseForm>

export const WithdrawForm = z.object({ why: text(needs.withdrawnWhy, 500) })

export type ConsultStep = 'accepted' | 'answered' | 'referred' | 'withdrawn' | 'used'
export type ConsultState = 'asked' | 'accepted' | 'waits-for-use' | 'referred' | 'used' | 'withdrawn'

/** Where a question stands after what happened to it. */
export function stateOf(steps: readonly ConsultStep[]): ConsultState {
  if (steps.includes('withdrawn')) return 'withdrawn'
  if (steps.includes('referred')) return 'referred'
  if (steps.includes('used')) return 'used'
  if (steps.includes('answered')) return 'waits-for-use'
  return steps.includes('accepted') ? 'accepted' : 'asked'
}

/** Whether somebody still has to answer. */
export const waitsForAnswer = (state: ConsultState): boolean => state === 'asked' || state === 'accepted'

/** The steps that may follow in each state; the database keeps to the same. */
export const stepsFrom: Record<ConsultState, readonly ConsultStep[]> = {
  asked: ['accepted', 'answered', 'referred', 'withdrawn'],
  accepted: ['answered', 'referred', 'withdrawn'],
  'waits-for-use': ['used'],
  referred: ['withdrawn'],
  used: [],
  withdrawn: [],
}

/** How many working days are left; below zero it is past its term. */
export const workingDaysLeft = (consult: { neededBy: Day }, today: Day): number =>
  workingDaysBetween(today, consult.neededBy)

/** Working days from question to answer. */
export const workingDaysTaken = (consult: { askedOn: Day }, answeredAt: Date): number =>
  workingDaysBetween(consult.askedOn, dayOf(answeredAt))

export const isPastTerm = (consult: { neededBy: Day }, today: Day): boolean => today > consult.neededBy
