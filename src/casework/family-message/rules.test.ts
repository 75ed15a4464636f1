import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { messageCalls } from './calls.ts'
import { MessageForm, promisedBy, urgencyOf } from './rules.ts'
import type { Message } from './store.server.ts'

test.each([
  ['nothing was written', { answerWay: 'here' }],
  ['only blanks', { words: '   ', answerWay: 'here' }],
  ['no way was chosen', { words: 'Hallo' }],
  ['a way that is not there', { words: 'Hallo', answerWay: 'mail' }],
  ['far too long', { words: 'a'.repeat(2001), answerWay: 'here' }],
])('is not sent when %s', (_, given) => {
  expect(MessageForm.safeParse(given).success).toBe(false)
})

test('the promise counts working days: on Friday two days is Tuesday', () => {
  expect(promisedBy(day('2025-11-21'), 2)).toBe('2025-11-25')
})

test.each([
  ['words of danger', true, '2025-11-25', 'now'],
  ['a promise that was broken', false, '2025-11-19', 'now'],
  ['a promise for today', false, '2025-11-20', 'week'],
] as const)('%s: %s', (_, isAlarming, answerBy, urgency) => {
  expect(urgencyOf({ isAlarming, answerBy: day(answerBy) }, day('2025-11-20'))).toBe(urgency)
})

test('Vandaag says who waits and until when, never what was written', () => {
  const message: Message = {
    id: 'm',
    caseId: 'c',
    toldBy: 'Noor',
    words: 'Ik ben bang.',
    answerWay: 'call',
    isAlarming: true,
    answerBy: day('2025-11-24'),
    toldOn: day('2025-11-20'),
    answer: null,
  }
  const [call] = messageCalls([message], day('2025-11-20'))
  expect(call).toMatchObject({ urgency: 'now', to: '/huishoudens/c/berichten/m' })
  expect(call?.title).toContain('Noor')
  expect(call?.title).not.toContain('bang')
})
