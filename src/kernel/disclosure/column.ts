import type { GuardedCount } from '../small-numbers.ts'
import { protect } from './protect.ts'
import { isSmall, leastThreshold } from './table.ts'

/**
 * A column of counts of households with its total: the simplest case. What hides beside the small ones depends as little
 * as can be on how small they are, since everybody may know how it is chosen: the first that is not small, and the
 * total too when what is hidden is nearly as low as it can be.
 */
export function guardColumn(
  counts: readonly number[],
  threshold: number,
): { cells: GuardedCount[]; total: GuardedCount } {
  const least = Math.max(threshold, leastThreshold)
  const all = counts.map((count, index) => ({ id: String(index), count, households: count }))
  const small = all.filter(part => isSmall(part, least))
  const companion = small.length > 0 ? all.find(part => part.count >= least) : undefined
  const sumOf = (parts: readonly { count: number }[]) => parts.reduce((sum, { count }) => sum + count, 0)
  const isLow = companion && sumOf([companion, ...small]) < least + small.length + 2
  const whole = sumOf(all)
  const parts = all.map(part => ({ ...part, held: part === companion }))
  const total = { id: 'total', count: whole, households: whole, held: Boolean(isLow) }
  const sum = { total: 'total', parts: parts.map(part => part.id) }
  const { cells } = protect([...parts, total], [sum], { threshold })
  return {
    cells: parts.map(({ id }) => cells.get(id) ?? 'hidden'),
    total: cells.get('total') ?? 'hidden',
  }
}
