import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'

let house: OpenHouse
let page: string
beforeAll(async () => {
  house = await openHouse()
  page = `${await house.household('De Vries-Amrani')}/vragen/nieuw`
})
afterAll(() => house.close())

const good = {
  urgency: 'can-wait',
  kind: 'advice',
  askedOf: 'child-protection-board',
  question: 'Helpt een onderzoek hier?',
  summary: 'Twee ouders met samen gezag en een zoon van elf.',
  neededBy: '2025-11-27',
}
const asked = async () => (await house.database.selectFrom('expert_consult').select('id').execute()).length

test('a question travels from consulent to adviser and back, without the household', async () => {
  const samira = await house.as('Samira Haddad')
  expect((await samira.get(page)).html).toContain('value="2025-11-27"')
  const sent = await samira.submit(page, good)
  expect(sent.status).toBe(303)
  const lotte = await house.as('Lotte Sanders')
  const inbox = await lotte.get('/')
  expect(inbox.to).toBe('/vragen')
  const list = await lotte.get('/vragen')
  expect(list.text).toContain('Helpt een onderzoek hier?')
  expect(list.text).toContain('nog 5 werkdagen')
  const id = sent.to?.split('/').at(-1)
  const one = await lotte.get(`/vragen/${id}`)
  for (const hidden of ['Amrani', 'Vries', 'Samira', 'Hilversum', 'Berk 24'])
    expect(one.html + list.html, hidden).not.toContain(hidden)
  const answer = await lotte.submit(`/vragen/${id}`, { advice: 'Praat eerst met beide ouders apart.' })
  expect(answer.to).toBe('/vragen')
  expect((await samira.get('/vandaag')).text).toContain('Er is antwoord op je vraag')
  const used = await samira.submit(`${sent.to}/gebruik`, {
    applied: 'yes',
    usedHow: 'Zo gedaan.',
    usefulness: '4',
  })
  expect(used.status).toBe(303)
  expect((await samira.get(sent.to ?? '')).text).toContain('4 van 5')
})

test('a name, a town or a birth date in the question is refused and shown', async () => {
  const before = await asked()
  const samira = await house.as('Samira Haddad')
  const answer = await samira.submit(page, {
    ...good,
    summary: 'Sem (30-09-2014) woont in Hilversum.',
  })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('‘Sem’')
  expect(answer.text).toContain('‘Hilversum’')
  expect(answer.text).toContain('‘30-09-2014’')
  expect(answer.html).toContain('Sem (30-09-2014) woont in Hilversum.')
  expect(await asked()).toBe(before)
})

test('whom to call at danger stands there before anything is sent, and missing answers in the order of the page', async () => {
  const samira = await house.as('Samira Haddad')
  const shown = await samira.get(page)
  expect(shown.text.indexOf('0800-2000')).toBeLessThan(shown.text.indexOf('Aan wie vraag je het?'))
  const empty = { urgency: [], askedOf: '', kind: 'advice', question: '', summary: '', neededBy: '' }
  const answer = await samira.submit(page, { ...empty, fieldPlace: 'urgency' })
  const missing = [...answer.html.matchAll(/href="#veld-(\w+)"/g)].map(([, name]) => name)
  expect(missing).toEqual(['urgency', 'askedOf', 'question', 'summary', 'neededBy'])
})

test('what can’t wait is not sent: the page says whom to call and keeps what was typed', async () => {
  const before = await asked()
  const samira = await house.as('Samira Haddad')
  const answer = await samira.submit(page, { ...good, urgency: 'urgent' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Bel nu, wacht niet op een antwoord hier')
  expect(answer.text).toContain('112')
  expect(answer.text).toContain(good.summary)
  expect(await asked()).toBe(before)
})

test('an adviser reaches no question that was put to another', async () => {
  const samira = await house.as('Samira Haddad')
  const sent = await samira.submit(page, { ...good, askedOf: 'safe-home' })
  const id = sent.to?.split('/').at(-1)
  const lotte = await house.as('Lotte Sanders')
  expect((await lotte.get(`/vragen/${id}`)).status).toBe(404)
  expect((await lotte.post(`/vragen/${id}`, { once: crypto.randomUUID(), advice: 'Ik ook' })).status).toBe(
    404,
  )
  const karin = await house.as('Karin Oosterling')
  expect((await karin.get('/vandaag')).text).toMatch(/wachten \d vragen op jouw kennis/)
  expect((await karin.get(`/vragen/${id}`)).status).toBe(200)
})
