import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import type { Plan } from '../rules.ts'
import { audienceForm, lineForm, readableBy, seenOf } from './rules.ts'

const people = ['petra', 'kees', 'sofie'] as const
const audience = fc.option(fc.subarray([...people]), { nil: null })
const part = fc.record({ onlyFor: audience, what: fc.string() })
const situation = fc.record({
  onlyFor: audience,
  conditions: fc.array(part, { maxLength: 3 }),
  agreements: fc.array(part, { maxLength: 3 }),
})

test('nobody reads a part that is not for each who reads, nor what stands under one', () => {
  fc.assert(
    fc.property(fc.array(situation, { maxLength: 3 }), fc.subarray([...people]), (situations, readers) => {
      const plan = { situations } as unknown as Pick<Plan, 'situations'>
      const may = (one: { onlyFor: string[] | null }) =>
        one.onlyFor === null || (readers.length > 0 && readers.every(id => one.onlyFor?.includes(id)))
      const read = readableBy(plan, readers).situations
      expect(read.length).toBe(situations.filter(may).length)
      for (const one of read) expect([one, ...one.conditions, ...one.agreements].every(may)).toBe(true)
      const everything = situations.filter(may).flatMap(one => one.agreements.filter(may))
      expect(read.flatMap(one => one.agreements)).toHaveLength(everything.length)
    }),
  )
})

const today = day('2025-11-20')
const bounds = { situations: [{ id: 's', owners: ['petra'] }], owners: ['petra', 'sofie'], today }
const wrongIn = (kind: 'situation' | 'condition' | 'agreement', given: object, changes: object = {}) =>
  lineForm({ kind, ...bounds, ...changes })
    .safeParse(given)
    .error?.issues.map(one => one.path.join('.'))

describe('a line gets its place whole, or is left out with a reason', () => {
  const agreed = { what: 'place', under: 's', ownerId: 'petra', dueOn: '2025-12-01' }
  test.each([
    ['an agreement without anything', 'agreement', { what: 'place' }, ['under', 'ownerId', 'dueOn']],
    ['a child that is in danger here', 'agreement', { ...agreed, ownerId: 'sofie' }, ['ownerId']],
    ['a day that was', 'agreement', { ...agreed, dueOn: '2025-11-19' }, ['dueOn']],
    ['a condition under nothing', 'condition', { what: 'place' }, ['under']],
    ['left out without a reason', 'condition', { what: 'leave-out' }, ['why']],
    ['whole', 'agreement', agreed, undefined],
    ['left out', 'agreement', { what: 'leave-out', why: 'was een grap' }, undefined],
  ] as const)('%s', (_, kind, given, fields) => {
    expect(wrongIn(kind, given)).toEqual(fields)
  })
  test('a fourth situation', () => {
    const full = ['a', 'b', 'c'].map(id => ({ id, owners: [] }))
    expect(wrongIn('situation', { what: 'place' }, { situations: full })).toEqual(['what'])
  })
})

test('who may read a part is said on purpose, and never both ways at once', () => {
  const form = audienceForm(people)
  const of = (given: object) =>
    form.safeParse({ seen: 'all', ...given }).error?.issues.map(one => one.path[0])
  expect(of({ who: 'some', people: 'petra' })).toEqual(['safe'])
  expect(of({ who: 'all', people: ['petra'], safe: 'on' })).toEqual(['people'])
  expect(of({ who: 'some', people: ['somebody else'], safe: 'on' })).toEqual(['people'])
  expect(of({ who: 'some', safe: 'on' }), 'the team alone').toBeUndefined()
  expect(seenOf(['b', 'a'])).toBe(seenOf(['a', 'b']))
  expect(seenOf([])).not.toBe(seenOf(null))
})
