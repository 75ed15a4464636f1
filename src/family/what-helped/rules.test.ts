import { expect, test } from 'vitest'
import { tellForm } from './rules.ts'

const form = tellForm({ persons: ['Fatma Yildiz'], known: ['Hilversum'] })
const told = { effect: 'helped', words: 'Het gesprek was laat. Daardoor kon ik erbij zijn.' }
const wrong = (changes: object) => form.safeParse({ ...told, ...changes }).error?.issues[0]?.path[0]

test('own words leave the pages as they are, and say nothing of the family unless that was ticked', () => {
  expect(form.parse(told)).toEqual({ ...told, withPseudonym: false })
  expect(form.parse({ ...told, withPseudonym: 'on' }).withPseudonym).toBe(true)
})

test.each([
  ['a name', 'Toen Fatma sprak werd het stil.'],
  ['a number', 'Bel mij op 06-12345678.'],
  ['an address', 'Wij woonden aan de Dorpsstraat 12.'],
  ['nothing', '  '],
])('words with %s are refused before anybody else reads them', (_, words) => {
  expect(wrong({ words })).toBe('words')
})

test('whoever tells chooses whether it helped', () => {
  expect(wrong({ effect: undefined })).toBe('effect')
})
