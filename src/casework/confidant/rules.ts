import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, dayField, optionalText } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

export const offerAnswers = ['wants', 'has', 'not-now', 'no-answer'] as const
export type OfferAnswer = (typeof offerAnswers)[number]

/** The form that records to whom a confidant was offered (Jeugdwet 4.1.8: everybody in youth care can turn to one). */
export const offerForm = (today: Day, personIds: readonly string[]) =>
  z.object({
    personId: z.string({ error: needs.person }).refine(id => personIds.includes(id), needs.person),
    offeredOn: dayField(needs.offeredOn).refine(on => on <= today, needs.notAfterToday),
    answer: choice(offerAnswers, needs.answer),
    words: optionalText(500),
  })
export type OfferInput = z.output<ReturnType<typeof offerForm>>

type Offered = { name: string; offeredOn: Day | null }

/** Whom nobody offered a confidant yet, by name. */
export const notOffered = (people: readonly Offered[]): string[] =>
  people.filter(one => one.offeredOn === null).map(one => one.name)
