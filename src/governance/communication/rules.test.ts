import { expect, it } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { lineForm, linesUntil, waitForm } from './rules.ts'

const typed = { stakeholder: 'Wie', direction: 'bring', what: 'Wat', moment: 'Elke maand' }
const wrongAt = (result: { error?: { issues: { path: PropertyKey[] }[] } }) =>
  result.error?.issues.map(issue => issue.path[0])

it.each<[string, object, string[]]>([
  ['through nothing', {}, ['groupId']],
  ['through a group and something else', { groupId: 'g', structure: 'Nieuwsbrief' }, ['structure']],
  ['through a group that is only proposed', { groupId: 'x' }, ['groupId']],
  ['a next time after the end', { groupId: 'g', nextOn: '2025-12-02', untilDay: '2025-12-01' }, ['nextOn']],
  ['without a direction', { groupId: 'g', direction: 'up' }, ['direction']],
])('refuses a line %s', (_, more, fields) => {
  expect(wrongAt(lineForm(['g']).safeParse({ ...typed, ...more }))).toEqual(fields)
})

it('takes a line through a structure that is no group', () => {
  expect(wrongAt(lineForm([]).safeParse({ ...typed, structure: 'Nieuwsbrief' }))).toBeUndefined()
})

it('lets only an item wait that is there and for a choice that is there', () => {
  const item = crypto.randomUUID()
  const input = { itemId: item, choiceId: item, why: 'Y' }
  expect(wrongAt(waitForm([item], [item]).safeParse(input))).toBeUndefined()
  expect(wrongAt(waitForm([], []).safeParse(input))).toEqual(['itemId', 'choiceId'])
})

it('tells a line among what ended only after its last day', () => {
  const [lasts, ends] = [{ untilDay: null }, { untilDay: day('2025-11-20') }]
  expect(linesUntil([lasts, ends], day('2025-11-20'))).toEqual({ current: [lasts, ends], ended: [] })
  expect(linesUntil([lasts, ends], day('2025-11-21'))).toEqual({ current: [lasts], ended: [ends] })
})
