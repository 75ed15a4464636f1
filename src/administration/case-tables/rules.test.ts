import { expect, test } from 'vitest'
import { changedTableForm, tableForm } from './rules.ts'

const [ours, other] = ['01980000-0000-7000-8000-000000000001', '01980000-0000-7000-8000-000000000002']
const choices = { gardenIds: [ours], organisationIds: [ours] }
const table = { name: 'Veilige jeugd', forWhom: 'Gezinnen waar het onveilig is' }

test.each<[string, Record<string, unknown>, string[]]>([
  ['of all gardens, led by nobody yet', {}, []],
  ['of one garden, led by one organisation', { gardenId: ours, ledBy: ours }, []],
  ['without a name', { name: ' ' }, ['name']],
  ['with a name longer than a line', { name: 'x'.repeat(81) }, ['name']],
  ['for nobody', { forWhom: '' }, ['forWhom']],
  ['of a garden of another region', { gardenId: other }, ['gardenId']],
  ['led by an organisation of another region', { ledBy: other }, ['ledBy']],
])('a case table %s', (_, changes, wrong) => {
  const read = tableForm(choices).safeParse({ ...table, ...changes })
  expect(read.error?.issues.map(issue => issue.path[0]) ?? []).toEqual(wrong)
})

test('a table that is changed says which version was in view', () => {
  expect(changedTableForm(choices).safeParse(table).success).toBe(false)
  expect(changedTableForm(choices).safeParse({ ...table, version: '-1' }).success).toBe(false)
  expect(changedTableForm(choices).parse({ ...table, version: '3' }).version).toBe(3)
})
