import { describe, expect, it } from 'vitest'
import { day } from '#src/kernel/day.ts'
import {
  breaksIn,
  breaksOfQuestions,
  comingQuarters,
  definitionOn,
  nextQuarter,
  quarterOf,
  versionForm,
} from './rules.ts'

const start = {
  question: 'Is er eerder contact?',
  definition: 'Dagen',
  numerator: 'Het midden',
  denominator: 'Huishoudens',
  cannotSay: 'Of het hielp',
}
const version = (number: number, on: string, countsOtherwise: boolean) => ({
  ...start,
  ...{ number, inForceOn: day(on), countsOtherwise, definition: `Beschrijving ${number}` },
  why: 'Weekeinden telden mee',
})
const versions = [version(2, '2025-04-01', false), version(3, '2026-01-01', true)]
const today = day('2025-11-20')

describe('a version', () => {
  it.each([
    ['2025-03-31', 1, 'Dagen'],
    ['2025-04-01', 2, 'Beschrijving 2'],
    ['2025-12-31', 2, 'Beschrijving 2'],
    ['2026-01-01', 3, 'Beschrijving 3'],
  ])('holds from its day on, and what came before keeps its own words: %s', (on, number, definition) => {
    expect(definitionOn(day(on), start, versions)).toMatchObject({ number, definition })
  })

  it('breaks a series only where it counts otherwise', () => {
    expect(breaksIn(versions).map(({ quarter }) => quarter)).toEqual([day('2026-01-01')])
  })

  it('breaks a series of answers from the quarter in which a question changed', () => {
    const changed = { on: day('2025-08-20'), why: 'Het woord was te moeilijk' }
    expect(breaksOfQuestions([changed])).toEqual([{ quarter: day('2025-07-01'), why: changed.why }])
  })
})

describe('the form', () => {
  const typed = { version: '1', ...start, inForceOn: '2026-01-01', why: 'Weekeinden telden mee' }
  const faultsOf = (changes: object) =>
    versionForm(today)
      .safeParse({ ...typed, ...changes })
      .error?.issues.map(({ path }) => path[0])

  it('takes a quarter of the coming year, and none that began or lies further away', () => {
    expect(comingQuarters(today)).toEqual(['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'])
    expect(faultsOf({})).toBeUndefined()
    for (const inForceOn of ['2025-10-01', '2026-02-01', '2027-01-01', ''])
      expect(faultsOf({ inForceOn })).toEqual(['inForceOn'])
  })

  it.each(['question', 'definition', 'numerator', 'denominator', 'cannotSay', 'why'])(
    'does not go without %s',
    field => {
      expect(faultsOf({ [field]: ' ' })).toEqual([field])
      expect(faultsOf({ [field]: 'a'.repeat(601) })).toEqual([field])
    },
  )
})

describe('quarters', () => {
  it.each([
    ['2025-01-01', '2025-01-01', '2025-04-01'],
    ['2025-11-20', '2025-10-01', '2026-01-01'],
    ['2025-12-31', '2025-10-01', '2026-01-01'],
  ])('of %s is that of %s, and then that of %s', (on, quarter, next) => {
    expect(quarterOf(day(on))).toBe(quarter)
    expect(nextQuarter(quarterOf(day(on)))).toBe(next)
  })
})
