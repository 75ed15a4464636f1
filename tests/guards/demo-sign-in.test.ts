import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'

let real: OpenHouse
beforeAll(async () => {
  // The demonstration's own data, so that there is somebody to choose if the door were open.
  real = await openHouse({ DEMO: 'nee' })
})
afterAll(() => real.close())

const personas = () =>
  real.database
    .selectFrom('demo_persona as d')
    .innerJoin('account as a', 'a.id', 'd.account_id')
    .select(['a.id', 'a.name'])
    .execute()
const sessions = () => real.database.selectFrom('session').selectAll().execute()

test('outside a demonstration the sign-in page offers nobody to be', async () => {
  const page = await real.visitor().get('/inloggen')
  expect(page.status).toBe(200)
  const shown = (await personas()).filter(one => page.html.includes(one.name) || page.html.includes(one.id))
  expect(shown).toEqual([])
  expect(page.html).not.toContain('name="persoon"')
})

test('outside a demonstration nobody becomes a persona, whichever id is sent', async () => {
  const everybody = await personas()
  expect(everybody.length).toBeGreaterThan(10)
  const before = await sessions()
  for (const { id } of everybody) {
    const answer = await real.visitor().post('/inloggen', { persoon: id, naar: '/' })
    expect(answer.status).toBe(404)
    expect(answer.headers.getSetCookie()).toEqual([])
  }
  expect(await sessions()).toEqual(before)
})

test('in a demonstration the same door is open, or these checks would say nothing', async () => {
  const demonstration = await openHouse()
  const page = await demonstration.visitor().get('/inloggen')
  expect(page.html).toContain('name="persoon"')
  const samira = await demonstration.as('Samira Haddad')
  expect((await samira.get('/vandaag')).status).toBe(200)
  await demonstration.close()
})
