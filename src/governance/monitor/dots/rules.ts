import { type Judgement, judge, median } from '../chart/rules.ts'
import type { Unit } from '../indicator/rules.ts'

export type Dot = { gardenId: string | null; value: number }

/** As many dots as a picture can bear: the last ones. */
export const mostDots = 60

/** Of yes and no there are no limits: a chart of single values is for amounts. */
export const isJudged = (unit: Unit): boolean => unit === 'days' || unit === 'people'

/** What dots in order of time come to: how many yes, or their middle and whether they change by more than chance. */
export function readDots(
  dots: readonly Dot[],
  unit: Unit,
): { yes: number; middle: number; judgement: Judgement | null } {
  const values = dots.map(({ value }) => value)
  return {
    yes: values.filter(value => value > 0).length,
    middle: values.length > 0 ? median(values) : 0,
    judgement: isJudged(unit) ? judge(values.slice(-mostDots)) : null,
  }
}
