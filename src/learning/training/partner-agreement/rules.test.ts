import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { AgreementForm, stageOfAgreement } from './rules.ts'

test.each([
  ['2025-11-20', 'runs'],
  ['2025-12-02', 'nears'],
  ['2025-12-31', 'nears'],
  ['2026-01-01', 'over'],
])('an agreement until 31 December with a reminder thirty days ahead, on %s: %s', (today, stage) => {
  expect(stageOfAgreement(day('2025-12-31'), day(today), 29)).toBe(stage)
})

test('an agreement ends after it began; its first day may be unknown', () => {
  const read = (agreedOn?: string) =>
    AgreementForm.safeParse({ partner: 'Een bureau', about: 'de module', agreedOn, endsOn: '2025-12-31' })
      .success
  expect([read(), read('2025-07-01'), read('2025-12-31')]).toEqual([true, true, false])
})
