import type { GuardedCount } from '#src/kernel/small-numbers.ts'
import { guardColumn } from '../progress-report/rules.ts'

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
  const cells = figures[name].map(countOf)
  const households = countOf('all')?.households ?? 0
  const counted = cells.map(cell => cell?.counted ?? 0)
  const guarded = guardColumn(
    cells.map(cell => cell?.households ?? 0),
    threshold,
  )
  const isHidden = guarded.total === 'hidden' || households < threshold
  return {
    parts: figures[name].map((part, index) => ({
      part,
      count: guarded.cells[index] === 'hidden' ? 'hidden' : (counted[index] ?? 0),
    })),
    total: isHidden ? 'hidden' : sum(counted),
    households: isHidden ? 'hidden' : households,
    isEmpty: sum(counted) === 0,
  }
}
