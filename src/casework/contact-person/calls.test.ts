import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { leavingCalls } from './calls.ts'

const held = { id: 'a', closedOn: null, contactPersonId: 'joost', contactUntil: null }
const joost = { accountId: 'joost', leavesOn: day('2025-12-15') }

test('who stops hears for each household of theirs on which day, and where to hand it over', () => {
  const calls = leavingCalls([held, { ...held, id: 'b', contactPersonId: 'samira' }], joost)
  expect(calls).toEqual([
    {
      caseId: 'a',
      urgency: 'week',
      title: 'Je werkt hier vanaf 15 december 2025 niet meer. Draag dit huishouden warm over',
      step: 'Draag warm over',
      to: '/huishoudens/a/overdracht',
    },
  ])
})

test.each([
  ['who stays', [held], { ...joost, leavesOn: null }],
  ['a household that is closed', [{ ...held, closedOn: day('2025-11-01') }], joost],
  ['a household that somebody takes over by that day', [{ ...held, contactUntil: day('2025-12-15') }], joost],
])('%s asks nothing', (_, households, who) => {
  expect(leavingCalls(households, who)).toEqual([])
})

test('a handover that begins too late still leaves days without anybody', () => {
  expect(leavingCalls([{ ...held, contactUntil: day('2025-12-16') }], joost)).toHaveLength(1)
})
