import { describe, expect, it } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { FundForm, paysIn, standingOf } from './rules.ts'
import { inEuros } from './text.nl.ts'

const until = (last: string | null, from: string | null = null) => ({
  fromDay: from === null ? null : day(from),
  untilDay: last === null ? null : day(last),
})

describe('money with an end', () => {
  it.each<[boolean, string | null, string | null, number]>([
    [true, null, '2025-12-31', 2025],
    [false, null, '2025-12-31', 2026],
    [true, null, '2026-01-01', 2026],
    [true, null, null, 2040],
    [false, '2027-01-01', null, 2026],
    [true, '2026-12-31', null, 2026],
  ])('pays: %s, from %s until %s, in %s', (pays, from, last, year) => {
    expect(paysIn(until(last, from), year)).toBe(pays)
  })

  it.each<[string, string | null, string | null]>([
    ['ending', null, '2025-12-31'],
    ['ended', null, '2025-11-19'],
    ['ending', null, '2025-11-20'],
    ['running', null, '2026-12-31'],
    ['running', null, null],
    ['coming', '2026-01-01', null],
  ])('is %s on 20 November 2025, from %s until %s', (standing, from, last) => {
    expect(standingOf(until(last, from), day('2025-11-20'))).toBe(standing)
  })
})

describe('an amount as somebody types it', () => {
  const read = (amount: string) => FundForm.safeParse({ name: 'DUVO', amount })

  it.each([
    ['250000', 250_000],
    ['250.000', 250_000],
    ['0', 0],
  ])('%s is read', (typed, amount) => {
    expect(read(typed).data?.amount).toBe(amount)
  })

  it.each(['12,50', '-5', 'veel', '1.00', '25.0000', '99999999999', '€ 5'])(
    '%s is refused at its field',
    typed => {
      expect(read(typed).error?.issues.map(issue => issue.path[0])).toEqual(['amount'])
    },
  )

  it('is told with points', () => {
    expect(inEuros(250_000)).toBe('€\u00a0250.000')
  })
})

it('refuses money that ends before it begins', () => {
  const typed = { name: 'DUVO', fromDay: '2026-01-01', untilDay: '2025-12-31' }
  expect(FundForm.safeParse(typed).error?.issues.map(issue => issue.path[0])).toEqual(['untilDay'])
})
