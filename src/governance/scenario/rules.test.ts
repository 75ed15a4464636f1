import { expect, it } from 'vitest'
import type { Stage } from '../item/rules.ts'
import { mayPrefer, OptionForm, openChoiceForm } from './rules.ts'

it.each<[boolean, Stage[]]>([
  [false, []],
  [false, ['lacking', 'lacking']],
  [false, ['concluded', 'planned']],
  [false, ['dropped']],
  [true, ['concluded', 'concluded']],
  [true, ['concluded', 'dropped']],
])('a preference waits until everybody was heard: %s for %j', (allowed, stages) => {
  expect(mayPrefer(stages)).toBe(allowed)
})

it('lets everything of a scenario stay empty but its title', () => {
  expect(OptionForm.safeParse({ version: '1', title: 'Scenario 1' }).success).toBe(true)
  expect(OptionForm.safeParse({ version: '1', title: '' }).success).toBe(false)
})

it.each(['1', '13', 'zes', ''])('refuses %j places', count => {
  const item = '0197a000-0000-4000-8000-000000000001'
  expect(openChoiceForm([item]).safeParse({ itemId: item, title: 'Keuze', count }).success).toBe(false)
})
