import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { needs } from './needs.nl.ts'
import { asideOf, closesOn, inviteForm, likelyBasis, whoReads } from './rules.ts'

const today = day('2025-11-20')

test.each([
  ['2013-11-20', 'child', 'self'],
  ['2013-11-21', 'child', 'represented'],
  ['1990-01-01', 'parent', 'self'],
  [null, 'child', 'birthday-unknown'],
  [null, 'grandparent', 'self'],
] as const)('born %s, a %s: %s', (birth, familyRole, reads) => {
  expect(whoReads({ birthDate: birth && day(birth), familyRole }, today)).toBe(reads)
})

test('a parent who lives elsewhere reads because of authority, a neighbour because of the network', () => {
  expect(likelyBasis({ familyRole: 'parent', lives: 'elsewhere' })).toBe('authority')
  expect(likelyBasis({ familyRole: 'parent', lives: 'here' })).toBe('own')
  expect(likelyBasis({ familyRole: 'network', lives: 'elsewhere' })).toBe('network')
})

const way = { basis: 'authority' as const, isRepresentative: false, despite: [], until: null }
const [older, younger] = [day('2012-05-01'), day('2016-03-02')]
test.each([
  ['because of authority: until the youngest is sixteen', way, [older, younger], '2032-03-02'],
  [
    'because of authority, set aside: until eighteen',
    { ...way, despite: ['child-16'] },
    [older],
    '2030-05-01',
  ],
  [
    'in the name of a child: until twelve',
    { ...way, basis: 'own' as const, isRepresentative: true },
    [younger],
    '2028-03-02',
  ],
  ['with a last day before that', { ...way, until: day('2026-01-31') }, [younger], '2026-01-31'],
  ['of one’s own: no day', { ...way, basis: 'own' as const }, [], null],
])('a way in %s', (_, given, births, on) => {
  expect(closesOn(given, births)).toBe(on)
})

test('a closed household and a child of age are never set aside', () => {
  expect(asideOf('case-closed')).toEqual([])
  expect(asideOf('child-18')).toEqual([])
  expect(asideOf('authority-lost')).toEqual(['authority-lost'])
})

const child = '01990000-0000-7000-8000-000000000001'
const asked = { today, childIds: [child], isAgain: false, closed: null }
const good = { basis: 'own', suspected: 'no', way: 'together' }
test.each([
  ['authority over nobody', {}, { basis: 'authority' }, 'childIds', needs.children],
  ['a suspicion without a decision', {}, { suspected: 'yes' }, 'suspectedWhy', needs.suspectedWhy],
  ['calling back without a number', {}, { way: 'call-back' }, 'callBackTo', needs.number],
  [
    'a new code for who was in, without knowing it is them',
    { isAgain: true },
    {},
    'checkedHow',
    needs.checked,
  ],
  ['opening again without a reason', { closed: 'ended' as const }, {}, 'why', needs.why],
  [
    'setting aside lost authority for longer than half a year',
    { closed: 'authority-lost' as const },
    { why: 'omdat', until: '2026-06-01' },
    'until',
    needs.untilAhead,
  ],
  [
    'a representative who is not offered',
    { representatives: [] },
    { byPersonId: child },
    'byPersonId',
    needs.person,
  ],
])('a code is refused: %s', (_, changes, given, field, sentence) => {
  const read = inviteForm({ ...asked, ...changes }).safeParse({ ...good, ...given })
  expect(read.error?.issues.map(issue => [issue.path.join('.'), issue.message])).toContainEqual([
    field,
    sentence,
  ])
})
