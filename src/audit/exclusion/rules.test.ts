import { expect, test } from 'vitest'
import { ExcludeForm, exclusionConstraints, LiftForm, OverseeForm } from './rules.ts'
import { refusals } from './text.nl.ts'

const given = {
  accountId: '01980000-0000-7000-8000-000000000001',
  askedBy: 'family',
  why: 'Het is de buurvrouw.',
}

test.each<[string, Record<string, unknown>, string[]]>([
  ['whole', {}, []],
  ['of nobody', { accountId: 'iemand' }, ['accountId']],
  ['asked by a neighbour', { askedBy: 'neighbour' }, ['askedBy']],
  ['without why', { why: '  ' }, ['why']],
  ['with a story', { why: 'x'.repeat(1001) }, ['why']],
])('keeping a colleague out: %s', (_, changes, wrong) => {
  const read = ExcludeForm.safeParse({ ...given, ...changes })
  expect(read.error?.issues.map(issue => issue.path[0]) ?? []).toEqual(wrong)
})

test('who sees no household names it by its pseudonym, and lifting says why', () => {
  expect(OverseeForm.safeParse(given).success).toBe(false)
  expect(OverseeForm.safeParse({ ...given, pseudonym: 'Blauwe Reiger' }).success).toBe(true)
  expect(LiftForm.safeParse({}).success).toBe(false)
})

test('each thing that the database refuses has its sentence', () => {
  const refused = Object.values(exclusionConstraints).map(one => one.refusal)
  expect(Object.keys(refusals)).toEqual(expect.arrayContaining(refused))
})
