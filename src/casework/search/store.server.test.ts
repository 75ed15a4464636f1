import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CastKey, freshWorld, type World } from '#tests/support/world.ts'
import type { PersonInput } from '../household-member/rules.ts'
import { writePiece } from '../journal/store.server.ts'
import { search } from './store.server.ts'

let world: World
let ours: string

const person = (givenName: string, familyName: string): PersonInput & { dwelling: 'first' } => ({
  givenName,
  familyName,
  birthDate: undefined,
  expectedOn: undefined,
  sex: undefined,
  familyRole: 'parent',
  dwelling: 'first',
})

beforeAll(async () => {
  world = await freshWorld()
  ours = await world.openCase('caseworker', {
    name: 'Van der Berg-Amrani',
    people: [
      person('Jan-Peter', 'van der Berg'),
      person('Khadija', 'El Amrani'),
      person('J.', "van 't Hoff"),
      person('Zoë', 'Ben Ali'),
      person('Muhammad', 'Yıldız'),
      person('Sofie', 'de Vries'),
    ],
    homes: [
      { label: 'bij oma', isSecret: true, addressLine: 'Schuilpad 9', postcode: undefined, town: 'Elders' },
    ],
  })
  await world.openCase('otherCaseworker', {
    name: 'Bergsma',
    people: [person('Jan', 'van der Berg'), person('Sophie', 'de Vries')],
  })
  await world.as('caseworker', ({ tx, actor, today }) =>
    writePiece(tx, actor, ours, {
      kind: 'note',
      happenedOn: today,
      spokeWith: [],
      about: [],
      words: 'De juf vertelde dat de kinderen vaak te laat op school komen.',
    }),
  )
})
afterAll(() => world.close())

const found = (words: string, who: CastKey = 'caseworker') => world.as(who, ({ tx }) => search(tx, words))
const names = async (words: string, who?: CastKey) =>
  (await found(words, who)).people.map(one => [one.givenName, one.familyName].join(' '))

test.each([
  ['with the prefix written short', 'vd Berg', 'Jan-Peter van der Berg'],
  ['with the prefix behind', 'Berg, van der', 'Jan-Peter van der Berg'],
  ['in one word', 'Vandenberg', 'Jan-Peter van der Berg'],
  ['with an accent that is not theirs', 'bérg', 'Jan-Peter van der Berg'],
  ['as a double first name in one word', 'janpeter', 'Jan-Peter van der Berg'],
  ['by an initial', 'J Berg', 'Jan-Peter van der Berg'],
  ['by a beginning', 'kha', 'Khadija El Amrani'],
  ['without the article', 'amrani', 'Khadija El Amrani'],
  ['with a letter wrong', 'Kadija Amrani', 'Khadija El Amrani'],
  ['in full where only an initial is known', 'Johan van t Hoff', "J. van 't Hoff"],
  ['without the dots of an ë', 'zoe benali', 'Zoë Ben Ali'],
  ['as it is also spelled', 'mohammad yildiz', 'Muhammad Yıldız'],
  ['with two letters changed about', 'Vreis', 'Sofie de Vries'],
])('somebody is found %s', async (_, words, expected) => {
  expect(await names(words)).toEqual([expected])
})

test.each(['Bakker', 'Jan Amrani', 'vries berg', '%', '" or true --', 'van der'])(
  'nobody is found who is not meant by %s',
  async words => {
    expect(await names(words)).toEqual([])
  },
)

test('of two names the one that was typed comes first', async () => {
  const otherCase = await world.openCase('caseworker', {
    name: 'Hoft',
    people: [person('Ans', 'Hoft'), person('Bo', 'Hof')],
  })
  expect(await names('hoff')).toEqual(["J. van 't Hoff", 'Bo Hof', 'Ans Hoft'])
  expect((await found('hoft')).households[0]?.caseId).toBe(otherCase)
})

test('a household is found by its name, by what it is called in learning, and by its garden beside a name', async () => {
  const [byName] = (await found('amrani van den berg')).households
  expect(byName?.caseId).toBe(ours)
  expect((await found(byName?.pseudonym ?? '')).households[0]?.caseId).toBe(ours)
  expect((await found('verzonnendam amrani')).households.map(one => one.caseId)).toEqual([ours])
})

test('what was written is found by its words and begins where they stand', async () => {
  const { pieces } = await found('school kind')
  expect(pieces).toMatchObject([{ caseId: ours, happenedOn: '2025-11-20' }])
  expect(pieces[0]?.words).toContain('te laat op school')
})

test('nobody finds a name, a household or a word of where they do not work, nor hears that there is more', async () => {
  expect(await names('Sophie de Vries')).toEqual(['Sofie de Vries'])
  expect((await found('Bergsma')).households.map(one => one.name)).not.toContain('Bergsma')
  for (const who of ['otherCaseworker', 'adviser', 'projectLeader', 'privacyOfficer'] as const) {
    const { households, people, pieces } = await found('amrani', who)
    expect([households, people, pieces]).toEqual([[], [], []])
    expect((await found('school', who)).pieces).toEqual([])
  }
})

test('no address is found, a secret one least of all', async () => {
  for (const words of ['Schuilpad', 'Elders', 'bij oma'])
    expect(await found(words)).toEqual({ households: [], people: [], pieces: [] })
})

test('who leaves a household finds it no more', async () => {
  const left = await world.openCase('caseworker', { name: 'Zonnebloem' })
  expect((await found('Zonnebloem')).households).toHaveLength(1)
  await sql`update case_involvement set during = tstzrange(lower(during), lower(during) + interval '1 second')
    where case_id = ${left} and part = 'contact-person'`.execute(world.owner)
  const later = await world.as('caseworker', ({ tx }) => search(tx, 'Zonnebloem'), '2025-11-21')
  expect(later.households).toEqual([])
})

test('a very long word, also of signs that stand for several letters, finds nothing and breaks nothing', async () => {
  await world.openCase('caseworker', { name: '㎉'.repeat(100) })
  const found = await world.as('caseworker', ({ tx }) => search(tx, 'kcal'.repeat(100)))
  expect(found.people).toEqual([])
  expect((await world.as('caseworker', ({ tx }) => search(tx, 'Amrani'))).people).not.toEqual([])
})
