import { expect, it } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { FallbackForm, gardenForm, OrganisationForm } from './rules.ts'

const id = '0197a000-0000-4000-8000-000000000001'
type Given = Record<string, string>
const wrongIn = (
  form: typeof FallbackForm | typeof OrganisationForm | ReturnType<typeof gardenForm>,
  given: Given,
) => form.safeParse(given).error?.issues.map(issue => issue.path[0]) ?? []

it.each<[string, Given, string[]]>([
  ['still to begin', { since: '2025-11-21' }, ['since']],
  ['of nobody', { organisationId: '' }, ['organisationId']],
  ['without a name', { name: ' ' }, ['name']],
  ['that begins today', {}, []],
])('a garden: %s', (_, more, wrong) => {
  const typed = { name: 'Huizen', organisationId: id, since: '2025-11-20' }
  expect(wrongIn(gardenForm(day('2025-11-20')), { ...typed, ...more })).toEqual(wrong)
})

it.each<[string, Given, string[]]>([
  ['of a kind there is not', { kind: 'club' }, ['kind']],
  ['of a known kind', { kind: 'municipality' }, []],
])('an organisation: %s', (_, more, wrong) =>
  expect(wrongIn(OrganisationForm, { name: 'Huizen', ...more })).toEqual(wrong),
)

it.each<[string, Given, string[]]>([
  ['without who it was when the page was shown', { accountId: id, version: '' }, ['version']],
  ['of nobody', { accountId: '', version: 'niemand' }, ['accountId']],
  ['where there was nobody', { accountId: id, version: 'niemand' }, []],
])('a fallback holder: %s', (_, given, wrong) => expect(wrongIn(FallbackForm, given)).toEqual(wrong))
