import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { titleOf } from './moments.ts'
import { type ConversationInput, conversationForm, kinds, pieceIn, sightIn } from './rules.ts'

const today = day('2025-11-20')
const known = { personIds: ['sem', 'noor', 'baby'], bornIds: ['sem', 'noor'], colleagueIds: ['me'] }
const complete = { seen: ['sem'], kind: 'visit', seenBy: 'me', happenedOn: '2025-11-20' }
const read = (changes: object) =>
  conversationForm(today, known).safeParse({ ...complete, seenBy: 'me', ...changes })

test.each([
  ['it is not told what it was', { kind: undefined }, 'kind', 'Kies wat het was.'],
  ['nobody was chosen', { seen: [] }, 'seen', /minstens één persoon/],
  ['somebody of another household was chosen', { seen: ['x'] }, 'seen', /hoort niet bij dit huishouden/],
  ['an unborn child was seen', { seen: ['baby'] }, 'seen', /hoort niet bij dit huishouden/],
  ['somebody was seen on the phone', { kind: 'phone', words: 'Hoi' }, 'seen', /zie je niemand/],
  ['somebody was alone on the phone', { kind: 'phone', seen: [], alone: ['sem'] }, 'seen', /zie je niemand/],
  ['a call has no words', { kind: 'phone', seen: [], spoken: ['sem'] }, 'words', /Schrijf wat er is gezegd/],
  ['the teacher has no words', { seen: [], withOthers: 'de juf' }, 'words', /Schrijf wat er is gezegd/],
  ['it is for the team and nothing is written', { onlyTeam: 'on', teamReason: 'x' }, 'words', /Schrijf wat/],
  ['the team reads it alone and nobody says why', { words: 'Hoi', onlyTeam: 'on' }, 'teamReason', /waarom/],
  ['a reason stands without its tick', { words: 'Hoi', teamReason: 'Gevaar' }, 'onlyTeam', /Vink dan ook/],
  ['a child was seen and missed', { missed: ['sem'], missedReason: 'refused' }, 'seen', /ook ‘Niet gelukt’/],
  ['an attempt has no reason', { missed: ['noor'] }, 'missedReason', 'Kies waarom het niet lukte.'],
  ['a reason has no attempt', { missedReason: 'refused' }, 'missedReason', /Kies bij wie/],
  [
    'another reason is not told',
    { missed: ['noor'], missedReason: 'other' },
    'missedWords',
    /Schrijf waarom/,
  ],
  [
    'an attempt tells a conversation',
    { seen: [], missed: ['noor'], missedReason: 'refused', words: 'Hij wilde niet.' },
    'words',
    /Je sprak niemand/,
  ],
  [
    'a message was not answered',
    { kind: 'message', seen: [], missed: ['noor'], missedReason: 'refused' },
    'seen',
    /zonder antwoord/,
  ],
  ['the day is to come', { happenedOn: '2025-11-21' }, 'happenedOn', 'Deze dag ligt in de toekomst.'],
  ['a stranger saw them', { seenBy: 'x' }, 'seenBy', 'Kies wie van jullie dit was.'],
  ['the text is far too long', { words: 'x'.repeat(8001) }, 'words', /te lang/],
])('a contact is refused when %s', (_, wrong, field, sentence) => {
  const issues = read(wrong).error?.issues.map(issue => [issue.path.join('.'), issue.message])
  expect(issues).toContainEqual([
    field,
    typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
  ])
})

test('a draft asks for words only, and throwing one away for nothing', () => {
  const form = conversationForm(today, known)
  expect(form.safeParse({ intent: 'draft', words: 'Nog niet af' }).success).toBe(true)
  expect(form.safeParse({ intent: 'draft' }).success).toBe(false)
  expect(form.safeParse({ intent: 'discard', draftId: crypto.randomUUID() }).success).toBe(true)
})

const contact = (changes: Partial<ConversationInput>): ConversationInput => ({
  kind: 'visit',
  seen: [],
  spoken: [],
  alone: [],
  missed: [],
  about: [],
  happenedOn: today,
  seenBy: 'me',
  ...changes,
})

test.each([
  ['a visit without words', { seen: ['sem'] }, ['home', null]],
  ['a visit with words', { alone: ['sem'], words: 'Hoi' }, ['home', 'visit']],
  ['a call', { kind: 'phone', spoken: ['sem'], words: 'Hoi' }, [null, 'phone']],
  ['a call nobody answered', { kind: 'phone', missed: ['sem'] }, ['phone', null]],
  ['a talk with the teacher', { kind: 'at-school', withOthers: 'de juf', words: 'Hoi' }, [null, 'at-school']],
  ['a talk at the office', { kind: 'office', spoken: ['sem'], words: 'Hoi' }, ['office', 'conversation']],
] as const)('%s is kept where it belongs', (_, changes, [place, kind]) => {
  const input = contact(changes as Partial<ConversationInput>)
  expect([sightIn(input)?.place ?? null, pieceIn(input)?.kind ?? null]).toEqual([place, kind])
})

test('the piece is with who was spoken, and about a baby that was only seen', () => {
  const spoken = pieceIn(contact({ seen: ['baby'], spoken: ['sem'], alone: ['sem'], words: 'Hoi' }))
  expect([spoken?.spokeWith, spoken?.about]).toEqual([['sem'], []])
  expect(pieceIn(contact({ seen: ['baby'], words: 'Slaapt' }))?.about).toEqual(['baby'])
})

const person = (givenName: string, way: 'alone' | 'spoken' | 'seen' | 'missed') =>
  ({ givenName, familyName: null, expectedOn: null, way }) as const
const line = (changes: Partial<Parameters<typeof titleOf>[0]>) =>
  titleOf({ place: null, kind: null, withOthers: null, people: [], ...changes })

test('one line tells what it was and with whom', () => {
  expect(line({ place: 'home', people: [person('Sem', 'alone'), person('Fenne', 'alone')] })).toBe(
    'Huisbezoek: Sem en Fenne alleen gesproken',
  )
  expect(line({ place: 'home', people: [person('Emre', 'missed'), person('Fatma', 'spoken')] })).toBe(
    'Huisbezoek: Fatma gesproken, bij Emre niet gelukt',
  )
  expect(line({ kind: 'at-school', withOthers: 'de juf', people: [] })).toBe(
    'Op school of opvang: de juf gesproken',
  )
  expect(line({ kind: 'message', people: [person('Noor', 'spoken')] })).toBe('Bericht of mail: Noor')
})

test('whatever is ticked, what is taken is kept somewhere, and nobody is seen by phone or both met and missed', () => {
  const some = fc.subarray([...known.bornIds])
  const ticked = fc.record({
    kind: fc.constantFrom(...kinds),
    seen: some,
    spoken: some,
    alone: some,
    missed: some,
    missedReason: fc.constantFrom(undefined, 'refused'),
    words: fc.constantFrom(undefined, 'Hoi'),
    withOthers: fc.constantFrom(undefined, 'de juf'),
  })
  fc.assert(
    fc.property(ticked, changes => {
      const taken = read(changes)
      if (!taken.success || taken.data.intent) return
      const [sight, piece] = [sightIn(taken.data), pieceIn(taken.data)]
      expect(sight ?? piece).not.toBeNull()
      const met = sight ? [...sight.seen, ...sight.spoken, ...sight.alone] : []
      if (sight?.place === 'phone') expect(met).toEqual([])
      expect(met.filter(id => sight?.missed.includes(id))).toEqual([])
    }),
    { numRuns: 300 },
  )
})
