import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const page = '/mijn/bericht'

test('a message carries a promise, is answered, and the answer stands with who asked and nobody else', async () => {
  const [fatma, noor] = [await house.as('Fatma Yildiz'), await house.as('Noor Yildiz')]
  const words = 'Wanneer hoor ik iets van school?'
  expect((await fatma.get(page)).text).toContain('uiterlijk 24 november 2025')
  expect((await fatma.submit(page, { words, answerWay: 'here' })).to).toBe(page)
  const samira = await house.as('Samira Haddad')
  expect((await samira.get('/vandaag')).text).toContain(
    'Fatma stuurde een bericht. Beloofd: antwoord uiterlijk 24 november 2025',
  )
  const { id } = await house.database
    .selectFrom('family_message')
    .where('words', '=', words)
    .select('id')
    .executeTakeFirstOrThrow()
  const here = `${await house.household('Yildiz')}/berichten/${id}`
  expect((await samira.submit(here, { words: '' })).status).toBe(422)
  expect((await samira.submit(here, { words: 'Morgen, ik bel je.' })).status).toBe(303)
  expect((await samira.submit(here, { words: 'Nog eens.' })).status).toBe(422)
  expect((await fatma.get(page)).text).toContain('Morgen, ik bel je.')
  for (const path of [page, '/mijn', '/mijn/mensen', '/mijn/wie-keek'])
    expect((await noor.get(path)).html, path).not.toMatch(/van school|Morgen, ik bel/)
  expect((await (await house.as('Wanda Koster')).get(here)).status, 'a guest of the team').toBe(403)
})

test('words of danger show whom to call at once, and leave no trace where somebody may look over a shoulder', async () => {
  const noor = await house.as('Noor Yildiz')
  const sent = await noor.submit(page, { words: 'Hij heeft mij geslagen.', answerWay: 'call' })
  expect(sent.to).toBe('/mijn/nummers?na=1')
  expect((await noor.get(page)).html).not.toContain('geslagen')
  const today = (await (await house.as('Samira Haddad')).get('/vandaag')).text
  expect(today).toContain('Noor schrijft iets wat op gevaar kan wijzen. Lees het nu')
})

test('a wish is read by somebody else than the contact person', async () => {
  const noor = await house.as('Noor Yildiz')
  expect((await noor.get('/mijn/wens')).text).toContain('Anke de Wit leest dit, niet je contactpersoon.')
  expect((await noor.submit('/mijn/wens', { words: 'Ik durf niet alles te zeggen.', first: 'me' })).to).toBe(
    '/mijn/wens',
  )
  const samira = await house.as('Samira Haddad')
  for (const path of ['/vandaag', '/wensen', '/meldingen', await house.household('Yildiz')])
    expect((await samira.get(path)).html, path).not.toMatch(/durf niet alles|wenst een andere/)
})

test('large letters stay for this browser, without a script, and go where nobody can be led astray', async () => {
  const noor = await house.as('Noor Yildiz')
  const chosen = await noor.post('/letters', {
    once: crypto.randomUUID(),
    letters: 'large',
    to: '/mijn/plan',
  })
  expect([chosen.to, chosen.headers.get('set-cookie')]).toEqual([
    '/mijn/plan',
    expect.stringContaining('groot'),
  ])
  const away = await noor.post('/letters', {
    once: crypto.randomUUID(),
    letters: 'large',
    to: 'https://kwaad.example/mijn',
  })
  expect(away.to).toBe('/mijn')
})
