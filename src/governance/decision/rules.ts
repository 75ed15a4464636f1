import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { dayField, longText, optionalLongText, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

const decided = (today: Day) => ({
  words: longText(needs.words),
  conditions: optionalLongText(),
  dissent: optionalLongText(),
  decidedOn: dayField(needs.decidedOn).refine(on => on <= today, needs.notAfterToday),
})

/** The form that lays down a decision. */
export const decisionForm = (today: Day) => z.object(decided(today))
export type DecisionInput = z.output<ReturnType<typeof decisionForm>>

/** The form of a new decision that takes the place of an earlier one. */
export const correctingForm = (today: Day) =>
  z.object({ ...decided(today), whyCorrected: text(needs.whyCorrected, 500) })
export type CorrectingInput = z.output<ReturnType<typeof correctingForm>>
