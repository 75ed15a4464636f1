import { expect, it } from 'vitest'
import { AdviceForm, conclusionForm } from './rules.ts'

const wrongAt = (schema: ReturnType<typeof conclusionForm> | typeof AdviceForm, input: object) =>
  schema.safeParse(input).error?.issues.map(issue => issue.path[0])

it('asks a group for its advice only when advice was the purpose', () => {
  const typed = { words: 'Besproken', onward: 'onward' }
  expect(wrongAt(conclusionForm('advise'), typed)).toEqual(['stance'])
  expect(wrongAt(conclusionForm('inform'), typed)).toBeUndefined()
  expect(conclusionForm('inform').parse({ ...typed, stance: 'for' }).stance).toBeUndefined()
})

it('refuses a conclusion without words or without a next step', () => {
  expect(wrongAt(conclusionForm('inform'), {})).toEqual(['words', 'onward'])
})

it('refuses an advice that only says for or against, and one that is far too long', () => {
  expect(wrongAt(AdviceForm, { stance: 'against' })).toEqual(['words'])
  expect(wrongAt(AdviceForm, { stance: 'against', words: 'a'.repeat(4001) })).toEqual(['words'])
})
