import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '#src/kernel/day.ts'
import { type InSight, overdueFor, rhythmOf, type SightTerms, TermForm, waysOf } from './rules.ts'
import { text } from './text.nl.ts'

const today = day('2025-11-20')
const terms: SightTerms = {
  sightChildSeenDays: 14,
  sightChildAloneDays: 28,
  sightAdultAloneDays: 42,
  sightDangerSeenDays: 3,
  sightDangerAloneDays: 7,
  sightSpokenFromAge: 4,
}
const sem: InSight = {
  personId: 'sem',
  birthDate: day('2018-05-14'),
  expectedOn: null,
  familyRole: 'child',
  lives: 'partly',
  since: day('2025-01-01'),
  lastSeen: addDays(today, -2),
  lastAlone: addDays(today, -2),
  agreed: null,
  inDanger: false,
}

test('who was spoken alone was also spoken and seen, and is written down once', () => {
  expect(waysOf({ seen: ['sem'], spoken: ['sem'], alone: ['sem'], missed: ['noor'] })).toEqual([
    { personId: 'sem', way: 'alone' },
    { personId: 'noor', way: 'missed' },
  ])
})

test.each(['0', '181', '1.5', '-3', 'veel'])('a rhythm of “%s” days is refused', given => {
  expect(TermForm.safeParse({ seenDays: given, why: 'Zo afgesproken' }).success).toBe(false)
})

test.each([
  ['a child of seven', {}, { seen: 14, alone: 28 }],
  ['a baby is seen and need not speak', { birthDate: day('2024-06-01') }, { seen: 14, alone: null }],
  ['a child who lives elsewhere', { lives: 'elsewhere' }, { seen: 14, alone: 28 }],
  ['a child whose age nobody knows', { birthDate: null }, { seen: 14, alone: 28 }],
  ['a child not born yet', { birthDate: null, expectedOn: today }, { seen: null, alone: null }],
  ['a parent', { birthDate: day('1989-01-01'), familyRole: 'parent' }, { seen: null, alone: 42 }],
  [
    'an uncle of the network',
    { birthDate: day('1989-01-01'), familyRole: 'network', lives: 'elsewhere' },
    { seen: null, alone: null },
  ],
  ['what was agreed', { agreed: { seenDays: 30, aloneDays: null } }, { seen: 30, alone: null }],
  [
    'what was agreed, in danger',
    { agreed: { seenDays: 30, aloneDays: null }, inDanger: true },
    { seen: 3, alone: 7 },
  ],
  [
    'a tighter agreement, in danger',
    { agreed: { seenDays: 2, aloneDays: 5 }, inDanger: true },
    { seen: 2, alone: 5 },
  ],
])('%s: how often we look', (_, changes, expected) => {
  expect(rhythmOf({ ...sem, ...changes }, terms, today)).toEqual(expected)
})

test('the sentence on Vandaag says who, how long and what was agreed', () => {
  const late = { ...sem, lastAlone: addDays(today, -16), agreed: { seenDays: 14, aloneDays: 14 } }
  const [overdue] = overdueFor(late, terms, today)
  expect(overdue && text.overdue(text.called('Sem', 7), overdue)).toBe(
    'Sem (7) is 16 dagen niet alleen gesproken (afspraak: elke 14 dagen)',
  )
})

const anyone = fc.record({
  age: fc.option(fc.integer({ min: 0, max: 90 }), { nil: null }),
  familyRole: fc.constantFrom('child', 'parent', 'grandparent', 'network'),
  lives: fc.constantFrom('here', 'partly', 'elsewhere'),
  seenAgo: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
  aloneAgo: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
  agreed: fc.option(
    fc.record({
      seenDays: fc.option(fc.integer({ min: 1, max: 180 }), { nil: null }),
      aloneDays: fc.option(fc.integer({ min: 1, max: 180 }), { nil: null }),
    }),
    { nil: null },
  ),
})
type Given = typeof anyone extends fc.Arbitrary<infer One> ? One : never
const personOf = ({ age, seenAgo, aloneAgo, ...rest }: Given): InSight => ({
  ...sem,
  ...rest,
  birthDate: age === null ? null : addDays(today, -age * 366),
  lastSeen: seenAgo === null ? null : addDays(today, -seenAgo),
  lastAlone: aloneAgo === null ? null : addDays(today, -aloneAgo),
})
const lateness = (one: InSight) => overdueFor(one, terms, today).map(({ what }) => what)

test('danger never makes anybody less overdue than without it', () => {
  fc.assert(
    fc.property(anyone, given => {
      const one = personOf(given)
      expect(lateness({ ...one, inDanger: true })).toEqual(expect.arrayContaining(lateness(one)))
    }),
  )
})

test('nobody is overdue on the day they were seen and spoken alone, and everybody with a term is in the end', () => {
  fc.assert(
    fc.property(anyone, fc.boolean(), (given, inDanger) => {
      const one = { ...personOf(given), inDanger }
      expect(lateness({ ...one, lastSeen: today, lastAlone: today })).toEqual([])
      const { seen, alone } = rhythmOf(one, terms, today)
      const long = lateness({ ...one, lastSeen: addDays(today, -181), lastAlone: addDays(today, -181) })
      expect(long.toSorted()).toEqual([alone !== null && 'alone', seen !== null && 'seen'].filter(Boolean))
    }),
  )
})
