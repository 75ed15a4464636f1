import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const page = '/mijn/hoe-gaat-het'
const told = () => house.database.selectFrom('safety_measurement').selectAll().execute()

test('a girl of fourteen tells how it goes, and reads who will read it and when', async () => {
  const noor = await house.as('Noor Yildiz')
  const form = await noor.get(page)
  expect(form.text).toContain('Samira Haddad leest dit op de eerstvolgende werkdag.')
  for (const number of ['112', '0800-2000', '0800-0432']) expect(form.text).toContain(number)
  const answer = await noor.submit(page, { score: '6', why: 'Ik heb gelogeerd bij oma.' })
  expect(answer.to).toMatch(/^\/mijn\/hoe-gaat-het\/[0-9a-f-]{36}$/)
  const thanks = await noor.get(answer.to ?? '')
  for (const words of ['Dank je', 'Je gaf een 6', 'Ik heb gelogeerd bij oma.', 'Samira Haddad leest dit op'])
    expect(thanks.text).toContain(words)
  expect(thanks.html).not.toContain('class="tt-form"')
  const fatma = await house.as('Fatma Yildiz')
  expect((await fatma.get(answer.to ?? '')).status, 'her mother does not read it').toBe(404)
  expect((await noor.get(page)).text).toContain('Ik heb gelogeerd bij oma.')
  const samira = await house.as('Samira Haddad')
  expect((await samira.get('/vandaag')).text).toContain('Noor vertelde hoe het gaat')
  expect((await samira.get(await house.household('Yildiz'))).text).toContain('Ik heb gelogeerd bij oma.')
})

test('words of danger show whom to call at once, and stand on top for the contact person', async () => {
  const fatma = await house.as('Fatma Yildiz')
  const answer = await fatma.submit(page, { score: '7', why: 'Gisteren heeft hij mij geslagen.' })
  expect(answer.to).toBe('/mijn/nummers?na=1')
  const numbers = await fatma.get('/mijn/nummers?na=1')
  expect((await fatma.get('/mijn/nummers')).text, 'nothing was told').not.toContain('Wat je schreef')
  expect(numbers.text).toContain('Wat je vertelde, is bewaard.')
  expect(numbers.text).toContain('Je kunt nu iemand bellen.')
  expect(numbers.text).toContain('112')
  const today = (await (await house.as('Samira Haddad')).get('/vandaag')).text
  expect(today).toContain('Fatma schrijft iets wat op gevaar kan wijzen.')
  expect(today.indexOf('Yildiz')).toBeLessThan(today.indexOf('De Vries-Amrani'))
})

test('mother and daughter don’t see each other’s words on any of their pages', async () => {
  const [fatma, noor] = [await house.as('Fatma Yildiz'), await house.as('Noor Yildiz')]
  for (const path of ['/mijn', '/mijn/mensen', '/mijn/plan', page, '/mijn/nummers', '/mijn/uitleg']) {
    const [hers, daughters] = [await fatma.get(path), await noor.get(path)]
    expect([hers.status, daughters.status], path).toEqual([200, 200])
    expect(hers.text).not.toMatch(/Emre sliep bij mij|Verzonnenstraat|scherp genoeg/)
    expect(daughters.text).not.toMatch(/Dat helpt ons|Verzonnenstraat|scherp genoeg/)
  }
})

test('without a number nothing is written and what was typed stays', async () => {
  const before = (await told()).length
  const noor = await house.as('Noor Yildiz')
  const answer = await noor.submit(page, { why: 'Ik weet het niet zo goed' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Kies een cijfer van 0 tot en met 10.')
  expect(answer.text).toContain('Ik weet het niet zo goed')
  expect((await told()).length).toBe(before)
})

test('pressing the button twice tells it once', async () => {
  const noor = await house.as('Noor Yildiz')
  const before = (await told()).length
  const once = crypto.randomUUID()
  const first = await noor.post(page, { once, score: '6' })
  const again = await noor.post(page, { once, score: '6' })
  expect(again.to).toBe(first.to)
  expect((await told()).length).toBe(before + 1)
})

test('a family member opens no page of a professional, and a professional none of the family', async () => {
  const noor = await house.as('Noor Yildiz')
  const household = await house.household('Yildiz')
  for (const [path, status] of [
    ['/vandaag', 403],
    ['/huishoudens', 403],
    ['/vragen', 403],
    [household, 404],
    [`${household}/veiligheid/nieuw`, 404],
    [`${household}/vragen/nieuw`, 404],
  ] as const)
    expect((await noor.get(path)).status, path).toBe(status)
  expect((await (await house.as('Samira Haddad')).get('/mijn')).status).toBe(403)
})

test('the way out goes to a page about the weather, keeps nothing and ends the session', async () => {
  const noor = await house.as('Noor Yildiz')
  const start = await noor.get('/mijn')
  expect(start.html).toContain('<script type="module" src="/snel-weg.js">')
  expect(start.html).toContain('data-lands-at="https://www.buienradar.nl/"')
  const out = await noor.get('/snel-weg')
  expect([out.status, out.to]).toEqual([303, 'https://www.buienradar.nl/'])
  expect(out.headers.get('cache-control')).toBe('no-store')
  expect(out.headers.get('clear-site-data')).toBe('"cache"')
  const back = await noor.get('/mijn/plan')
  expect(back.to).toBe('/inloggen?naar=%2Fmijn%2Fplan')
  expect((await noor.get('/snel-weg.js')).headers.get('content-type')).toMatch(/javascript/)
})

test('the script ends the session too, and a message from another site ends nothing', async () => {
  const noor = await house.as('Noor Yildiz')
  expect((await noor.post('/snel-weg', {}, { origin: 'https://kwaad.example' })).status).toBe(403)
  expect((await noor.get('/mijn')).status).toBe(200)
  const left = await noor.post('/snel-weg', {})
  expect([left.status, left.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')])
  expect((await noor.get('/mijn')).to).toBe('/inloggen?naar=%2Fmijn')
})

test('who comes back after leaving reads nothing of families, households or what this site is', async () => {
  const noor = await house.as('Noor Yildiz')
  await noor.get('/snel-weg')
  const back = await noor.get((await noor.get('/mijn/plan')).to ?? '')
  expect(back.html).toContain('<title>Inloggen</title>')
  expect(back.text).toContain('Je bent uitgelogd.')
  expect(back.html).not.toMatch(/Toekomsttuin|gezin|huishoud|[Vv]eilig|gevaar|Noor|Yildiz|Demonstratie/)
})

test('the way out goes where the region chose, and the page about it says so', async () => {
  const [gijs, noor] = [await house.as('Gijs Bloem'), await house.as('Noor Yildiz')]
  const setting = '/beheer/termijnen/quickExitAddress'
  const draft = '/beheer/termijnen/concept'
  const wrong = await gijs.submit(setting, { value: 'http://nos.nl/' })
  expect([wrong.status, wrong.text.includes('begint')]).toEqual([422, true])
  expect((await gijs.submit(setting, { value: 'https://nos.nl/weer' })).to).toBe(draft)
  expect((await noor.get('/mijn/uitleg')).text).not.toContain('nos.nl')
  expect((await gijs.submit(draft, { fromDay: '2025-11-20' })).to).toBe('/beheer/termijnen')
  expect((await noor.get('/mijn/uitleg')).text).toContain('nos.nl')
  expect((await noor.get('/snel-weg')).to).toBe('https://nos.nl/weer')
  expect((await house.visitor().get('/snel-weg')).to).toBe('https://www.buienradar.nl/')
  await gijs.submit(setting, { value: 'https://www.buienradar.nl/' })
  await gijs.submit(draft, { fromDay: '2025-11-20' })
})

test('a tab of the family’s pages says nothing about protection', async () => {
  const noor = await house.as('Noor Yildiz')
  for (const path of ['/mijn', '/mijn/mensen', page, '/mijn/nummers', '/mijn/uitleg']) {
    const title = /<title>(.*?)<\/title>/.exec((await noor.get(path)).html)?.[1]
    expect(title, path).toMatch(/\w/)
    expect(title).not.toMatch(/veilig|bescherm|gevaar|Toekomsttuin/i)
  }
})

test('a very low score shows whom to call at once, also without a word', async () => {
  const noor = await house.as('Noor Yildiz')
  expect((await noor.submit(page, { score: '1' })).to).toBe('/mijn/nummers?na=1')
  expect((await noor.submit(page, { score: '5' })).to).not.toContain('/mijn/nummers')
})

test('a page that is not there, or not for her, still has the neutral name and the way out', async () => {
  const noor = await house.as('Noor Yildiz')
  for (const [path, status] of [
    ['/bestaat-niet', 404],
    ['/vandaag', 403],
  ] as const) {
    const answer = await noor.get(path)
    expect(answer.status, path).toBe(status)
    expect(answer.html).toContain('href="/snel-weg"')
    expect(answer.text).toContain('Mijn afspraken')
    expect(answer.text).not.toMatch(/Toekomsttuin|rol|beheerder/)
  }
})
