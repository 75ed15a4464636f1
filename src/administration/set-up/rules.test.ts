import { expect, test } from 'vitest'
import { type Facts, itemsOf, lookedIn, nextOf } from './rules.ts'

const nothing: Facts = {
  municipalities: 0,
  gardens: [],
  roles: { 'functional-administrator': 1 },
  withoutMail: 0,
  groups: 0,
  groupsWithoutMembers: 0,
  questions: 0,
  indicators: 0,
  ownIndicators: 0,
  caseTables: 5,
  checks: [],
}
const by = { by: 'Gijs', at: new Date('2025-11-20T09:00:00Z') }
const garden = { id: 'g', name: 'Hilversum', caseworkers: 1, hasFallback: true }
const ready: Facts = {
  ...nothing,
  municipalities: 1,
  gardens: [garden],
  roles: { caseworker: 1, 'behavioural-scientist': 1, 'privacy-officer': 1 },
  checks: [
    { what: 'terms', ...by },
    { what: 'numbers', ...by },
    { what: 'family-pages', ...by },
  ],
}
const missing = (facts: Facts) => itemsOf(facts).needed.filter(item => !item.isDone)

test('a region from nothing is told all that it needs, and where to begin', () => {
  expect(missing(nothing).map(item => item.step)).toEqual([
    'organisations',
    'gardens',
    'caseworkers',
    'fallback',
    'scientist',
    'privacy-officer',
    'numbers',
    'family-pages',
    'terms',
  ])
  expect(nextOf(itemsOf(nothing).needed)?.step).toBe('organisations')
})

test.each([
  [
    'a garden without a caseworker',
    { gardens: [garden, { ...garden, name: 'Huizen', caseworkers: 0 }] },
    'caseworkers',
  ],
  ['a garden whose fallback holder left', { gardens: [{ ...garden, hasFallback: false }] }, 'fallback'],
  ['somebody without a mail address', { withoutMail: 1 }, 'mail'],
  ['nobody who looks in the log', { roles: { ...ready.roles, 'privacy-officer': 0 } }, 'privacy-officer'],
  ['numbers that nobody called', { checks: ready.checks.filter(one => one.what !== 'numbers') }, 'numbers'],
])('%s is no region that can begin', (_, changes, step) => {
  expect(missing({ ...ready, ...changes }).map(item => item.step)).toEqual([step])
})

test('what is missing in one garden is told by its name, and who looked stands there', () => {
  const facts = { ...ready, gardens: [garden, { ...garden, name: 'Huizen', caseworkers: 0 }] }
  expect(missing(facts)[0]?.gardens).toEqual(['Huizen'])
  expect(nextOf(itemsOf(ready).needed)).toBeNull()
  expect(itemsOf(ready).needed.find(item => item.step === 'terms')?.check?.by).toBe('Gijs')
})

test('each thing to look at has an address, and nothing else has', () => {
  expect(['termijnen', 'nummers', 'gezin', 'terms', undefined].map(lookedIn)).toEqual([
    'terms',
    'numbers',
    'family-pages',
    undefined,
    undefined,
  ])
})
