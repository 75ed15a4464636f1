import { afterAll, beforeAll, expect, test } from 'vitest'
import { reactionsTo } from '#src/connections.ts'
import { day, momentAt } from '#src/kernel/day.ts'
import { deliverEvents } from '#src/platform/outbox/store.server.ts'
import { type Answer, type OpenHouse, openHouse } from '#tests/support/house.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const unread = ({ text }: Answer) => Number(/Meldingen ?: (\d+) nieuw/.exec(text)?.[1] ?? 0)
const firstNotice = ({ html }: Answer) => /\/meldingen\/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(html)?.[0] ?? ''

test('what a child tells reaches the contact person at once, and following it is reading it', async () => {
  const samira = await house.as('Samira Haddad')
  const before = unread(await samira.get('/vandaag'))
  const noor = await house.as('Noor Yildiz')
  await noor.submit('/mijn/hoe-gaat-het', { score: '2' })
  await deliverEvents(house.database, () => momentAt(day('2025-11-20'), '12:00'), reactionsTo)
  const list = await samira.get('/meldingen')
  expect(unread(list)).toBe(before + 1)
  expect(list.text).toMatch(/kan niet wachten. Lees het nu Yildiz · vandaag Dringend/)
  const eva = await house.as('Eva Lindeboom')
  expect((await eva.get(firstNotice(list))).status).toBe(404)
  const { to } = await samira.get(firstNotice(list))
  expect(to).toMatch(/\/huishoudens\/.+\/veiligheid\//)
  const there = await samira.get(to ?? '')
  expect(there.status).toBe(200)
  expect(unread(there)).toBe(before)
})

test('a family has no notices', async () => {
  const noor = await house.as('Noor Yildiz')
  expect((await noor.get('/mijn')).html).not.toContain('/meldingen')
  expect((await noor.get('/meldingen')).status).toBe(403)
})

test('somebody chooses how to be mailed, and a demonstration says that it never does', async () => {
  const samira = await house.as('Samira Haddad')
  const wrong = await samira.submit('/meldingen/mail', { rhythm: 'off', quietFrom: '25', quietUntil: '8' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Kies een heel uur uit de lijst.')
  const chosen = await samira.submit('/meldingen/mail', { rhythm: 'off', quietFrom: '20', quietUntil: '7' })
  expect(chosen.to).toBe('/meldingen')
  expect((await samira.get('/meldingen/mail')).text).toMatch(/gaat er nooit mail uit.+je krijgt geen mail/)
})
