import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { daysToReview, reviewForm } from './rules.ts'

const today = day('2025-11-20')
const whole = { fromDay: '2025-11-10', untilDay: '2025-11-20', finding: 'none' }

test.each([
  ['nothing found needs no words', {}, true],
  ['a question needs words', { finding: 'question' }, false],
  ['a question with words', { finding: 'question', words: 'Nagevraagd.' }, true],
  ['something serious needs words', { finding: 'serious', words: '  ' }, false],
  ['days in the wrong order', { fromDay: '2025-11-20', untilDay: '2025-11-10' }, false],
  ['a day that is still to come', { untilDay: '2025-11-21' }, false],
] as const)('%s', (_, changes, isGood) => {
  expect(reviewForm(today).safeParse({ ...whole, ...changes }).success).toBe(isGood)
})

test('the next review begins where the last one ended, so that no day falls between', () => {
  expect(daysToReview(day('2025-11-12'), today)).toEqual({ fromDay: '2025-11-12', untilDay: '2025-11-20' })
  expect(daysToReview(null, today)).toEqual({ fromDay: '2025-11-14', untilDay: '2025-11-20' })
})
