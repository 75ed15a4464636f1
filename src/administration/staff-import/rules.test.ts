import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { readLines } from '#src/platform/list-file/read-csv.ts'
import { type Known, planOf } from './rules.ts'

const colleague = (id: string, changes: Partial<Known['colleagues'][number]> = {}) => ({
  id,
  name: `Collega ${id}`,
  email: `${id}@voorbeeld.nl`,
  endedOn: null,
  roles: [{ role: 'caseworker', gardenId: null, until: null }],
  ...changes,
})
const known: Known = {
  today: day('2025-11-20'),
  asker: 'gijs',
  organisations: [{ id: 'o', name: 'Gemeente Verzonnendam' }],
  gardens: [{ id: 'g', name: 'Verzonnendam' }],
  roles: new Map([
    ['consulent', 'caseworker'],
    ['adviseur', 'adviser'],
  ]),
  colleagues: [
    colleague('ans'),
    colleague('weg', { endedOn: day('2025-11-01') }),
    colleague('gijs'),
    colleague('bea', { name: 'Bea Zonder', email: null }),
  ],
}
const head = ['Naam', 'E-mail', 'Organisatie', 'Rollen', 'Toekomsttuin', 'Eerste werkdag']
const good = ['Nieuwe Collega', 'nieuw@voorbeeld.nl', 'gemeente verzonnendam', 'Consulent', '', '']
const at = (changes: Record<number, string>) => good.map((field, index) => changes[index] ?? field)
const plan = (...rows: string[][]) =>
  planOf(
    [head, ...rows].map((fields, index) => ({ number: index + 1, fields })),
    known,
  )

test('a line that fits says what would happen', () => {
  const { faults, steps } = plan(at({ 3: 'consulent + Adviseur', 4: 'Verzonnendam', 5: '1-12-2025' }))
  expect(faults).toEqual([])
  expect(steps).toEqual([
    {
      line: 2,
      kind: 'new',
      accountId: null,
      name: 'Nieuwe Collega',
      email: 'nieuw@voorbeeld.nl',
      organisationId: 'o',
      gardenId: 'g',
      startsOn: '2025-12-01',
      roles: ['caseworker', 'adviser'],
    },
  ])
})

test.each([
  ['somebody with the same role', at({ 1: 'ANS@voorbeeld.nl' }), 'known', []],
  [
    'somebody who gets a role besides',
    at({ 1: 'ans@voorbeeld.nl', 3: 'consulent+adviseur' }),
    'more-roles',
    ['adviser'],
  ],
  [
    'the same role in one garden',
    at({ 1: 'ans@voorbeeld.nl', 4: 'Verzonnendam' }),
    'more-roles',
    ['caseworker'],
  ],
] as const)('%s who is there already: %s', (_, row, kind, roles) => {
  expect(plan(row).steps.map(step => [step.kind, step.accountId, step.roles])).toEqual([[kind, 'ans', roles]])
})

test.each([
  ['no name', at({ 0: ' ' }), 'Naam'],
  ['a name without end', at({ 0: 'a'.repeat(121) }), 'Naam'],
  ['a formula as name', at({ 0: '=HYPERLINK("http://kwaad.example")' }), 'Naam'],
  ['a formula after a space', at({ 2: ' +31' }), 'Organisatie'],
  ['a command by @', at({ 3: '@SUM(1)' }), 'Rollen'],
  ['a sign that cannot be kept', at({ 0: 'A\u0007n' }), 'Naam'],
  ['a sign that no document holds', at({ 0: 'A\uFFFEn' }), 'Naam'],
  ['somebody without mail who has this name', at({ 0: 'bea  zonder' }), 'Naam'],
  ['no mail', at({ 1: '' }), 'E-mail'],
  ['mail that is none', at({ 1: 'nieuw@' }), 'E-mail'],
  ['somebody who left', at({ 1: 'weg@voorbeeld.nl' }), 'E-mail'],
  ['an organisation that is not there', at({ 2: 'Elders' }), 'Organisatie'],
  ['no role', at({ 3: '+' }), 'Rollen'],
  ['a role that is none', at({ 3: 'consulent+baas' }), 'Rollen'],
  ['a role for oneself', at({ 1: 'gijs@voorbeeld.nl', 3: 'adviseur' }), 'Rollen'],
  ['a garden that is not there', at({ 4: 'Elders' }), 'Toekomsttuin'],
  ['a day that is none', at({ 5: '31-02-2026' }), 'Eerste werkdag'],
  ['a day that was', at({ 5: '19-11-2025' }), 'Eerste werkdag'],
  ['a field too many', [...good, 'x'], ''],
])('%s is a fault of its column, and nothing would happen', (_, row, column) => {
  const { faults, steps } = plan(row)
  expect(faults.map(one => [one.line, one.column])).toEqual([[2, column]])
  expect(steps).toEqual([])
})

test('the second line with the same mail is told where the first stands', () => {
  const [fault] = plan(good, at({ 1: 'NIEUW@voorbeeld.nl' })).faults
  expect([fault?.line, fault?.says]).toEqual([
    3,
    'Dit e-mailadres staat ook op regel 2. Laat één regel staan.',
  ])
})

test('columns that are missing, unknown or there twice are told before anything else', () => {
  const { faults } = planOf(
    [
      { number: 1, fields: ['naam', 'Naam', 'telefoon', 'rol'] },
      { number: 2, fields: [] },
    ],
    known,
  )
  expect(faults.map(one => [one.line, one.column])).toEqual([
    [1, 'Naam'],
    [1, 'telefoon'],
    [1, 'e-mail'],
    [1, 'organisatie'],
  ])
})

test('in ten thousand lines each of two hundred faults is found at its line and column, and no other', () => {
  const planted = new Map<number, number>()
  const wrong = ['', 'geen adres', 'Elders', 'baas', 'Nergens', '31-02-2026']
  const rows = Array.from({ length: 10_000 }, (_, index) => {
    const row = at({ 0: `Collega ${index}`, 1: `c${index}@voorbeeld.nl` })
    if (index % 50 !== 7) return row
    const column = ((index - 7) / 50) % 6
    planted.set(index + 2, column)
    return row.map((field, place) => (place === column ? (wrong[column] ?? '') : field))
  })
  const text = [head, ...rows].map(fields => fields.join(';')).join('\r\n')
  const read = readLines(new TextEncoder().encode(text))
  const { faults } = planOf(read.ok ? read.value : [], known)
  expect(planted.size).toBe(200)
  expect(faults.map(one => [one.line, one.column])).toEqual(
    [...planted].map(([line, column]) => [line, head[column]]),
  )
})
