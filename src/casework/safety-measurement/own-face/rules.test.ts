import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { choosesFaces, FaceForm, faceAlarms } from './rules.ts'

test.each([
  ['nothing at all', {}, false],
  ['a face that is not there', { face: '6' }, false],
  ['a face alone', { face: '4' }, true],
  ['words alone', { words: 'Het was gezellig.' }, true],
])('%s', (_, given, isGood) => {
  expect(FaceForm.safeParse(given).success).toBe(isGood)
})

test.each([
  ['the unhappiest face', { face: 1, words: null }, true],
  ['the next one', { face: 2, words: null }, false],
  ['a happy face with words of danger', { face: 5, words: 'Papa sloeg mij.' }, true],
  ['a word that only this region knows', { face: null, words: 'Hij is weer lijp.' }, true],
])('%s', (_, shown, alarms) => {
  expect(faceAlarms(shown, { dangerWords: ['lijp'] })).toBe(alarms)
})

test('faces are for who is under eighteen, up to the birthday', () => {
  const on = day('2025-11-20')
  expect(choosesFaces(day('2007-11-21'), on)).toBe(true)
  expect(choosesFaces(day('2007-11-20'), on)).toBe(false)
  expect(choosesFaces(null, on)).toBe(false)
})
