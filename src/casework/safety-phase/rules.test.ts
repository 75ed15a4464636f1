import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type HeldBack,
  holdsOf,
  isForward,
  MoveForm,
  phaseAfter,
  phases,
  refusalOf,
  standing,
  waysFrom,
} from './rules.ts'

const safe: HeldBack = { planId: 'p', danger: false, unmet: [], incidents: [], settledChallengeId: null }
const one = [{ id: 'x', what: 'Niemand slaat.' }]

test.each([
  ['with an unmet condition', 'risk-driven', { unmet: one }, 'challenge'],
  ['without a plan', 'risk-driven', { planId: null }, 'challenge'],
  [
    'with an incident that waits, challenge or not',
    'risk-driven',
    { incidents: one, settledChallengeId: 'c' },
    'incident',
  ],
  ['while there is danger', 'risk-driven', { danger: true, settledChallengeId: 'c' }, 'danger'],
  ['to the last phase at once', 'recovery', {}, 'follows'],
  ['to where it is', 'immediate', {}, 'follows'],
] as const)('a household does not go on %s', (_, to, changes, refusal) => {
  expect(refusalOf('immediate', to, { ...safe, ...changes })).toBe(refusal)
})

test.each([
  ['when all is met', {}],
  ['on a challenge that was settled', { unmet: one, settledChallengeId: 'c' }],
])('a household goes on %s', (_, changes) => {
  expect(refusalOf('immediate', 'risk-driven', { ...safe, ...changes })).toBeNull()
})

const phase = fc.constantFrom(...phases)
const held = fc.record({
  planId: fc.constantFrom(null, 'p'),
  danger: fc.boolean(),
  unmet: fc.constantFrom([], one),
  incidents: fc.constantFrom([], one),
  settledChallengeId: fc.constantFrom(null, 'c'),
})

test('going back is always possible, and going on never skips a phase', () => {
  fc.assert(
    fc.property(phase, phase, held, (from, to, found) => {
      const refusal = refusalOf(from, to, found)
      if (phases.indexOf(to) < phases.indexOf(from)) expect(refusal).toBeNull()
      if (phases.indexOf(to) > phases.indexOf(from) + 1 || from === to) expect(refusal).toBe('follows')
    }),
  )
})

test('no order of moves reaches a later phase past danger, an open incident or past what holds it without a challenge', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(phase, held), { maxLength: 20 }), moves => {
      let steps: { phase: (typeof phases)[number] }[] = []
      for (const [to, found] of moves) {
        const from = phaseAfter(steps)
        if (refusalOf(from, to, found) !== null) continue
        if (isForward(from, to)) {
          expect([found.danger, found.incidents]).toEqual([false, []])
          expect(holdsOf(found).length === 0 || found.settledChallengeId !== null).toBe(true)
        }
        expect(waysFrom(from)).toContain(to)
        steps = [...steps, { phase: to }]
      }
    }),
  )
})

test.each([
  [{ version: '0', why: 'Rustig' }, 'phase'],
  [{ version: '0', phase: 'klaar', why: 'Rustig' }, 'phase'],
  [{ version: '0', phase: 'recovery', why: '  ' }, 'why'],
  [{ version: '0', phase: 'recovery', why: 'x'.repeat(2001) }, 'why'],
])('a move that says too little, too much or something else is refused (%#)', (given, field) => {
  expect(MoveForm.safeParse(given).error?.issues.map(issue => issue.path[0])).toEqual([field])
})

test.each([
  ['recovery', false, ['done', 'done', 'current']],
  ['recovery', true, ['lacking', 'done', 'current']],
  ['immediate', true, ['current', 'ahead', 'ahead']],
] as const)('in %s with danger %s the phases stand so', (here, danger, states) => {
  expect(standing(here, danger)).toEqual(states)
})
