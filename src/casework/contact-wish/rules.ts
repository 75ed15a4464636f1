import { z } from 'zod'
import { choice, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** Whether who hears the wish first speaks with the one who has it, or may speak with the contact person too. */
export const firsts = ['me', 'both'] as const
export type First = (typeof firsts)[number]

export const WishForm = z.object({
  words: text(needs.words, 2000),
  first: choice(firsts, needs.first),
})
export type WishInput = z.output<typeof WishForm>

/** What comes of it: somebody else, a conversation first, or it stays as it is. Each with the reason. */
export const outcomes = ['another', 'talk', 'stays'] as const
export type WishOutcome = (typeof outcomes)[number]

export const AnswerForm = z.object({
  outcome: choice(outcomes, needs.outcome),
  words: text(needs.why, 2000),
})
export type AnswerInput = z.output<typeof AnswerForm>
