import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#src/kernel/day.ts'
import { needs } from './needs.nl.ts'
import {
  authorityForm,
  authorityState,
  detailForm,
  isOwnAncestor,
  needsAuthority,
  parentageForm,
  partnershipForm,
  relativeForm,
  tieForm,
} from './rules.ts'

const today = day('2025-11-20')
const ids = ['laila', 'mark', 'sem']
const refused = (result: { success: boolean; error?: { issues: { message: string }[] } }) =>
  result.success ? [] : (result.error?.issues.map(issue => issue.message) ?? [])

describe('what a form does not take', () => {
  const partners = partnershipForm(today, ids)
  const pair = { personId: 'laila', otherId: 'mark', ended: 'no' }
  const parent = parentageForm(ids)
  const tie = { personId: 'everybody', otherId: 'mark', strength: 'strong', safe: 'yes' }
  const look = { holderIds: ['laila'], source: 'register', lookedOn: '2025-11-20' }
  const relative = { givenName: 'Coby', familyRole: 'network', place: 'takes-part' }
  test.each([
    ['somebody with themselves', partners, { ...pair, otherId: 'laila' }, needs.twoPeople],
    ['somebody of another household', partners, { ...pair, otherId: 'oom' }, needs.person],
    ['an end while they are together', partners, { ...pair, endedOn: '2020-01-01' }, needs.endedHow],
    [
      'an end in the future',
      partners,
      { ...pair, ended: 'divorced', endedOn: '2026-01-01' },
      needs.notAfterToday,
    ],
    [
      'an end before the beginning',
      partners,
      { ...pair, ended: 'separated', beganOn: '2020-01-02', endedOn: '2020-01-01' },
      needs.endBeforeBegin,
    ],
    ['their own parent', parent, { childId: 'sem', parentId: 'sem', kind: 'biological' }, needs.ownParent],
    [
      'an unknown foster parent',
      parent,
      { childId: 'sem', parentId: 'unknown', kind: 'foster' },
      needs.unknownIsBiological,
    ],
    ['a tie without knowing whether it is safe', tieForm(ids), { ...tie, safe: undefined }, needs.safe],
    ['a tie with oneself', tieForm(ids), { ...tie, personId: 'mark' }, needs.twoPeople],
    ['authority of nobody', authorityForm(today, ids), { ...look, holderIds: [] }, needs.holders],
    ['authority of a stranger', authorityForm(today, ids), { ...look, holderIds: 'oom' }, needs.holders],
    [
      'a check that is still to come',
      authorityForm(today, ids),
      { ...look, lookedOn: '2025-11-21' },
      needs.notAfterToday,
    ],
    [
      'a day of death of who lives',
      detailForm(today, []),
      { version: 'none', diedOn: '2020-01-01' },
      needs.deceased,
    ],
    ['somebody without a name', relativeForm(today), { ...relative, givenName: undefined }, needs.name],
    ['a tie without how it is', relativeForm(today), { ...relative, safe: 'yes' }, needs.strength],
  ])('%s', (_, form, given, message) => {
    expect(refused(form.safeParse(given))).toContain(message)
  })

  test('one holder arrives from the browser as a text, and an institution alone is enough', () => {
    const form = authorityForm(today, ids)
    expect(form.parse({ ...look, holderIds: 'mark' }).holderIds).toEqual(['mark'])
    expect(form.parse({ ...look, holderIds: undefined, institution: 'een instelling' }).holderIds).toEqual([])
  })
})

describe('how sure it is who has authority', () => {
  const at = (source: 'register' | 'court-order' | 'told', lookedOn: string) => ({
    source,
    lookedOn: day(lookedOn),
  })
  test.each([
    ['never', []],
    ['told', [at('told', '2025-11-20')]],
    ['told', [at('told', '2025-11-19'), at('register', '2025-11-01')]],
    ['old', [at('register', '2024-11-01')]],
    ['checked', [at('court-order', '2025-01-01')]],
    ['checked', [at('register', '2025-11-19'), at('told', '2025-11-01')]],
  ] as const)('%s', (state, looks) => {
    expect(authorityState(looks, today, 12)).toBe(state)
  })

  test('what is told is never a check, however fresh', () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.integer({ min: 1, max: 60 }), (ago, months) => {
        expect(authorityState([{ source: 'told', lookedOn: addDays(today, -ago) }], today, months)).toBe(
          'told',
        )
      }),
    )
  })
})

test('authority is asked for who is born and not yet eighteen', () => {
  const person = { birthDate: null, expectedOn: null, familyRole: 'child', isDeceased: false }
  const asked = (more: Partial<Parameters<typeof needsAuthority>[0]>) =>
    needsAuthority({ ...person, ...more }, today)
  expect(asked({ birthDate: day('2007-11-20') })).toBe(false)
  expect(asked({ birthDate: day('2007-11-21') })).toBe(true)
  expect(asked({ familyRole: 'parent', birthDate: day('2009-01-01') })).toBe(true)
  expect(asked({})).toBe(true)
  expect(asked({ expectedOn: day('2026-01-01') })).toBe(false)
  expect(asked({ isDeceased: true })).toBe(false)
})

test('nobody becomes their own ancestor, not even over four generations', () => {
  const line = [
    { parentId: 'oma', childId: 'moeder' },
    { parentId: 'moeder', childId: 'kind' },
    { parentId: 'kind', childId: 'kleinkind' },
    { parentId: null, childId: 'kind' },
  ]
  expect(isOwnAncestor(line, 'kleinkind', 'oma')).toBe(true)
  expect(isOwnAncestor(line, 'oma', 'kleinkind')).toBe(false)
  expect(isOwnAncestor([], 'oma', 'oma')).toBe(true)
})
