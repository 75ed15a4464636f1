import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'
import { pages } from '../../build/server/server.js'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

// Forms without any field: sending them at all is the deed.
const withoutFields = new Set(['uitloggen', 'snel-weg', 'mijn-toegang', 'inloggen'])
const actionPaths = Object.values(pages.routes).flatMap(route =>
  route?.path && route.module.action && !withoutFields.has(route.path) ? [route.path] : [],
)

const names = [
  'name',
  'title',
  'text',
  'reason',
  'version',
  'rows',
  'people[0].givenName',
  'homes[999999999].town',
  '__proto__[x]',
  'constructor',
  'once',
  'score',
  'accountId',
  'fromDay',
]
const values = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '',
    '<script>alert(1)</script>',
    "'; drop table household_case; --",
    '2025-02-31',
    '-1',
    '9'.repeat(400),
    'add:people',
    'remove:people[99]',
    '\u0000',
    'a'.repeat(20_000),
    '=cmd()',
    '../../etc',
  ),
)
const anyForm = fc.dictionary(fc.constantFrom(...names), values, { maxKeys: 6 })

test('no generated form makes the product fail', async () => {
  const contact = await house.household('De Vries-Amrani')
  const caseId = contact.split('/').at(-1) ?? ''
  const visitors = await Promise.all(
    ['Samira Haddad', 'Eva Lindeboom', 'Pieter Hoogland', 'Gijs Bloem', 'Lotte Sanders', 'Irene Vos'].map(
      name => house.as(name),
    ),
  )
  const addresses = actionPaths.map(
    path => `/${path.replace(':caseId', caseId).replace(/:\w+/g, '01990000-0000-7000-8000-000000000000')}`,
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...visitors),
      fc.constantFrom(...addresses),
      anyForm,
      async (visitor, address, form) => {
        const { status } = await visitor.post(address, { once: crypto.randomUUID(), ...form })
        expect([200, 303, 403, 404, 405, 409, 413, 422], `${address} ${status}`).toContain(status)
      },
    ),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 400), endOnFailure: true },
  )
}, 120_000)
