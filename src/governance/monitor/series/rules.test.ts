import { describe, expect, it } from 'vitest'
import { type Day, day } from '#src/kernel/day.ts'
import { nextQuarter } from '../version/rules.ts'
import { highest, seriesOf, spanOf, standingOut } from './rules.ts'

const first = day('2023-01-01')
function quarters(count: number): Day[] {
  const found = [first]
  while (found.length < count) found.push(nextQuarter(found.at(-1) ?? first))
  return found
}
const figuresOf = (values: readonly (number | null)[], gardenId: string | null = null) =>
  quarters(values.length).map((quarter, at) => ({ gardenId, quarter, facts: 10, value: values[at] ?? null }))
const span = (count: number) => ({ first, last: quarters(count).at(-1) ?? first })

describe('a series', () => {
  it('is judged over the last values on end: one kept back ends it, and so does counting otherwise', () => {
    const kept = seriesOf(figuresOf([9, 9, null, 1, 2, 1, 2, 1, 2]), null, span(9), [])
    expect([kept.judged, kept.judgement]).toMatchObject([
      { from: 3, until: 8 },
      { kind: 'run', centre: 1.5 },
    ])
    const broken = seriesOf(figuresOf([9, 9, 9, 9, 9, 9, 1, 2]), null, span(8), [quarters(8)[6] ?? first])
    expect(broken.judgement).toEqual({ kind: 'too-few', have: 2, need: 6 })
  })

  it('says of each quarter whether it was kept back or nothing was there', () => {
    const some = figuresOf([4, null, 5]).filter(({ quarter }) => quarter !== quarters(3)[0])
    expect(seriesOf(some, null, span(3), []).points.map(({ state }) => state)).toEqual([
      'nothing',
      'kept-back',
      'shown',
    ])
  })

  it('marks what stands out at its own place, also where the judging began later', () => {
    const values = [1, null, ...Array.from({ length: 15 }, (_, at) => (at % 2 ? 11 : 10)), 40]
    const { signals } = seriesOf(figuresOf(values), null, span(values.length), [])
    expect(standingOut(signals)).toContain(17)
  })

  it('takes only what is of its place, and has no span where nothing was told', () => {
    const both = [...figuresOf([1, 2], 'Huizen'), ...figuresOf([30, 40])]
    const ofHuizen = seriesOf(both, 'Huizen', span(2), [])
    expect(ofHuizen.points.map(({ value }) => value)).toEqual([1, 2])
    expect(highest([ofHuizen, seriesOf(both, null, span(2), [])])).toBe(40)
    expect([spanOf([], first), spanOf(both, null)]).toEqual([null, null])
  })
})
