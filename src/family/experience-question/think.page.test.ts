import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const page = '/mijn/vragen'
const answers = () => house.database.selectFrom('experience_answer').select('answer').execute()
const fieldsOf = (html: string) => [
  ...new Set([...html.matchAll(/name="(q_\w+)"/g)].map(([, name]) => name ?? '')),
]

test('a mother reads who reads it, says what she thinks once, and no page of her contact person tells of it', async () => {
  const fatma = await house.as('Fatma Yildiz')
  const form = await fatma.get(page)
  for (const words of ['je contactpersoon niet', 'Stuur een bericht', '112', '0800-2000', '0800-0432'])
    expect(form.text).toContain(words)
  const [first = '', second = ''] = fieldsOf(form.html)
  const before = (await answers()).length
  const nothing = await fatma.submit(page, {})
  expect([nothing.status, nothing.text.includes('Kies bij minstens één vraag een antwoord.')]).toEqual([
    422,
    true,
  ])
  const wrong = await fatma.submit(page, { [first]: '<script>', [second]: '4' })
  expect([wrong.status, wrong.text.includes('Kies een van de antwoorden.')]).toEqual([422, true])
  const once = crypto.randomUUID()
  const sent = { once, [first]: '2', [second]: '4' }
  expect((await fatma.post(page, sent)).to).toBe(page)
  expect((await fatma.post(page, sent)).to).toBe(page)
  expect((await answers()).length).toBe(before + 2)
  expect((await fatma.get(page)).text).toContain('Nu hebben we geen vragen voor jou')
  const samira = await house.as('Samira Haddad')
  const household = await house.household('Yildiz')
  for (const path of [
    '/vandaag',
    '/meldingen',
    household,
    `${household}/tijdlijn`,
    `${household}/wie-keek-mee`,
  ])
    expect((await samira.get(path)).text, path).not.toMatch(
      /[Ee]rvaringsvra|Wat vind jij|Luisteren de mensen/,
    )
})

test('a paper is typed in by who does not know the family, and by nobody else', async () => {
  const samira = await house.as('Samira Haddad')
  const papers = (await samira.get(`${await house.household('Yildiz')}/vragen-op-papier`)).text
  const number = /Nummer (\S{4}-\S{4}-\S{4})/.exec(papers)?.[1] ?? ''
  expect(number).not.toBe('')
  expect((await samira.get('/praktijk/vragenlijst')).status).toBe(403)
  const sanne = await house.as('Sanne Mertens')
  const unknown = await sanne.submit('/praktijk/vragenlijst', { number: '2222-2222-2222' })
  expect([unknown.status, unknown.text.includes('Dit nummer kennen we niet.')]).toEqual([422, true])
  const known = await sanne.submit('/praktijk/vragenlijst', { number: number.toLowerCase() })
  expect(known.to ?? known.text).toMatch(/^\/praktijk\/vragenlijst\/|zijn al bewaard/)
  expect((await sanne.get('/praktijk/vragenlijst/01990000-0000-7000-8000-000000000000')).status).toBe(404)
})
