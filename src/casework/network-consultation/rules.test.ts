import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { needs } from './needs.nl.ts'
import { type Bounds, consultationForm, fieldOf, type Invitee } from './rules.ts'

const mother: Invitee = {
  kind: 'person',
  id: '01890000-0000-7000-8000-000000000001',
  name: 'Petra',
  familyRole: 'parent',
}
const child: Invitee = {
  kind: 'person',
  id: '01890000-0000-7000-8000-000000000002',
  name: 'Sofie',
  familyRole: 'child',
}
const neighbour: Invitee = {
  kind: 'person',
  id: '01890000-0000-7000-8000-000000000003',
  name: 'Riet',
  familyRole: 'network',
}
const colleague: Invitee = { kind: 'account', id: '01890000-0000-7000-8000-000000000004', name: 'Joost' }

const bounds: Bounds = {
  today: day('2025-11-20'),
  openedOn: day('2025-03-01'),
  planReviewWeeks: 6,
  hasActivePlan: false,
  invitees: [mother, child, neighbour, colleague],
  expectsChild: false,
}

const came = { came: 'yes' }
const stayedAway = { came: 'no', reason: 'te spannend' }
const people = (changes: Record<string, object> = {}) => ({
  [fieldOf(mother)]: came,
  [fieldOf(child)]: stayedAway,
  [fieldOf(neighbour)]: came,
  [fieldOf(colleague)]: came,
  ...changes,
})

const whole = {
  kind: 'first',
  heldOn: '2025-11-19',
  partOfDay: 'evening',
  place: 'buurthuis',
  chairId: colleague.id,
  people: people(),
  familyVoice: 'We willen rust.',
  childView: 'Ik wil slapen.',
  childAskedHow: 'met een tekening',
  privateFamilyTime: 'yes',
  decisions: 'We maken een plan.',
  nextOn: '2025-12-17',
}

const read = (changes: object = {}, within: Partial<Bounds> = {}) =>
  consultationForm({ ...bounds, ...within }).safeParse({ ...whole, ...changes })

const refusals: [string, object, string, string][] = [
  ['a day in the future', { heldOn: '2025-11-21' }, 'heldOn', needs.notAfterToday],
  ['a day before the household was opened', { heldOn: '2025-02-28' }, 'heldOn', needs.beforeOpening],
  ['nobody in the chair', { chairId: undefined }, 'chairId', needs.chair],
  ['two in the chair', { chairName: 'Wil' }, 'chairName', needs.oneChair],
  ['a chair from elsewhere', { chairId: mother.id }, 'chairId', needs.chair],
  [
    'an absence without a reason',
    { people: people({ [fieldOf(child)]: { came: 'no' } }) },
    `people.${fieldOf(child)}.reason`,
    needs.reasonOf('Sofie'),
  ],
  [
    'a child who was not asked, without a reason',
    { people: people({ [fieldOf(child)]: { came: 'not-asked' } }) },
    `people.${fieldOf(child)}.reason`,
    needs.reasonOf('Sofie'),
  ],
  [
    'a meeting of one',
    {
      people: people({ [fieldOf(neighbour)]: stayedAway, [fieldOf(colleague)]: stayedAway }),
    },
    'others',
    needs.twoAttended,
  ],
  [
    'nobody of the family, and no word why; a neighbour is no family',
    { people: people({ [fieldOf(mother)]: stayedAway }) },
    'noFamilyReason',
    needs.noFamily,
  ],
  [
    'silence about the children',
    { childView: undefined, childAskedHow: undefined },
    'childView',
    needs.childView,
  ],
  ['a child’s view without how it was asked', { childAskedHow: undefined }, 'childAskedHow', needs.childHow],
  ['no next day and no reason', { nextOn: undefined }, 'nextOn', needs.nextOn],
  ['a next day that is too late', { nextOn: '2026-01-15' }, 'nextOn', needs.nextTooLate(6)],
  ['a next day before this one', { nextOn: '2025-11-19' }, 'nextOn', needs.nextBeforeHeld],
  ['a plan that stays where there is none', { planStays: 'on' }, 'planStays', needs.nothingStays],
]

test.each(refusals)('it refuses %s', (_what, changes, path, sentence) => {
  const result = read(changes)
  const said = result.error?.issues.map(issue => [issue.path.join('.'), issue.message])
  expect(said).toContainEqual([path, sentence])
})

test('a consultation that is whole keeps everybody of the household, there or not', () => {
  const held = read().data
  expect(held?.presences).toMatchObject([
    { who: { personId: mother.id }, attended: true, reason: null },
    { who: { personId: child.id }, attended: false, reason: 'te spannend' },
    { who: { personId: neighbour.id }, attended: true },
    { who: { accountId: colleague.id }, attended: true },
  ])
})

test('a colleague who was not asked leaves no line', () => {
  const held = read({ people: people({ [fieldOf(colleague)]: { came: 'not-asked' } }) }).data
  expect(held?.presences.some(one => 'accountId' in one.who)).toBe(false)
})

test('with a reason, a later next day and a meeting without family are possible', () => {
  const held = read({
    people: people({ [fieldOf(mother)]: stayedAway }),
    noFamilyReason: 'moeder ligt in het ziekenhuis',
    nextOn: '2026-01-15',
    nextReason: 'moeder komt in januari thuis',
  })
  expect(held.data).toMatchObject({ nextOn: '2026-01-15', noFamilyReason: 'moeder ligt in het ziekenhuis' })
})

test('a household without children needs no child’s view', () => {
  const without = { invitees: [mother, neighbour, colleague] }
  const { [fieldOf(child)]: _child, ...adults } = people()
  expect(read({ people: adults, childView: undefined, childAskedHow: undefined }, without).success).toBe(true)
})

test('of a child that is not born yet nobody asks what it thinks, and the consultation says why', () => {
  const without = { childView: undefined, childAskedHow: undefined }
  const invitees = bounds.invitees.filter(one => one !== child)
  const expecting = read(without, { invitees, expectsChild: true })
  expect(expecting.data?.childNotAskedReason).toBe('Het kind is nog niet geboren.')
  expect(read(without, { expectsChild: true }).success, 'a born sibling is still asked').toBe(false)
  expect(read(without, { invitees }).data?.childNotAskedReason).toBeNull()
})

test('whoever came or stayed away, everybody of the household is kept, and who was not there has a reason', () => {
  const given = fc.record({
    came: fc.constantFrom('yes', 'no', 'not-asked'),
    reason: fc.constantFrom(undefined, 'te spannend'),
  })
  fc.assert(
    fc.property(given, given, given, given, (one, two, three, four) => {
      const answers = people({
        [fieldOf(mother)]: one,
        [fieldOf(child)]: two,
        [fieldOf(neighbour)]: three,
        [fieldOf(colleague)]: four,
      })
      const taken = read({ people: answers, noFamilyReason: 'Zij wilden niet.' })
      if (!taken.success) return
      const kept = taken.data.presences
      const ids = kept.map(({ who }) =>
        'personId' in who ? who.personId : 'accountId' in who && who.accountId,
      )
      expect(ids).toEqual(expect.arrayContaining([mother.id, child.id, neighbour.id]))
      expect(ids.includes(colleague.id)).toBe(four.came !== 'not-asked')
      expect(kept.filter(({ attended }) => attended).length).toBeGreaterThanOrEqual(2)
      expect(kept.filter(({ attended, reason }) => attended === (reason !== null))).toEqual([])
    }),
  )
})
