import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { isOpen, judgeBy, judgeForm } from './rules.ts'

const today = day('2025-11-20')
const wrong = { verdict: 'not-right', words: 'Geen gevaar', follows: ['talk'], barredUntil: '2026-02-01' }

test.each<[string, Record<string, unknown>, string[]]>([
  ['not right, with what follows', {}, []],
  ['without words', { words: '' }, ['words']],
  ['without a verdict', { verdict: undefined }, ['verdict']],
  ['not right, and nothing follows', { follows: [] }, ['follows']],
  ['not right, and the colleague goes on', { barredUntil: undefined }, ['barredUntil']],
  ['barred until today is not barred', { barredUntil: '2025-11-20' }, ['barredUntil']],
  ['barred for longer than a year', { barredUntil: '2026-11-21' }, ['barredUntil']],
  ['barred for a whole year', { barredUntil: '2026-11-20' }, []],
  ['something that nobody does about it', { follows: ['nothing'] }, ['follows']],
])('a judgement: %s', (_, changes, at) => {
  const read = judgeForm(today).safeParse({ ...wrong, ...changes })
  expect(read.error?.issues.map(issue => issue.path[0]) ?? []).toEqual(at)
})

test('of what was right nothing follows, whatever else was ticked', () => {
  expect(judgeForm(today).parse({ ...wrong, verdict: 'right' })).toMatchObject({
    follows: [],
    barredUntil: null,
  })
})

test('it is judged in working days, and opens nothing from the moment it ends', () => {
  expect(judgeBy(new Date('2025-11-21T20:00:00Z'), 3)).toBe('2025-11-26')
  const endsAt = new Date('2025-11-20T12:00:00Z')
  const at = (time: string) => new Date(`2025-11-20T${time}Z`)
  expect(isOpen({ endsAt, endedAt: null }, at('11:59:59'))).toBe(true)
  expect(isOpen({ endsAt, endedAt: null }, at('12:00:00'))).toBe(false)
  expect(isOpen({ endsAt, endedAt: at('11:00:00') }, at('11:30:00'))).toBe(false)
})
