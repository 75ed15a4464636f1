import { expect, test } from 'vitest'
import { roleNames } from '#src/access/role-names.nl.ts'
import { day } from '#src/kernel/day.ts'
import { readLines } from '#src/platform/list-file/read-csv.ts'
import { exampleList } from './example.ts'
import { planOf } from './rules.ts'

test('the example is read in without a fault, also with names that a list would stumble over', () => {
  const organisation = 'Gemeente "Oost"; West'
  const read = readLines(new TextEncoder().encode(exampleList([organisation], ['Huizen'], day('2025-11-20'))))
  if (!read.ok) throw new Error(read.refusal)
  const plan = planOf(read.value, {
    today: day('2025-11-20'),
    asker: 'me',
    organisations: [{ id: 'o', name: organisation }],
    gardens: [{ id: 'g', name: 'Huizen' }],
    roles: new Map(Object.entries(roleNames).map(([role, name]) => [name, role])),
    colleagues: [],
  })
  expect(plan.faults).toEqual([])
  expect(plan.steps.map(step => [step.name, step.gardenId, step.roles.length])).toEqual([
    ['Voorbeeld Een', 'g', 1],
    ['Voorbeeld Twee', null, 1],
    ['Voorbeeld Drie', null, 2],
  ])
})
