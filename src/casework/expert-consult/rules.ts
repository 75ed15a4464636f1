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

export const urgencies = ['can-wait', 'urgent'] as const

/** A recorded disclosure on which a question with names may rest, and the names of those it is about. */
export type MayName = { id: string; names: readonly string[] }

/**
 * The form of a question; whoever could be recognised in it is refused, with the words that do so. Only those a recorded
 * disclosure is about may be named.
 */
export const askForm = (
  today: Day,
  known: KnownWords,
  organisationIds: readonly string[],
  disclosures: readonly MayName[] = [],
) => {
  const askable: readonly string[] = [...expertises, ...organisationIds]
  const fields = z.object({
    disclosureId: z
      .string()
      .optional()
      .refine(id => !id || disclosures.some(one => one.id === id), needs.disclosure),
    askedOf: z.string({ error: needs.askedOf }).refine(value => askable.includes(value), needs.askedOf),
    urgency: choice(urgencies, needs.urgency),
    question: text(needs.question, 1000),
    summary: longText(needs.summary),
    neededBy: dayField(needs.neededBy)
      .refine(on => on >= today, needs.neededByPast)
      .refine(on => on <= addYears(today, 1), needs.neededByFar),
  })
  return fields.superRefine((typed, context) => {
    const disclosure = disclosures.find(one => one.id === typed.disclosureId)
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

const grades = ['1', '2', '3', '4', '5'] as const
export const UseForm = z.object({
  usedHow: text(needs.usedHow, 2000),
  usefulness: choice(grades, needs.usefulness).transform(Number),
})
export type UseInput = z.output<typeof UseForm>

export const WithdrawForm = z.object({ why: text(needs.withdrawnWhy, 500) })

export type ConsultStep = 'answered' | 'withdrawn' | 'used'
export type ConsultState = 'waits-for-answer' | 'waits-for-use' | 'used' | 'withdrawn'

/** Where a question stands after what happened to it. */
export function stateOf(steps: readonly ConsultStep[]): ConsultState {
  if (steps.includes('withdrawn')) return 'withdrawn'
  if (steps.includes('used')) return 'used'
  return steps.includes('answered') ? 'waits-for-use' : 'waits-for-answer'
}

/** How many working days are left; below zero it is past its term. */
export const workingDaysLeft = (consult: { neededBy: Day }, today: Day): number =>
  workingDaysBetween(today, consult.neededBy)

/** Working days from question to answer. */
export const workingDaysTaken = (consult: { askedOn: Day }, answeredAt: Date): number =>
  workingDaysBetween(consult.askedOn, dayOf(answeredAt))

export const isPastTerm = (consult: { neededBy: Day }, today: Day): boolean => today > consult.neededBy
