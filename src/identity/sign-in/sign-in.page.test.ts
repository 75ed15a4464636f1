import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const openSessionsOf = (name: string) =>
  house.database
    .selectFrom('session as s')
    .innerJoin('account as a', 'a.id', 's.account_id')
    .where('a.name', '=', name)
    .where('s.ended_at', 'is', null)
    .select('s.id')
    .execute()

async function idOf(name: string): Promise<string> {
  const { id } = await house.database
    .selectFrom('account')
    .where('name', '=', name)
    .select('id')
    .executeTakeFirstOrThrow()
  return id
}

test('who goes on as somebody else in the same browser leaves no session behind, and the log says so', async () => {
  const browser = await house.as('Samira Haddad')
  expect(await openSessionsOf('Samira Haddad')).toHaveLength(1)
  await browser.post('/inloggen', { persoon: await idOf('Fatma Yildiz'), naar: '/' })
  expect(await openSessionsOf('Samira Haddad')).toEqual([])
  expect(await openSessionsOf('Fatma Yildiz')).toHaveLength(1)
  const ended = await house.database
    .selectFrom('audit_line')
    .where('action', '=', 'session:end')
    .where('account_id', '=', await idOf('Samira Haddad'))
    .select('address')
    .execute()
  expect(ended).toEqual([{ address: '/inloggen' }])
})

test('signing out everywhere closes the other browser too', async () => {
  const [desk, phone] = [await house.as('Joost Verbeek'), await house.as('Joost Verbeek')]
  expect((await phone.get('/vandaag')).status).toBe(200)
  const mine = (await desk.get('/mijn-toegang')).text
  expect(mine.match(/Dit apparaat/g), 'only one of them is this device').toHaveLength(1)
  expect(mine).toContain('Een ander apparaat of venster')
  expect(mine, 'no day that the demonstration does not live on').not.toMatch(/\d{4},/)
  const answer = await desk.submit('/mijn-toegang', {})
  expect(answer.to).toBe('/inloggen')
  for (const browser of [desk, phone])
    expect((await browser.get('/vandaag')).to).toBe('/inloggen?naar=%2Fvandaag')
  expect(await openSessionsOf('Joost Verbeek')).toEqual([])
})
