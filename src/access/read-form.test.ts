import { expect, test } from 'vitest'
import { z } from 'zod'
import { choice, filledRows, text, tick, versionField } from '#src/kernel/form-schema.ts'
import { readForm } from './read-form.server.ts'

const schema = z.object({
  name: text('Een naam.'),
  people: filledRows(z.object({ name: text('Hoe heet deze persoon?') })).refine(
    all => all.length > 1,
    'Twee mensen.',
  ),
  kind: choice(['a', 'b'], 'Kies.'),
  safe: z.literal('on', { error: 'Lees het na.' }),
})

const posted = (entries: [string, string][]) => {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return readForm(form, schema)
}
const wrongIn = (entries: [string, string][]) => Object.keys(posted(entries).form.errors)

test('what is missing is said in the order of the page, also of a question without any answer', () => {
  const page: [string, string][] = [
    ['fieldPlace', 'kind'],
    ['people[0].name', ' '],
    ['people[1].name', ''],
    ['fieldPlace', 'safe'],
    ['name', ''],
  ]
  expect(wrongIn(page)).toEqual(['kind', 'people[0].name', 'people', 'safe', 'name'])
})

test('what belongs to a whole group stands at its first row, what stood nowhere comes last', () => {
  const page: [string, string][] = [
    ['people[0].name', 'Bea'],
    ['name', ''],
  ]
  expect(wrongIn(page)).toEqual(['people', 'name', 'kind', 'safe'])
})

test('a place is no answer: nothing of it is kept', () => {
  const { form } = posted([
    ['fieldPlace', 'kind'],
    ['name', 'Bea'],
  ])
  expect(form.values).toEqual({ name: 'Bea' })
})

test('what no page of ours can have sent is answered in Dutch', () => {
  const bare = z.object({ many: z.array(z.string()), version: versionField(), one: z.string(), tick: tick() })
  const form = new FormData()
  for (const value of ['x', 'y']) form.append('one', value)
  form.append('version', '9'.repeat(30))
  form.append('tick', 'x')
  form.append('many[0].a', 'x')
  const said = Object.values(readForm(form, bare).form.errors).flat()
  expect(said).toEqual(said.map(() => 'Dit kwam niet goed aan. Vul het opnieuw in.'))
  expect(said.length).toBeGreaterThan(3)
})
