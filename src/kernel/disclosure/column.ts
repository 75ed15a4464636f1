import type { GuardedCount } from '../small-numbers.ts'
import { protect } from './protect.ts'

/** A column of counts of households with its total: the simplest case. */
export function guardColumn(
  counts: readonly number[],
  threshold: number,
): { cells: GuardedCount[]; total: GuardedCount } {
  const parts = counts.map((count, index) => ({ id: String(index), count, households: count }))
  const whole = counts.reduce((total, count) => total + count, 0)
  const total = { id: 'total', count: whole, households: whole }
  const sum = { total: 'total', parts: parts.map(part => part.id) }
  const { cells } = protect([...parts, total], [sum], { threshold })
  return {
    cells: parts.map(({ id }) => cells.get(id) ?? 'hidden'),
    total: cells.get('total') ?? 'hidden',
  }
}
