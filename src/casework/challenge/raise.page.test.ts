import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a scientist raises a doubt, the contact person answers, the scientist is content', async () => {
  const household = await house.household('Yildiz')
  const eva = await house.as('Eva Lindeboom')
  const raised = await eva.submit(`${household}/tegenspraak/nieuw`, { question: 'Wie vroeg het vader?' })
  expect(raised.to).toBe(household)
  const { id } = await house.database
    .selectFrom('challenge')
    .select('id')
    .where('question', '=', 'Wie vroeg het vader?')
    .executeTakeFirstOrThrow()
  const samira = await house.as('Samira Haddad')
  expect((await samira.get('/vandaag')).text).toContain('Er is tegenspraak van een gedragswetenschapper')
  const here = `${household}/tegenspraak/${id}`
  expect((await samira.submit(`${here}/antwoord`, { words: 'Ik, in oktober.' })).to).toBe(here)
  const twice = await samira.post(`${here}/antwoord`, { once: crypto.randomUUID(), words: 'Nog eens.' })
  expect(twice.status).toBe(422)
  const settled = await eva.submit(`${here}/oordeel`, { step: 'settled', words: 'Goed gevraagd.' })
  expect(settled.to).toBe(here)
  expect((await eva.get(here)).text).toContain('afgerond')
})

test('a consulent has no button to raise a doubt and no way to send one', async () => {
  const household = await house.household('Yildiz')
  const samira = await house.as('Samira Haddad')
  expect((await samira.get(household)).text).not.toContain('Geef tegenspraak')
  expect((await samira.get(`${household}/tegenspraak/nieuw`)).status).toBe(403)
})
