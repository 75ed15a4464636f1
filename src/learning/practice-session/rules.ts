import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, dayField, optionalText, text, tick, versionField } from '#src/kernel/form-schema.ts'
import type { KnownWords } from '#src/kernel/person-traces.ts'
import { withoutPersons } from '../observation/rules.ts'
import { needs } from './needs.nl.ts'

/** What the practice group asks itself after each session. */
export const questions = ['purposeful', 'connecting', 'instructive', 'effective'] as const
export const scores = ['1', '2', '3', '4', '5'] as const

export type Question = (typeof questions)[number]
export type Score = (typeof scores)[number]

/** The form that records a session or changes it; `memberIds` are those who can have been there. */
export const sessionForm = (today: Day, memberIds: readonly string[], known: KnownWords) =>
  z
    .object({
      version: versionField().optional(),
      heldOn: dayField(needs.heldOn),
      purpose: text(needs.purpose, 300),
      theme: optionalText(120),
      guest: optionalText(120),
      notes: optionalText(2000),
      present: z
        .array(z.string().refine(id => memberIds.includes(id), needs.present))
        .optional()
        .transform(ids => [...new Set(ids)]),
      nobody: tick(),
    })
    .refine(session => session.heldOn <= today || session.present.length === 0, {
      path: ['present'],
      error: needs.notYet,
    })
    .superRefine(withoutPersons(['purpose', 'theme', 'notes'], known))
export type SessionInput = z.output<ReturnType<typeof sessionForm>>

const score = choice(scores, needs.score)

export const evaluationForm = (known: KnownWords) =>
  z
    .object({
      purposeful: score,
      connecting: score,
      instructive: score,
      effective: score,
      word: optionalText(60),
      nobody: tick(),
    })
    .superRefine(withoutPersons(['word'], known))
export type EvaluationInput = Omit<z.output<ReturnType<typeof evaluationForm>>, 'nobody'>

/** The form that prepares a household for a session; `pseudonyms` are those of who fills it in. */
export const prepareForm = (pseudonyms: readonly string[], known: KnownWords) =>
  z
    .object({
      pseudonym: z
        .string({ error: needs.household })
        .refine(one => pseudonyms.includes(one), needs.household),
      question: text(needs.question, 600),
      nobody: tick(),
    })
    .superRefine(withoutPersons(['question'], known))
export type PrepareInput = Omit<z.output<ReturnType<typeof prepareForm>>, 'nobody'>

const lowest = 1.5
const highest = 4.5

/** '4,3': an average as people write it; further to the ends it would tell what each of them answered. */
export function averageInWords(average: number): string {
  if (average >= highest) return '4,5 of meer'
  if (average <= lowest) return '1,5 of minder'
  return average.toFixed(1).replace('.', ',')
}
