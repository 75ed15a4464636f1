import { expect, test } from 'vitest'
import { addDays, addYears, dayOf } from './day.ts'
import { dayField, optionalDay, optionalText, text } from './form-schema.ts'

const inTenYears = addYears(dayOf(new Date()), 10)
const saidOf = (schema: { safeParse: (value: unknown) => { error?: { issues: { message: string }[] } } }) => {
  return (value: unknown) => schema.safeParse(value).error?.issues.map(issue => issue.message) ?? []
}

test.each([
  ['2199-12-31', ['Deze dag ligt te ver weg. Kies een dag binnen tien jaar.']],
  [addDays(inTenYears, 1), ['Deze dag ligt te ver weg. Kies een dag binnen tien jaar.']],
  [inTenYears, []],
  ['1899-12-31', ['Dit is geen bestaande datum. Vul dag, maand en jaar in.']],
  ['2025-02-30', ['Dit is geen bestaande datum. Vul dag, maand en jaar in.']],
])('of the day %s is said %j', (on, sentences) => {
  expect(saidOf(dayField('Vul een dag in.'))(on)).toEqual(sentences)
  expect(saidOf(optionalDay())(on)).toEqual(sentences)
})

test.each(['Noor\uffff', 'Noor\ufffe', 'Noor\u0007'])(
  'no text takes a sign that no drawing can hold (%j)',
  typed => {
    const unreadable = ['In deze tekst staan tekens die we niet kunnen bewaren. Typ de tekst opnieuw.']
    expect(saidOf(text('Een naam.'))(typed)).toEqual(unreadable)
    expect(saidOf(optionalText())(typed)).toEqual(unreadable)
  },
)
