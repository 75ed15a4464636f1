import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'
import { pages } from '../../build/server/server.js'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const casePaths = Object.values(pages.routes).flatMap(route =>
  route?.path?.includes(':caseId') ? [route.path] : [],
)
const nowhere = '01990000-0000-7000-8000-000000000000'
const addressIn = (path: string, caseId: string) =>
  `/${path.replace(':caseId', caseId).replace(/:\w+/g, nowhere)}`

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
    .select('a.name')
    .execute()
  return personas.map(persona => persona.name)
}

test('nobody outside a household learns from any address whether it exists', async () => {
  const caseId = (await house.household('De Vries-Amrani')).split('/').at(-1) ?? ''
  const outside = await personasOutside(caseId)
  expect(outside.length).toBeGreaterThan(8)
  const told: string[] = []
  for (const name of outside) {
    const visitor = await house.as(name)
    for (const path of casePaths) {
      const [theirs, none] = [
        await visitor.get(addressIn(path, caseId)),
        await visitor.get(addressIn(path, nowhere)),
      ]
      const same = theirs.status === 404 && none.status === 404 && theirs.text === none.text
      if (!same || theirs.html.includes('Amrani'))
        told.push(`${name} ${path}: ${theirs.status} / ${none.status}`)
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
