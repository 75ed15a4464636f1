import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'
import { pages } from '../../build/server/server.js'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
  await keepOut(excluded, 'De Vries-Amrani')
})
afterAll(() => house.close())

// A colleague with a role that opens households, and who is kept from this one: for him, too, it does not exist.
const excluded = 'Joost Verbeek'

async function keepOut(name: string, household: string) {
  await sql`
    insert into exclusion (region_id, case_id, account_id, asked_by, why, set_by)
    select c.region_id, c.id, a.id, 'family', 'kent het gezin', c.opened_by
    from household_case c join account a on a.region_id = c.region_id and a.name = ${name}
    where c.name = ${household}`.execute(house.database)
}

const casePaths = Object.values(pages.routes).flatMap(route =>
  route?.path?.includes(':caseId') ? [route.path] : [],
)
const nowhere = '01990000-0000-7000-8000-000000000000'
const addressIn = (path: string, caseId: string) =>
  `/${path.replace(':caseId', caseId).replace(/:\w+/g, nowhere)}`

/**
 * One of each set of roles, and who is kept out: what somebody may follows from roles and from a part in the household,
 * which none of them has.
 */
async function personasOutside(caseId: string): Promise<string[]> {
  const personas = await house.database
    .selectFrom('demo_persona as d')
    .innerJoin('account as a', 'a.id', 'd.account_id')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('case_involvement as i')
            .whereRef('i.account_id', '=', 'a.id')
            .where('i.case_id', '=', caseId)
            .select('i.id'),
        ),
      ),
    )
    .leftJoin('role_assignment as r', 'r.account_id', 'a.id')
    .groupBy(['a.id', 'a.name', 'a.kind'])
    .orderBy('a.id')
    .select([
      'a.name',
      'a.kind',
      sql<string | null>`string_agg(distinct r.role, ' ' order by r.role)`.as('roles'),
    ])
    .execute()
  const one = new Map(personas.map(({ name, kind, roles }) => [`${kind} ${roles}`, name]))
  return [...new Set([...one.values(), excluded])]
}

test('nobody outside a household learns from any address whether it exists', async () => {
  const caseId = (await house.household('De Vries-Amrani')).split('/').at(-1) ?? ''
  const outside = await personasOutside(caseId)
  expect(outside.length).toBeGreaterThan(8)
  expect(outside).toContain(excluded)
  const told: string[] = []
  for (const name of outside) {
    const visitor = await house.as(name)
    const none = await visitor.get(addressIn('huishoudens/:caseId', nowhere))
    for (const path of casePaths) {
      const theirs = await visitor.get(addressIn(path, caseId))
      // Papers and pictures say it in their own words: then with the same words for a household that is not there.
      const same =
        theirs.text === none.text || (await visitor.get(addressIn(path, nowhere))).text === theirs.text
      if (theirs.status !== 404 || !same || theirs.html.includes('Amrani'))
        told.push(`${name} ${path}: ${theirs.status}`)
    }
  }
  expect(told).toEqual([])
}, 240_000)

test('nobody outside a household changes it by sending a form to any of its addresses', async () => {
  const caseId = (await house.household('De Vries-Amrani')).split('/').at(-1) ?? ''
  const written: string[] = []
  for (const name of await personasOutside(caseId)) {
    const visitor = await house.as(name)
    for (const path of casePaths) {
      const { status } = await visitor.post(addressIn(path, caseId), { once: crypto.randomUUID() })
      if (status !== 404 && status !== 405) written.push(`${name} ${path}: ${status}`)
    }
  }
  expect(written).toEqual([])
}, 240_000)

test('each attempt to enter somebody else’s household stands in the log as turned away', async () => {
  const address = await house.household('Tesfay')
  const visitor = await house.as('Samira Haddad')
  await visitor.get(address)
  const line = await house.database
    .selectFrom('audit_line')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  expect(line).toMatchObject({ outcome: 'denied', action: 'household-case:read', address })
})

test('emergency access and the search answer who is kept out like anybody who asks for nobody', async () => {
  const visitor = await house.as(excluded)
  const person = await house.database
    .selectFrom('person as p')
    .innerJoin('household_member as m', 'm.person_id', 'p.id')
    .innerJoin('household_case as c', 'c.id', 'm.case_id')
    .where('c.name', '=', 'De Vries-Amrani')
    .where('p.given_name', '=', 'Laila')
    .select(['p.given_name as givenName', 'p.family_name as familyName', 'p.birth_date as birthDate'])
    .executeTakeFirstOrThrow()
  const asks = (givenName: string) =>
    visitor.post('/noodtoegang', {
      once: crypto.randomUUID(),
      reason: 'danger',
      words: 'Er is gevaar.',
      givenName,
      familyName: person.familyName ?? '',
      birthDate: person.birthDate ?? '',
    })
  const [known, nobody] = [await asks(person.givenName ?? ''), await asks('Niemand')]
  expect([known.status, nobody.status]).toEqual([422, 422])
  const said = (text: string, name: string) => text.replaceAll(name, '').replace(/nog \S+ keer/, '')
  expect(said(known.text, person.givenName ?? '')).toBe(said(nobody.text, 'Niemand'))
  expect((await visitor.get('/zoeken?zoek=Amrani')).text).toContain('Niets gevonden')
})
