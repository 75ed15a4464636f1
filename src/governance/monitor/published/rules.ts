import { z } from 'zod'
import { addMonths, type Day } from '#src/kernel/day.ts'
import { dayField, text } from '#src/kernel/form-schema.ts'
import { indicatorKeys, indicatorOf } from '../indicator/rules.ts'
import { quarterOf } from '../version/rules.ts'
import { needs } from './needs.nl.ts'

/** What can be made public and is about households: only that can give a household away. */
export const publishable = indicatorKeys.filter(key => indicatorOf(key).source === 'casework')

const quartersBack = 12

/** The quarters that somebody may still know a number of, the last first; the one that runs among them. */
export const quartersUntil = (today: Day): Day[] =>
  Array.from({ length: quartersBack }, (_, back) => addMonths(quarterOf(today), back * -3))

const count = (missing: string) =>
  z.coerce.number<string>({ error: missing }).int(missing).min(0, missing).max(1_000_000, missing)

/** The form for one number that the region made public. */
export const publishedForm = (today: Day, gardens: readonly string[]) =>
  z
    .object({
      indicator: z.enum(publishable, { error: needs.indicator }),
      garden: z
        .string()
        .refine(id => gardens.includes(id), needs.garden)
        .optional(),
      quarter: dayField(needs.quarter).refine(
        quarter => quartersUntil(today).includes(quarter),
        needs.quarter,
      ),
      facts: z.string({ error: needs.facts }).trim().min(1, needs.facts).pipe(count(needs.facts)),
      hits: count(needs.hits).optional(),
      source: text(needs.source, 300),
      publishedOn: dayField(needs.publishedOn).refine(on => on <= today, needs.notAfterToday),
    })
    .refine(({ facts, hits }) => hits === undefined || hits <= facts, {
      path: ['hits'],
      error: needs.hitsWithin,
    })
export type PublishedInput = z.output<ReturnType<typeof publishedForm>>
