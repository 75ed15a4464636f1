import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blackened, linesForm, propose, tellsOf, wordsFrom } from './rules.ts'

const mother = { id: 'm', givenName: 'Petra', familyName: 'Bakker', familyRole: 'parent', sex: 'female' }
const father = { id: 'f', givenName: 'Kees', familyName: 'Jansen', familyRole: 'parent', sex: 'male' }
const child = { id: 'c', givenName: 'Zoë', familyName: 'Bakker', familyRole: 'child', sex: null }
const people = [mother, father, child]
const fact = { source: 's', on: null, title: 'Huisbezoek', words: '', spokeWith: ['m'], teamOnly: false }

test.each([
  ['what another told', { spokeWith: ['f'] }, true],
  ['what a child told', { spokeWith: ['c'] }, true],
  ['what the team keeps to itself', { teamOnly: true }, true],
  ['what the reader told', { spokeWith: ['m'] }, false],
  ['what the reader told with others there', { spokeWith: ['m', 'c'] }, false],
  ['a note in which nobody spoke', { spokeWith: [] }, false],
])('leaving out is proposed for %s: %#', (_, changes, leaveOut) => {
  expect(propose({ ...fact, ...changes }, mother, people).leaveOut).toBe(leaveOut)
})

test('the names of others and the words for them are proposed to be made black, never the own', () => {
  const words =
    'Petra Bakker zei dat KEES en Zoes juf belden. Haar dochter en vader waren er, moeder niet, Jansens auto ook.'
  const { black } = propose({ ...fact, words }, mother, people)
  expect(blackened(words, black)).toBe(
    'Petra Bakker zei dat [zwart] en [zwart] juf belden. Haar [zwart] en [zwart] waren er, moeder niet, [zwart] auto ook.',
  )
})

test('what is proposed is only what stands there', () => {
  expect(propose({ ...fact, words: 'Het gaat goed.' }, mother, people).black).toEqual([])
})

test('however often and wherever a name stands, it is gone, and its length tells nothing', () => {
  const between = fc.constantFrom(' ', ', ', '\n', ' (', '. ', '“', '/')
  fc.assert(
    fc.property(
      fc.array(fc.tuple(between, fc.constantFrom('Kees', 'kees', 'Zoë', 'ZOE', 'Jansen'), between)),
      parts => {
        const words = parts.flat().join('')
        const shown = blackened(words, propose({ ...fact, words }, mother, people).black)
        expect(shown).not.toMatch(/kees|zo[eë]|jansen/i)
        expect(blackened('Kees', ['Kees'])).toBe(blackened('Jansen', ['Jansen']))
      },
    ),
  )
})

test('words to make black are read with commas or lines between', () => {
  expect(wordsFrom(' Kees,de opvang\n Kees , ')).toEqual(['Kees', 'de opvang'])
})

test('a line is decided by a choice, and only a line of this request', () => {
  const read = (lines: object[]) => linesForm(['a']).safeParse({ lines }).success
  expect(read([{ id: 'a', choice: 'show', black: 'Kees' }])).toBe(true)
  expect(read([{ id: 'b', choice: 'show' }])).toBe(false)
  expect(read([{ id: 'a' }])).toBe(false)
  expect(read([])).toBe(false)
})

test('it is said whom else a line tells of by name, and not of whom it does not', () => {
  const told = (words: string) => tellsOf(words, mother, people).map(one => one.id)
  expect(told('Kees en Petra waren er.')).toEqual(['f'])
  expect(told('Zoës juf belde; Jansens auto stond er.')).toEqual(['f', 'c'])
  expect(told('Petra was alleen.')).toEqual([])
})
