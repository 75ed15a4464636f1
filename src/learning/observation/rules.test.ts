import { expect, test } from 'vitest'
import { shareForm } from './rules.ts'

const form = shareForm(['Berk 24'], { persons: ['Fenne de Vries'], known: ['Hilversum'] })
const said = { effect: 'helped', about: 'process', text: 'Samen plannen hielp.' }

const wrongWith = (changes: Record<string, string>) => {
  const read = form.safeParse({ ...said, ...changes })
  return read.success ? [] : read.error.issues.map(issue => [issue.path.join('.'), issue.message])
}

test('a name from the household is refused, tick or no tick, and the sentence says which', () => {
  const [field, sentence] = wrongWith({ text: 'Toen Fenne sprak werd het stil.', nobody: 'on' })[0] ?? []
  expect(field).toBe('text')
  expect(sentence).toContain('Fenne')
})

test('a word that may be nobody is asked about once', () => {
  const text = 'Daarna kwam Willemijn erbij.'
  expect(wrongWith({ text }).map(([field]) => field)).toEqual(['nobody'])
  expect(wrongWith({ text, nobody: 'on' })).toEqual([])
})

test('a household that is not the sharer’s own cannot be chosen', () => {
  expect(wrongWith({ pseudonym: 'Eik 31' }).map(([field]) => field)).toEqual(['pseudonym'])
  expect(wrongWith({ pseudonym: 'Berk 24' })).toEqual([])
})

test.each(['effect', 'about', 'text'])('an observation without %s is refused', field => {
  expect(wrongWith({ [field]: '' }).map(([name]) => name)).toContain(field)
})
