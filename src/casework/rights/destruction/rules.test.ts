import { expect, test } from 'vitest'
import { proposed, thingsForm } from './rules.ts'

test.each([
  [{ alsoOthers: true }, { choice: 'keep', ground: 'interest-of-another' }],
  [{ alsoOthers: false }, { choice: 'destroy', ground: null }],
])('of %j it is proposed that %j', (thing, decision) => {
  expect(proposed(thing)).toEqual(decision)
})

test.each([
  ['an answer that is not there', { things: [{ key: 'face:1', answer: 'burn' }] }],
  ['nothing chosen', { things: [{ key: 'face:1' }] }],
  ['a thing of another file', { things: [{ key: 'face:2', answer: 'destroy' }] }],
  ['nothing at all', { things: [] }],
])('%s decides nothing', (_, typed) => {
  expect(thingsForm(['face:1']).safeParse(typed).success).toBe(false)
})

test('each thing goes, or stays on a ground; following the proposal asks for nothing else', () => {
  const read = (typed: object) => thingsForm(['face:1', 'file:2']).parse(typed)
  const things = [
    { key: 'face:1', answer: 'destroy' },
    { key: 'file:2', answer: 'law' },
  ]
  expect(read({ things }).decisions).toEqual([
    { key: 'face:1', choice: 'destroy', ground: null },
    { key: 'file:2', choice: 'keep', ground: 'law' },
  ])
  expect(read({ all: 'on', things: [{ key: 'face:1' }] })).toEqual({ all: true, decisions: [] })
})
