import fc from 'fast-check'
import { expect, test } from 'vitest'
import { giveForm, type Seen, seenByAll, showsAnything } from './rules.ts'

const form = giveForm(['petra', 'kees'])
const whole = { people: ['petra'], alone: 'on', code: '840217' }
const wrong = (changes: Record<string, unknown>) =>
  form.safeParse({ ...whole, ...changes }).error?.issues.map(issue => issue.path[0])

test.each([
  ['nobody sits there', { people: undefined }, ['people']],
  ['an empty list of people', { people: [] }, ['people']],
  ['somebody of another household', { people: ['petra', 'stranger'] }, ['people']],
  ['somebody else may read along', { alone: undefined }, ['alone']],
  ['no code', { code: undefined }, ['code']],
  ['five digits', { code: '84021' }, ['code']],
  ['seven digits', { code: '8402171' }, ['code']],
  ['letters', { code: 'geheim' }, ['code']],
  ['six times the same', { code: '777777' }, ['code']],
  ['counting up', { code: '123456' }, ['code']],
  ['counting down', { code: '987654' }, ['code']],
])('the screen is not turned: %s', (_, changes, fields) => {
  expect([...new Set(wrong(changes))]).toEqual(fields)
})

test('a code with spaces around it is the same code', () => {
  expect(form.parse({ ...whole, code: ' 840217 ' }).code).toBe('840217')
})

const person = fc.constantFrom('petra', 'kees', 'sofie', 'riet')
const people = fc.uniqueArray(person)
const seen = fc.array(
  fc.record<Seen>({
    kind: fc.constantFrom('top3-plan', 'team', 'journal-version'),
    thingId: fc.constantFrom('a', 'b', 'c'),
    personId: person,
  }),
)
const words = (things: { kind: string; thingId: string }[]) =>
  things.map(one => `${one.kind} ${one.thingId}`).sort()

test('nobody at the table reads what was not released to that very person', () => {
  fc.assert(
    fc.property(seen, people, (all, present) => {
      for (const thing of seenByAll(all, present))
        for (const personId of present) expect(all).toContainEqual({ ...thing, personId })
    }),
  )
})

test('whoever joins never makes it more, and who leaves never makes it less', () => {
  fc.assert(
    fc.property(seen, people, person, (all, present, joins) => {
      const before = words(seenByAll(all, present))
      const after = words(seenByAll(all, [...present, joins]))
      if (present.length > 0) expect(before).toEqual(expect.arrayContaining(after))
    }),
  )
})

test('what all may see is shown; in which order they sit does not matter, and an empty table sees nothing', () => {
  fc.assert(
    fc.property(seen, people, (all, present) => {
      const shown = words(seenByAll(all, present))
      expect(words(seenByAll(all, present.toReversed()))).toEqual(shown)
      const may = (personId: string) =>
        new Set(all.filter(one => one.personId === personId).map(one => `${one.kind} ${one.thingId}`))
      const common = [...may(present[0] ?? '')].filter(thing => present.every(one => may(one).has(thing)))
      expect(shown).toEqual(common.sort())
    }),
  )
})

test('a piece of the journal that all may read is no reason to turn the screen: it is not shown there', () => {
  const journal = { kind: 'journal-version', thingId: 'a', personId: 'petra' }
  expect(showsAnything([journal], ['petra'])).toBe(false)
  expect(showsAnything([journal, { ...journal, kind: 'team' }], ['petra'])).toBe(true)
})
