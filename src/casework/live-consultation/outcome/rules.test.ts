import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import type { LineKind } from '../rules.ts'
import { outcomeOf, readersOf, type Said, type Standing, together } from './rules.ts'

const line = (id: string, kind: LineKind, changes: Partial<Said> = {}): Said => ({
  id,
  kind,
  audience: 'everyone',
  words: [id],
  under: null,
  ownerSeat: null,
  dueOn: null,
  ...changes,
})
const agreed = { ownerSeat: 'seat', dueOn: day('2025-12-01') }
const empty: Standing = { situations: [], carriers: new Map([['seat', 'oma']]) }
const standing = (...names: string[]): Standing => ({
  ...empty,
  situations: names.map(what => ({
    id: what,
    originId: `from ${what}`,
    what,
    conditions: [],
    agreements: [{ id: 'calls', what: 'Oma belt elke avond.', ownerId: 'oma' }],
  })),
})
const waitingIn = (lines: Said[], plan = empty) => outcomeOf(lines, plan).waiting.map(one => one.lineId)

describe('what waits for somebody to place it', () => {
  test.each([
    ['an agreement without who and when', [line('s', 'situation'), line('a', 'agreement')], empty, ['a']],
    [
      'an agreement of a child that carries none',
      [line('s', 'situation'), line('a', 'agreement', { ...agreed, ownerSeat: 'child' })],
      empty,
      ['a'],
    ],
    ['a condition without a situation', [line('c', 'condition')], empty, ['c']],
    [
      'a condition when there are two situations and nobody said which',
      [line('s', 'situation'), line('t', 'situation'), line('c', 'condition')],
      empty,
      ['c'],
    ],
    ['a fourth situation', [line('new', 'situation')], standing('1', '2', '3'), ['new']],
    [
      'what stands under that fourth situation',
      [line('new', 'situation'), line('c', 'condition', { under: { line: 'new' } })],
      standing('1', '2', '3'),
      ['new', 'c'],
    ],
    [
      'what stands under a situation that was taken out meanwhile',
      [line('c', 'condition', { under: { origin: 'gone' } })],
      standing('1'),
      ['c'],
    ],
  ] as const)('%s', (_, lines, plan, waits) => {
    expect(waitingIn([...lines], plan)).toEqual(waits)
  })
})

test('with one situation nobody is asked where a condition belongs', () => {
  const { conditions, agreements } = outcomeOf(
    [line('s', 'situation'), line('c', 'condition'), line('a', 'agreement', agreed)],
    empty,
  )
  expect(conditions).toMatchObject([{ lineId: 'c', under: { line: 's' } }])
  expect(agreements).toMatchObject([{ lineId: 'a', under: { line: 's' }, ownerId: 'oma' }])
})

test('what stands in the plan already is not put there twice, however it was typed', () => {
  const { situations, agreements } = outcomeOf(
    [
      line('s', 'situation', { words: ['RUZIE, over geld!'] }),
      line('a', 'agreement', { ...agreed, words: ['oma belt élke avond'] }),
    ],
    standing('Ruzie over geld'),
  )
  expect(situations).toMatchObject([{ known: 'Ruzie over geld' }])
  expect(agreements).toMatchObject([{ known: 'calls', under: { id: 'Ruzie over geld' } }])
})

test('both versions of a sentence come along, and a worry is not an agreement', () => {
  const { situations, waiting } = outcomeOf(
    [line('s', 'situation', { words: ['zo', 'of zo'] }), line('w', 'worry')],
    empty,
  )
  expect(situations[0]?.words).toEqual(['zo', 'of zo'])
  expect(waiting).toEqual([])
})

test('what was not for everybody who sat there goes nowhere by itself', () => {
  const kinds = fc.constantFrom<LineKind>('situation', 'condition', 'agreement', 'worry')
  const said = fc.record({ kind: kinds, audience: fc.constantFrom('everyone', 'seats', 'facilitator') })
  fc.assert(
    fc.property(fc.array(said, { maxLength: 12 }), given => {
      const lines = given.map(({ kind, audience }, at) => line(`${at}`, kind, { audience, ...agreed }))
      const { situations, conditions, agreements, waiting } = outcomeOf(lines, empty)
      const came = [...situations, ...conditions, ...agreements, ...waiting].map(one => one.lineId)
      expect(new Set(came).size).toBe(came.length)
      expect(came.toSorted()).toEqual(
        lines
          .filter(one => one.audience === 'everyone' && one.kind !== 'worry')
          .map(one => one.id)
          .toSorted(),
      )
      expect(situations.length).toBeLessThanOrEqual(3)
    }),
  )
})

describe('who may read what was said', () => {
  const seats = [
    { personId: 'petra', leftOut: false, sittings: [1] },
    { personId: 'kees', leftOut: false, sittings: [2] },
    { personId: 'bob', leftOut: true, sittings: [1] },
    { personId: null, leftOut: false, sittings: [1, 2] },
  ]
  test('who sat together with all: everybody', () => {
    expect(readersOf(seats, 1, 1)).toBeNull()
  })
  test('in a sitting apart only who sits there, also when nobody of the family does', () => {
    expect(readersOf(seats, 2, 1)).toEqual(['petra'])
    expect(readersOf(seats, 3, 3)).toEqual([])
  })
  test('what was said at both sittings is for both, and never for more', () => {
    expect(together(['petra'], ['kees', 'petra'])).toEqual(['kees', 'petra'])
    expect(together(null, ['kees'])).toBeNull()
  })
})
