import { protect } from '#src/kernel/disclosure/protect.ts'
import type { GuardedCount } from '#src/kernel/small-numbers.ts'

/** What is counted of the plans, each with the parts that together make its whole. */
export const figures = {
  held: ['family', 'network', 'professional'],
  kept: ['on-time', 'otherwise', 'untold'],
  used: ['in-use', 'dormant'],
} as const
export type FigureName = keyof typeof figures
export type Part = (typeof figures)[FigureName][number]

/** How often a part, or all of a figure, was counted, and in how many households. */
export type PlanCount = { figure: string; part: string; counted: number; households: number }

export type Figure = {
  parts: { part: Part; count: GuardedCount }[]
  total: GuardedCount
  /** On how many households all of it rests. */
  households: GuardedCount
  /** Whether there was nothing to count: something else than counts that are kept back. */
  isEmpty: boolean
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

/**
 * The counts of one figure as they may be shown. Households decide: many agreements can be those of one family, so a
 * part that rests on fewer households than the region's threshold is kept back, with what would give it away.
 */
export function figureOf(name: FigureName, counts: readonly PlanCount[], threshold: number): Figure {
  const countOf = (part: string) => counts.find(one => one.figure === name && one.part === part)
  const households = countOf('all')?.households ?? 0
  const counted = figures[name].map(part => countOf(part)?.counted ?? 0)
  const parts = figures[name].map((part, index) => ({
    id: part,
    count: counted[index] ?? 0,
    households: countOf(part)?.households ?? 0,
  }))
  const guarded = protect(
    [...parts, { id: 'all', count: sum(counted), households }],
    [{ total: 'all', parts: figures[name], tellsOfEach: name === 'used' }],
    { threshold },
  ).cells
  const total = guarded.get('all') ?? 'hidden'
  return {
    parts: figures[name].map(part => ({ part, count: guarded.get(part) ?? 'hidden' })),
    total,
    households: total === 'hidden' ? 'hidden' : households,
    isEmpty: sum(counted) === 0,
  }
}
