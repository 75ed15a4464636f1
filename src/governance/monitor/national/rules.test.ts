import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { acrossRegions, rowsOf, shownOf } from './rules.ts'
import { sheetOfRegions } from './sheet.ts'

const spring = day('2025-01-01')
const summer = day('2025-04-01')
const regions = [
  { id: 'd', name: 'Duin', told: summer, releasedOn: day('2025-08-01'), threshold: 5 },
  { id: 'h', name: 'Heide', told: null, releasedOn: null, threshold: 5 },
  { id: 'v', name: 'Veen', told: spring, releasedOn: day('2025-05-01'), threshold: 5 },
]
const figure = (
  regionId: string,
  quarter: typeof spring | null,
  value: number | null,
  changes: object = {},
) => ({
  ...{ regionId, indicator: 'days-to-plan', quarter, version: 1, countsOtherwise: false, facts: 12, value },
  ...changes,
})
const planOf = (figures: Parameters<typeof acrossRegions>[0]) =>
  acrossRegions(figures).find(({ key }) => key === 'days-to-plan')

test('between which two outcomes the regions lie is said of who counts alike, and nothing is added up', () => {
  const figures = [figure('d', null, 30), figure('v', null, 12), figure('v', summer, 99)]
  expect(planOf(figures)).toMatchObject({ shown: 2, least: 12, most: 30 })
  expect(planOf([...figures, figure('h', null, 2, { countsOtherwise: true })])).toMatchObject({
    shown: 3,
    least: 12,
  })
})

test('how many came and what people answered on questions of their own stands on no scale', () => {
  const others = ['new-households', 'family-experience'].map(indicator => figure('d', null, 7, { indicator }))
  const spreads = acrossRegions(others).filter(({ shown }) => shown > 0)
  expect(spreads.map(({ least, most }) => [least, most])).toEqual([
    [null, null],
    [null, null],
  ])
})

test('of each region it is said what is missing, and why', () => {
  const rows = rowsOf(regions, [figure('d', summer, 20), figure('v', spring, 4), figure('v', null, null)])
  expect(rows.map(({ name, lacks }) => [name, lacks])).toEqual([
    ['Duin', ['nothing-counted']],
    ['Heide', ['not-released']],
    ['Veen', ['kept-back', 'behind']],
  ])
  expect(rows.map(({ series }) => series?.points.map(({ state }) => state))).toEqual([
    ['nothing', 'shown'],
    undefined,
    ['shown', 'nothing'],
  ])
})

test('where a region began to count otherwise its picture breaks', () => {
  const otherwise = { countsOtherwise: true }
  const [row] = rowsOf(regions, [figure('d', spring, 20), figure('d', summer, 9, otherwise)])
  expect([row?.breaks, row?.lacks]).toEqual([[summer], ['nothing-counted', 'counts-otherwise']])
})

test('a figure is counted as an outcome only when it is shown', () => {
  expect(shownOf([figure('d', null, 3), figure('d', null, null), figure('v', null, 3)], 'd')).toBe(1)
})

test('the file has a row for each figure, and one for a region that released nothing', () => {
  const [head, ...rows] = sheetOfRegions(regions, [figure('d', summer, 20), figure('v', null, null)], summer)
  expect(head?.slice(-2)).toEqual(['uitgegeven tot en met', 'telt anders'])
  expect(rows.map(row => [row[1], row[3], row[4], row.at(-2)])).toEqual([
    ['Duin', '2025-K2', 20, '2025-06-30'],
    ['Heide', null, null, 'niet uitgegeven'],
    ['Veen', 'sinds het begin', null, '2025-03-31'],
  ])
})
