import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { csvOf } from '#src/platform/documents/sheet.ts'
import { startDefinitions } from '../indicator/start.nl.ts'
import { codebookSheet, figureSheet, nationalSheet } from './sheets.ts'

const told = {
  region: 'Gooi en Vechtstreek',
  gardens: new Map([['h', '=Huizen']]),
  told: day('2025-07-01'),
  madeOn: day('2025-11-20'),
}
const figures = [
  {
    indicator: 'kept-in-time' as const,
    gardenId: null,
    quarter: day('2025-07-01'),
    version: 1,
    facts: 24,
    value: 2 / 3,
  },
  { indicator: 'kept-in-time' as const, gardenId: 'h', quarter: null, version: 2, facts: null, value: null },
]

test('the national file says of each figure what it is, and that it was left out where it was', () => {
  expect(nationalSheet(figures, told).rows).toEqual([
    ['indicator', 'regio', 'toekomsttuin', 'kwartaal', 'uitkomst', 'eenheid', 'n', 'getoond', 'versie'],
    [
      ...['kept-in-time', 'Gooi en Vechtstreek', 'alle toekomsttuinen samen', '2025-K3'],
      ...[0.6667, 'deel van 1', 24, 'ja', 1],
    ],
    [
      ...['kept-in-time', 'Gooi en Vechtstreek', '=Huizen', 'sinds het begin'],
      ...[null, 'deel van 1', null, 'nee', 2],
    ],
  ])
})

test('a file of one figure carries what it means and what it does not say, and no name of a garden is run', () => {
  const csv = csvOf(figureSheet(figures, 'kept-in-time', startDefinitions['kept-in-time'], told).rows)
  expect(csv).toContain(startDefinitions['kept-in-time'].cannotSay)
  expect(csv).toContain('"2025-09-30";"2025-11-20"')
  expect(csv).toContain(`"'=Huizen"`)
})

test('the codebook explains every column of the file and every version in it', () => {
  const head = nationalSheet([], told).rows[0] ?? []
  const meaning = {
    ...startDefinitions['kept-in-time'],
    key: 'kept-in-time' as const,
    number: 1,
    inForceOn: null,
  }
  const named = codebookSheet([meaning], 5).rows.map(([, name]) => name)
  expect(named).toEqual(['naam', ...head, 'kept-in-time'])
})
