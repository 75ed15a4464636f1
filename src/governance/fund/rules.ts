import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { optionalDay, optionalText, text, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

const mostEuros = 1_000_000_000

/** An amount as people type it: whole euros, with or without points between the thousands. */
export const euros = (wrong: string, least = 0) =>
  z
    .string({ error: wrong })
    .trim()
    .regex(/^(\d{1,10}|\d{1,3}(\.\d{3}){1,3})$/, wrong)
    .transform(value => Number(value.replaceAll('.', '')))
    .pipe(z.number().min(least, wrong).max(mostEuros, wrong))

const inOrder = ({ fromDay, untilDay }: { fromDay?: Day | undefined; untilDay?: Day | undefined }) =>
  !fromDay || !untilDay || fromDay <= untilDay

const fund = {
  name: text(needs.name, 120),
  source: optionalText(200),
  amount: euros(needs.amount).optional(),
  fromDay: optionalDay(),
  untilDay: optionalDay(),
  note: optionalText(1000),
}

export const FundForm = z.object(fund).refine(inOrder, { path: ['untilDay'], message: needs.order })
export type FundInput = z.output<typeof FundForm>

export const ChangeFundForm = z
  .object({ version: versionField(), ...fund })
  .refine(inOrder, { path: ['untilDay'], message: needs.order })
export type ChangeFundInput = z.output<typeof ChangeFundForm>

export type Days = { fromDay: Day | null; untilDay: Day | null }

/** Whether a fund can pay for something in a year: it began by the end of it and had not ended before. */
export const paysIn = ({ fromDay, untilDay }: Days, year: number): boolean =>
  (fromDay === null || fromDay <= `${year}-12-31`) && (untilDay === null || untilDay >= `${year}-01-01`)

/** Where a fund stands on a day. */
export function standingOf(
  { fromDay, untilDay }: Days,
  today: Day,
): 'coming' | 'running' | 'ending' | 'ended' {
  if (fromDay !== null && fromDay > today) return 'coming'
  if (untilDay === null) return 'running'
  if (untilDay < today) return 'ended'
  return untilDay.slice(0, 4) === today.slice(0, 4) ? 'ending' : 'running'
}
