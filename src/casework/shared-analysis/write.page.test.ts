import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const line = (field: string, words: string) => ({
  [`${field}[0].words`]: words,
  [`${field}[0].kind`]: 'fact',
  [`${field}[0].source`]: 'school',
})
const typed = (words: string) => ({
  ...line('goingOn', words),
  ...line('causes', words),
  ...line('risks', words),
  ...line('strengths', words),
  story: words,
  noFamilyReason: 'Zij wilden eerst ons verhaal lezen.',
  madeOn: '2025-11-20',
})

test('a second press makes one version, and who was later sees both and decides', async () => {
  const page = `${await house.household('Okonkwo-Visser')}/analyse/nieuw`
  const [samira, eva] = [await house.as('Samira Haddad'), await house.as('Eva Lindeboom')]
  const once = crypto.randomUUID()
  const first = { ...typed('Er is weinig geld.'), version: '0' }
  const sent = await samira.post(page, { ...first, once })
  expect(sent.status).toBe(303)
  expect((await samira.post(page, { ...first, once })).to).toBe(sent.to)
  const late = await eva.post(page, {
    ...typed('Er is veel verdriet.'),
    version: '0',
    once: crypto.randomUUID(),
  })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Iemand anders was je net voor')
  for (const words of ['Er is weinig geld.', 'Er is veel verdriet.']) expect(late.text).toContain(words)
  const again = { ...typed('Er is veel verdriet.'), version: '1', whyChanged: 'Ik zie het anders.' }
  const next = await eva.post(page, { ...again, once: crypto.randomUUID() })
  expect(next.status).toBe(303)
  expect((await samira.get(`${next.to}/vergelijk`)).text).toContain('erbij : veel verdriet.')
})
