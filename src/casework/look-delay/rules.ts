import { z } from 'zod'
import { addMonths, type Day } from '#src/kernel/day.ts'
import { dayField, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** The longest one decision holds; after that somebody thinks again. */
const longestMonths = 6

export const delayForm = (today: Day, personIds: readonly string[]) =>
  z.object({
    personId: z.string({ error: needs.person }).refine(id => personIds.includes(id), needs.person),
    until: dayField(needs.until)
      .refine(until => until > today, needs.later)
      .refine(until => until <= addMonths(today, longestMonths), needs.sooner),
    why: text(needs.why, 500),
  })
export type DelayInput = z.output<ReturnType<typeof delayForm>>
