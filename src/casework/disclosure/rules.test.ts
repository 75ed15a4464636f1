import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addYears, day } from '#src/kernel/day.ts'
import { adviceFor, type Basis, bases, disclosureForm, lacksStatute, withdrawalForm } from './rules.ts'

const today = day('2025-11-20')
const sem = '00000000-0000-4000-8000-000000000001'
const laila = '00000000-0000-4000-8000-000000000002'
const samira = '00000000-0000-4000-8000-000000000003'
const consent = '00000000-0000-4000-8000-000000000004'

test.each([
  ['nearly twelve', { birthDate: day('2013-11-21') }, 'holders'],
  ['twelve today', { birthDate: day('2013-11-20') }, 'both'],
  ['nearly sixteen', { birthDate: day('2009-11-21') }, 'both'],
  ['sixteen today', { birthDate: day('2009-11-20') }, 'self-young'],
  ['nearly eighteen', { birthDate: day('2007-11-21') }, 'self-young'],
  ['eighteen today', { birthDate: day('2007-11-20') }, 'self'],
  ['not born', { expectedOn: day('2025-12-20') }, 'unborn'],
  ['of unknown age', {}, 'unknown'],
])('somebody %s: who is asked or told', (_, person, advice) => {
  expect(adviceFor({ birthDate: null, expectedOn: null, ...person }, today)).toBe(advice)
})

test('as somebody grows older the own say never shrinks', () => {
  const order = ['holders', 'both', 'self-young', 'self']
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }), (a, b) => {
      const say = (age: number) =>
        order.indexOf(adviceFor({ birthDate: addYears(today, -age), expectedOn: null }, today))
      expect(say(Math.max(a, b))).toBeGreaterThanOrEqual(say(Math.min(a, b)))
    }),
  )
})

test('consent never carries what a law must carry, whatever else is shared', () => {
  const some = fc.subarray<Basis>([...bases], { minLength: 1 })
  fc.assert(
    fc.property(fc.constantFrom('public-task' as const, 'care-or-school' as const), some, (kind, chosen) => {
      expect(lacksStatute(kind, chosen)).toBe(chosen.every(basis => basis === 'consent'))
      expect(lacksStatute('own-network', chosen)).toBe(false)
    }),
  )
})

const form = disclosureForm(today, { personIds: [sem, laila], teamIds: [samira], consentIds: [consent] })
const complete = {
  sharedWith: 'Intern begeleider van De Regenboog',
  recipientKind: 'care-or-school',
  people: [
    { personId: sem, how: 'as-advised' },
    { personId: laila, how: 'not-about' },
  ],
  what: 'Dat Sem op maandag bij oma is.',
  purpose: 'School weet wie Sem haalt.',
  bases: ['youth-act'],
  weighingNeed: 'School geeft Sem anders niet mee.',
  weighingLess: 'Alleen de naam van oma.',
  weighingHarm: 'Sem schaamt zich; de juf zegt niets in de klas.',
  decidedBy: samira,
  decidedOn: '2025-11-19',
}
const sentences = (changes: object) =>
  form
    .safeParse({ ...complete, ...changes })
    .error?.issues.map(issue => [issue.path.join('.'), issue.message]) ?? []
const noBasis =
  'Toestemming alleen is hier niet genoeg. Er moet een wet zijn die dit toestaat. Kies ook die wet, of deel het niet.'
const noConsent = 'Kies een toestemming die nog geldt. Staat zij er niet bij, leg haar dan eerst vast.'

test.each([
  [{ sharedWith: '' }, 'sharedWith', 'Schrijf met wie je het deelt.'],
  [{ people: [{ personId: sem, how: 'not-about' }] }, 'people', 'Kies over wie het gaat.'],
  [{ people: [{ personId: samira, how: 'as-advised' }] }, 'people', 'Kies over wie het gaat.'],
  [
    {
      people: [
        { personId: sem, how: 'as-advised' },
        { personId: sem, how: 'as-advised' },
      ],
    },
    'people',
    'Kies over wie het gaat.',
  ],
  [{ people: [{ personId: sem }] }, 'people', 'Kies over wie het gaat.'],
  [{ people: [{ personId: sem, how: 'maybe' }] }, 'people.0.how', 'Kies of het over deze persoon gaat.'],
  [
    { people: [{ personId: sem, how: 'otherwise' }] },
    'people.0.reason',
    'Schrijf waarom je het anders deed dan het advies.',
  ],
  [{ bases: [] }, 'bases', 'Kies op welke grondslag je het deelt.'],
  [{ bases: ['gut-feeling'] }, 'bases.0', 'Kies op welke grondslag je het deelt.'],
  [{ bases: ['consent'], consentId: consent }, 'bases', noBasis],
  [{ bases: ['consent', 'youth-act'] }, 'consentId', noConsent],
  [{ consentId: sem }, 'consentId', noConsent],
  [{ weighingLess: ' ' }, 'weighingLess', 'Schrijf waarom het niet met minder kan.'],
  [{ decidedBy: sem }, 'decidedBy', 'Kies wie dit besloot.'],
  [{ decidedOn: '2025-11-21' }, 'decidedOn', 'Deze dag ligt in de toekomst.'],
])('a disclosure that is not right is refused at the field (%#)', (changes, field, sentence) => {
  expect(sentences(changes)).toContainEqual([field, sentence])
})

test.each([
  [{}],
  [{ people: [{ personId: sem, how: 'otherwise', reason: 'Vader is niet te vinden' }] }],
  [{ recipientKind: 'own-network', bases: ['consent'], consentId: consent }],
  [{ bases: ['consent', 'youth-act'], consentId: consent }],
])('a disclosure with a basis and a weighing goes through (%#)', changes => {
  expect(sentences(changes)).toEqual([])
})

test('consent is not withdrawn before it was given', () => {
  const read = withdrawalForm(today, day('2025-11-10')).safeParse({ withdrawnOn: '2025-11-09', words: 'Nee' })
  expect(read.error?.issues[0]?.message).toBe('Deze dag ligt vóór de dag waarop de toestemming is gegeven.')
})
