import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { standings, wavesSince } from './rules.ts'

const terms = {
  scoreSecondWaveMonths: 6,
  scoreThirdWaveMonths: 12,
  scoreFourthWaveMonths: 18,
  scoreWaveDays: 42,
}
const raters = [
  { id: 'noor', name: 'Noor' },
  { id: 'kees', name: 'Kees' },
]
const waves = wavesSince(day('2024-11-12'), terms)

test('a household of a year old is in its third round, and a score between rounds counts for none', () => {
  const given = [
    { raterId: 'noor', measuredOn: day('2024-12-24') },
    { raterId: 'noor', measuredOn: day('2025-03-01') },
    { raterId: 'kees', measuredOn: day('2025-10-01') },
  ]
  const found = standings(waves, raters, given, day('2025-11-20'))
  expect(found.map(({ months, running, missing }) => [months, running, missing])).toEqual([
    [0, false, ['Kees']],
    [6, false, ['Noor', 'Kees']],
    [12, true, ['Noor']],
  ])
})

test('the region’s settings move the rounds', () => {
  const [, second] = wavesSince(day('2024-11-12'), { ...terms, scoreSecondWaveMonths: 3, scoreWaveDays: 7 })
  expect(second).toEqual({ months: 3, from: '2025-02-05', until: '2025-02-19' })
})
