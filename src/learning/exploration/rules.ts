import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { addMonths, day } from '#src/kernel/day.ts'
import { guardColumn } from '#src/kernel/disclosure/column.ts'
import { choice, optionalText, tick } from '#src/kernel/form-schema.ts'
import type { KnownWords } from '#src/kernel/person-traces.ts'
import type { GuardedCount } from '#src/kernel/small-numbers.ts'
import { withoutPersons } from '../observation/rules.ts'
import { needs } from './needs.nl.ts'

/** A table that is none of those of the region. */
export const otherTable = 'other'
export const reasons = [
  'no-young-people',
  'not-serious-enough',
  'no-place',
  'no-consent',
  'nobody-leads',
  'other',
] as const
export const wants = [
  'mental-health',
  'safety-house',
  'social-care',
  'one-contact',
  'training',
  'mandate',
  'other',
] as const

export type ReasonCode = (typeof reasons)[number]
export type WantCode = (typeof wants)[number]

const mostMonths = 12

/** The months that can be chosen, as their first days; a household is never placed on a day. */
export const monthsUntil = (today: Day): Day[] => {
  const first = day(`${today.slice(0, 7)}-01`)
  return Array.from({ length: mostMonths }, (_, back) => addMonths(first, -back))
}

const some = <const Codes extends readonly [string, ...string[]]>(codes: Codes, missing: string) =>
  z.array(choice(codes, missing), { error: missing }).min(1, missing).max(codes.length, missing)

type Choices = {
  gardenIds: readonly string[]
  /** The tables of the region, by their codes. */
  tables: readonly string[]
  organisationIds: readonly string[]
  months: readonly Day[]
}

const oneOf = (ids: readonly string[], missing: string) =>
  z.string({ error: missing }).refine(id => ids.includes(id), missing)

/** The form that counts one household; its only free words are about what would be needed, and name nobody. */
export const countForm = (choices: Choices, known: KnownWords) =>
  z
    .object({
      gardenId: oneOf(choices.gardenIds, needs.garden),
      organisationId: oneOf(choices.organisationIds, needs.organisation),
      month: oneOf(choices.months, needs.month).transform(day),
      tables: z
        .array(oneOf([...choices.tables, otherTable], needs.tables), { error: needs.tables })
        .min(1, needs.tables)
        .max(60, needs.tables),
      reasons: some(reasons, needs.reasons),
      needs: some(wants, needs.needs),
      words: optionalText(300),
      nobody: tick(),
    })
    .superRefine(withoutPersons(['words'], known))
export type CountInput = z.output<ReturnType<typeof countForm>>

export type Side = 'garden' | 'organisation' | 'table' | 'reason' | 'need'
export type Count = { readonly side: Side; readonly key: string; readonly households: number }
export type Guarded = { readonly key: string; readonly households: GuardedCount }

/** One side of what was counted, the most first; small counts are kept back, and one more so that none can be computed. */
export function sideOf(counts: readonly Count[], side: Side, threshold: number): Guarded[] {
  const own = counts.filter(one => one.side === side)
  const { cells } = guardColumn(
    own.map(one => one.households),
    threshold,
  )
  const shown = own.map(({ key }, at) => ({ key, households: cells[at] ?? ('hidden' as const) }))
  return side === 'garden' ? shown : shown.toSorted(byMost)
}

// What is kept back stands in the order of the alphabet: its place would tell its size.
const size = ({ households }: Guarded) => (households === 'hidden' ? -1 : households)
const byMost = (a: Guarded, b: Guarded) => size(b) - size(a) || a.key.localeCompare(b.key)

/** How many there are in all; kept back while a garden is, for the rest could be computed from it. */
export function totalOf(counts: readonly Count[], threshold: number): GuardedCount {
  const gardens = sideOf(counts, 'garden', threshold)
  const total = counts.filter(one => one.side === 'garden').reduce((sum, one) => sum + one.households, 0)
  if (total > 0 && total < threshold) return 'hidden'
  return gardens.filter(one => one.households === 'hidden').length === 1 ? 'hidden' : total
}
