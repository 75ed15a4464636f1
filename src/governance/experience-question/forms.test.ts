import { expect, test } from 'vitest'
import { AddForm, changeForm, keyFor } from './forms.ts'
import { needs } from './needs.nl.ts'

const points = { point1: 'Nooit', point2: 'Soms', point3: 'Geregeld', point4: 'Vaak', point5: 'Altijd' }
const whole = { audience: 'adult', theme: 'heard', kind: 'scale', question: 'Luisteren we?', ...points }
const said = (input: object, form: typeof AddForm | ReturnType<typeof changeForm> = AddForm) =>
  form.safeParse(input).error?.issues.map(issue => [issue.path.join('.'), issue.message]) ?? []

test.each<[string, object, [string, string][]]>([
  ['all of it', whole, []],
  ['no points where none are needed', { ...whole, kind: 'yes-partly-no', ...{ point1: '' } }, []],
  ['a point without a word', { ...whole, point3: undefined }, [['point3', needs.point]]],
  ['a family asked about work', { ...whole, theme: 'workload' }, [['theme', needs.themeFits]]],
  ['a colleague asked as a family', { ...whole, audience: 'professional' }, [['theme', needs.themeFits]]],
  ['no question', { ...whole, question: ' ' }, [['question', needs.question]]],
])('a question is made of %s', (_, input, sentences) => {
  if (sentences[0]?.[0] === 'question') expect(said(input)[0]).toEqual(sentences[0])
  else expect(said(input)).toEqual(sentences)
})

test('a question that is asked changes with a reason; one that is not yet asked without', () => {
  const { audience: _, theme: __, ...change } = { ...whole, version: '1' }
  expect(said(change, changeForm(false))).toEqual([])
  expect(said(change, changeForm(true))).toEqual([['why', needs.why]])
})

test('a key is given once', () => {
  expect(keyFor('heard', 'adult', [])).toBe('gehoord-volwassene')
  expect(keyFor('heard', 'adult', ['gehoord-volwassene', 'gehoord-volwassene-2'])).toBe(
    'gehoord-volwassene-3',
  )
})
