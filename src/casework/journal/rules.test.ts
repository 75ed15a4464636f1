import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import {
  aboutWhom,
  addressOf,
  beginningOf,
  beginningsOf,
  correctForm,
  filterFrom,
  kinds,
  noteForm,
  releaseForm,
  shortNames,
  stateOf,
  waitsTooLong,
} from './rules.ts'

const noor = '00000000-0000-4000-8000-000000000001'
const fatma = '00000000-0000-4000-8000-000000000002'
const today = day('2025-11-20')
const complete = {
  kind: 'visit',
  spokeWith: [noor],
  words: 'Noor liet haar kamer zien.',
  happenedOn: '2025-11-20',
}
const correct = correctForm(today, [noor, fatma])
const write = noteForm(today, [noor, fatma])

test.each([
  ['no kind', { kind: undefined }, 'kind', 'Kies wat het was.'],
  ['a made-up kind', { kind: 'spying' }, 'kind', 'Kies wat het was.'],
  [
    'nobody spoken with',
    { spokeWith: [] },
    'spokeWith',
    'Kies met wie het was, of schrijf het bij ‘Met iemand anders’.',
  ],
  [
    'somebody of another household',
    { about: ['x'] },
    'about',
    'Deze persoon hoort niet bij dit huishouden. Kies opnieuw.',
  ],
  ['no words', { words: '  ' }, 'words', 'Schrijf wat er is gezegd of gezien.'],
  [
    'a text far too long',
    { words: 'a'.repeat(8001) },
    'words',
    'Dit is te lang. Gebruik hoogstens 8000 tekens.',
  ],
  ['a day to come', { happenedOn: '2025-11-21' }, 'happenedOn', 'Deze dag ligt in de toekomst.'],
  ['no day', { happenedOn: undefined }, 'happenedOn', 'Vul in op welke dag het was.'],
  [
    'no reason why the family never reads it',
    { onlyTeam: 'on' },
    'teamReason',
    'Schrijf waarom het gezin dit niet leest.',
  ],
  [
    'a reason without the tick',
    { teamReason: 'Gevaarlijk' },
    'onlyTeam',
    'Je schreef een reden. Vink dan ook aan dat dit alleen voor het team is.',
  ],
])('a piece with %s is refused with a sentence at the field', (_, wrong, field, sentence) => {
  const read = correct.safeParse({ ...complete, version: '1', correctionReason: 'Zo was het', ...wrong })
  const issues = read.error?.issues.map(issue => [issue.path.join('.'), issue.message])
  expect(issues).toContainEqual([field, sentence])
})

test('a note is with nobody, and a talk with the teacher alone is a talk', () => {
  const read = (changes: object) =>
    correct.safeParse({
      ...complete,
      version: '1',
      correctionReason: 'Zo was het',
      spokeWith: [],
      ...changes,
    })
  expect(read({ kind: 'note' }).success).toBe(true)
  expect(read({ withOthers: 'de juf' }).success).toBe(true)
  expect(read({ about: [noor] }).success).toBe(true)
})

test('a draft asks for words only, and throwing one away for nothing', () => {
  expect(write.safeParse({ intent: 'draft', words: 'Nog niet af' }).success).toBe(true)
  expect(write.safeParse({ intent: 'draft' }).success).toBe(false)
  expect(write.safeParse({ intent: 'discard', draftId: noor }).success).toBe(true)
  expect(write.safeParse({ ...complete, intent: 'publish' }).success).toBe(false)
})

test('a correction says why', () => {
  const read = correctForm(today, [noor]).safeParse({ ...complete, version: '1' })
  expect(read.error?.issues.map(issue => issue.path.join('.'))).toEqual(['correctionReason'])
})

test('a release names somebody of the household, and says it was read with that person’s eyes', () => {
  const form = releaseForm([noor])
  expect(form.safeParse({ personId: noor, version: '1', safe: 'on' }).success).toBe(true)
  expect(form.safeParse({ personId: fatma, version: '1', safe: 'on' }).success).toBe(false)
  expect(form.safeParse({ personId: noor, version: '1' }).success).toBe(false)
  expect(form.safeParse({ version: '1', safe: 'on' }).success).toBe(false)
})

test('who a piece is about is whom one spoke with, unless others were ticked', () => {
  expect(aboutWhom({ about: [], spokeWith: [fatma] })).toEqual([fatma])
  expect(aboutWhom({ about: [noor], spokeWith: [fatma] })).toEqual([noor])
})

test.each([
  [{ teamReason: 'gevaar', isReleased: false, isEarlierRead: true }, 'team-only'],
  [{ teamReason: null, isReleased: true, isEarlierRead: true }, 'released'],
  [{ teamReason: null, isReleased: false, isEarlierRead: true }, 'correction-waits'],
  [{ teamReason: null, isReleased: false, isEarlierRead: false }, 'waits'],
] as const)('a piece that is %o stands as %s', (piece, state) => {
  expect(stateOf(piece)).toBe(state)
})

test.each([
  ['2025-11-06', false],
  ['2025-11-05', true],
])('what was written on %s asks for its release after fourteen days: %s', (writtenOn, asks) => {
  expect(waitsTooLong(day(writtenOn), today, 14)).toBe(asks)
})

// Signs that mean something in an address, that nobody sees, or that are half a sign.
const hard = ['a', ' ', 'é', '&', '=', '+', '%', '#', '?', '\u0000', '\u0085', '🙂', '\ud800']

test('what is chosen in the list comes back from its address, and nonsense is left out', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(null, ...kinds),
      fc.constantFrom(null, noor, fatma),
      fc.string({ unit: fc.constantFrom(...hard), maxLength: 12 }),
      fc.integer({ min: 1, max: 1000 }),
      fc.boolean(),
      (kind, personId, typed, page, waiting) => {
        const words = filterFrom(new URLSearchParams({ zoek: typed }), []).words
        const filter = { kind, personId, words, page, waiting }
        const address = new URL(addressOf('c', filter), 'http://huis.test')
        expect(filterFrom(address.searchParams, [noor, fatma])).toEqual(filter)
      },
    ),
  )
  const odd = new URLSearchParams({ soort: 'x', persoon: 'y', bladzijde: '-3', zoek: 'a\u0000b' })
  expect(filterFrom(odd, [noor])).toEqual({
    kind: null,
    personId: null,
    words: 'a b',
    page: 1,
    waiting: false,
  })
})

test('the beginning of a text is never longer than asked and never cut within a word', () => {
  expect(beginningOf('kort')).toBe('kort')
  expect(beginningOf('een twee drie', 9)).toBe('een twee …')
  expect(beginningOf('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)} …`)
})

test.each([
  ['kind', 'kind:*'],
  ['kind op school', 'kind:* & school:*'],
  ['"op school"', ''],
  ['school -vader', ''],
  ['& | !', ''],
])('who looks for %s also finds words that begin so: %s', (words, expected) => {
  expect(beginningsOf(words)).toBe(expected)
})

test('two who are called the same are told apart', () => {
  const person = (givenName: string | null, familyName: string | null) => ({
    givenName,
    familyName,
    expectedOn: null,
  })
  const people = [
    person('Noor', 'Yildiz'),
    person('Noor', 'de Vries'),
    person('Sem', 'de Vries'),
    person(null, 'Tesfay'),
  ]
  expect(shortNames(people).map(one => one.name)).toEqual(['Noor Yildiz', 'Noor de Vries', 'Sem', 'Tesfay'])
})
