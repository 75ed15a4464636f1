import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { dayField, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** The outcome of an instrument. Its items are its maker's and never stand here (domain.md 3). */
export const outcomeForm = (today: Day, personIds: readonly string[]) =>
  z.object({
    name: text(needs.name, 80),
    edition: text(needs.edition, 40),
    personId: z
      .string()
      .refine(id => personIds.includes(id), needs.person)
      .optional(),
    outcome: text(needs.outcome, 500),
    doneBy: text(needs.doneBy, 120),
    doneOn: dayField(needs.doneOn).refine(on => on <= today, needs.notAfterToday),
  })
export type OutcomeInput = z.output<ReturnType<typeof outcomeForm>>
