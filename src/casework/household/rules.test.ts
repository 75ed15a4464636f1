import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '#src/kernel/day.ts'
import { changeHouseholdForm, childrenFirst, homeLabelsOf, mustInform, openHouseholdForm } from './rules.ts'

const today = day('2025-11-20')
const [garden, organisation, scientist, opener] = [1, 2, 3, 4].map(
  n => `01990000-0000-7000-8000-00000000000${n}`,
)
const choices = {
  gardens: [{ id: garden ?? '' }],
  organisations: [{ id: organisation ?? '' }],
  scientists: [{ id: scientist ?? '' }, { id: opener ?? '' }],
}
const opening = openHouseholdForm(today, choices, opener ?? '')
const good = {
  name: 'Jansen-Bakker',
  gardenId: garden,
  organisationId: organisation,
  origin: 'family',
  firstSignalOn: '2025-11-20',
  behaviouralScientistId: scientist,
  legalBasis: ['youth-act'],
  purpose: 'Samen zorgen dat het thuis veilig is.',
  homes: [{ town: 'Verzonnendam' }, { addressLine: '' }],
  people: [{ familyRole: 'child', dwelling: 'first' }],
}
const refusedAt = (input: unknown) => {
  const read = opening.safeParse(input)
  return read.success ? [] : [...new Set(read.error.issues.map(issue => issue.path.join('.')))]
}

test('a household opens with one nameless child at one known town; empty rows are no rows', () => {
  expect(opening.parse(good).homes).toHaveLength(1)
})

test.each([
  ['whoever opens it as its own second look', { behaviouralScientistId: opener }, 'behaviouralScientistId'],
  ['a garden that was not offered', { gardenId: organisation }, 'gardenId'],
  ['an organisation that was not offered', { organisationId: garden }, 'organisationId'],
  ['a first signal of tomorrow', { firstSignalOn: '2025-11-21' }, 'firstSignalOn'],
  ['no ground in law', { legalBasis: [] }, 'legalBasis'],
  ['nobody in it', { people: [{}] }, 'people'],
  ['no home', { homes: [''] }, 'homes'],
  ['twenty-one people', { people: Array(21).fill(good.people[0]) }, 'people'],
  ['told tomorrow', { informedOn: '2025-11-21', informedHow: 'Aan tafel' }, 'informedOn'],
  ['told, but not how', { informedOn: '2025-11-20' }, 'informedHow'],
  [
    'a child at a second home that is not there',
    { people: [{ familyRole: 'child', dwelling: 'both' }] },
    'people.0.dwelling',
  ],
  [
    'a child born tomorrow',
    { people: [{ ...good.people[0], birthDate: '2025-11-21' }] },
    'people.0.birthDate',
  ],
])('no household opens with %s', (_, change, field) => {
  expect(refusedAt({ ...good, ...change })).toEqual([field])
})

test('a change of what is known asks the same of what the family was told', () => {
  const change = { version: '1', name: 'Jansen', organisationId: organisation, purpose: 'Veilig thuis.' }
  const form = changeHouseholdForm(today, choices.organisations)
  expect(form.safeParse(change).success).toBe(true)
  expect(form.safeParse({ ...change, informedOn: '2025-11-20' }).success).toBe(false)
})

test.each([
  ['told the family', '2025-01-01', '2025-01-05', null, 'no'],
  ['wrote why it is not safe to tell', '2025-01-01', null, 'Vader leest mee', 'no'],
  ['opened today', '2025-11-20', null, null, 'waiting'],
  ['has its last day to tell', '2025-10-23', null, null, 'waiting'],
  ['is a day past it', '2025-10-22', null, null, 'late'],
] as const)('whoever %s on or since %s is reminded: %#', (_, opened, informed, reason, expected) => {
  const household = {
    openedOn: day(opened),
    informedOn: informed && day(informed),
    notInformedReason: reason,
  }
  expect(mustInform(household, today, 28)).toBe(expected)
})

test('children stand first, then their parents, then everybody else', () => {
  const roles = ['grandparent', 'step-parent', 'parent', 'network', 'child'] as const
  const people = childrenFirst(roles.map(familyRole => ({ familyRole }))).map(one => one.familyRole)
  expect(people).toEqual(['child', 'parent', 'step-parent', 'grandparent', 'network'])
})

const twoHomes = [{ label: 'huis van moeder' }, { label: 'huis van vader' }]
test.each([
  ['here', null, false, ['huis van moeder']],
  ['partly', null, false, ['huis van moeder', 'huis van vader']],
  ['partly', null, true, ['huis van moeder']],
  ['here', 'huis van vader', true, ['huis van moeder', 'huis van vader']],
])('a child living %s, also on %s (recorded: %s), lives on %s', (lives, also, isDetailed, labels) => {
  const child = { lives, homeLabel: 'huis van moeder', alsoHomeLabel: also, isDetailed }
  expect(homeLabelsOf(child, twoHomes)).toEqual(labels)
})

test('a family that waits to be told is never told less urgently on a later day', () => {
  const order = ['no', 'waiting', 'late']
  const openedOn = today
  fc.assert(
    fc.property(fc.nat(90), fc.nat(90), fc.nat(60), fc.boolean(), (days, more, term, isTold) => {
      const household = { openedOn, informedOn: isTold ? today : null, notInformedReason: null }
      const at = (count: number) => order.indexOf(mustInform(household, addDays(today, count), term))
      expect(at(days + more)).toBeGreaterThanOrEqual(at(days))
      expect(at(days) === 0).toBe(isTold)
    }),
  )
})

test('in whatever order people come, all of them stand in the list and no child stands below a grown-up', () => {
  const role = fc.constantFrom('child', 'parent', 'partner', 'grandparent', 'network')
  const people = fc.array(role.map(familyRole => ({ familyRole }) as const))
  fc.assert(
    fc.property(people, all => {
      const sorted = childrenFirst(all as Parameters<typeof childrenFirst>[0])
      expect(new Set(sorted)).toEqual(new Set(all))
      expect(sorted).toHaveLength(all.length)
      const children = all.filter(one => one.familyRole === 'child').length
      expect(sorted.slice(0, children).every(one => one.familyRole === 'child')).toBe(true)
    }),
  )
})
