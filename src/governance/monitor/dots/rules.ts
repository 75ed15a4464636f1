import { type Judgement, judge, median } from '../chart/rules.ts'
import type { Unit } from '../indicator/rules.ts'

export type Dot = { gardenId: string | null; value: number }

/** As many dots as a picture can bear: the last ones. */
export const mostDots = 60

/** What dots in order of time come to: how many yes, or their middle and whether they change by more than chance. */
export function readDots(
  dots: readonly Dot[],
  unit: Unit,
): { yes: number; middle: number; judgement: Judgement | null } {
  const values = dots.map(({ value }) => value)
  const isYesNo = unit === 'share' || unit === 'count' || unit === 'rate'
  return {
    yes: values.filter(value => value > 0).length,
    middle: values.length > 0 ? median(values) : 0,
    // Of yes and no there are no limits: a chart of single values is for amounts.
    judgement: isYesNo ? null : judge(values.slice(-mostDots)),
  }
}
