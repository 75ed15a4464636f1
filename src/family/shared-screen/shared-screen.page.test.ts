import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse, type Visitor } from '#tests/support/house.ts'
import { pages } from '../../../build/server/server.js'

let house: OpenHouse
let household: string
beforeAll(async () => {
  house = await openHouse()
  household = await house.household('Yildiz')
})
afterAll(() => house.close())

const code = '840217'
const agreed = 'loopt een rondje als hij voelt dat hij boos wordt'

async function idOf(givenName: string): Promise<string> {
  const { id } = await house.database
    .selectFrom('person as p')
    .innerJoin('household_member as m', 'm.person_id', 'p.id')
    .where('m.case_id', '=', household.split('/')[2] ?? '')
    .where('p.given_name', '=', givenName)
    .select('p.id')
    .executeTakeFirstOrThrow()
  return id
}

/** Samira gives her screen to these people. */
async function give(...names: string[]): Promise<Visitor> {
  const samira = await house.as('Samira Haddad')
  const people = await Promise.all(names.map(idOf))
  const answer = await samira.submit(`${household}/samen`, { people, alone: 'on', code })
  expect([answer.status, answer.to]).toEqual([303, '/samen'])
  expect(answer.headers.get('clear-site-data')).toBe('"cache"')
  return samira
}

/** Every address of the product, about this household and about nothing that is there. */
function everyAddress(): string[] {
  const caseId = household.split('/')[2] ?? ''
  const paths = Object.values(pages.routes).flatMap(route => (route?.path ? [route.path] : []))
  return paths.map(path => `/${path.replace(':caseId', caseId).replace(/:\w+|\*/g, crypto.randomUUID())}`)
}
const ofTheTable = ['/samen', '/samen/terug', '/samen/begin', '/samen/plan', '/samen/mensen', '/samen/taal']

test('the mother and daughter read their plan and who is with them; large, neutral and kept by nothing', async () => {
  const table = await give('Fatma', 'Noor')
  const turned = await table.get('/samen')
  expect(turned.html).toContain('<title>Draai het scherm</title>')
  expect(turned.html).toContain('Mijn afspraken')
  expect(turned.html).not.toMatch(
    /Toekomsttuin|gezin|huishoud|[Vv]eilig|gevaar|Samira|Fatma|Yildiz|Demonstratie|Snel weg/,
  )
  const start = await table.get('/samen/begin')
  expect(start.text).toContain('Ons volgende beraad 10 december 2025')
  const plan = await table.get('/samen/plan')
  expect(plan.text).toContain(`Kemal Yildiz: ${agreed}`)
  expect(plan.html, 'what the family pages keep back too').not.toMatch(
    /haar mentor|op de trap|zorgen over geld/,
  )
  expect(plan.text, 'nobody is the one who reads').not.toMatch(/\bJij:/)
  expect((await table.get('/samen/mensen')).text).toContain('Samira Haddad')
  for (const path of ofTheTable) {
    const page = await table.get(path)
    expect(page.status, path).toBe(200)
    expect(page.headers.get('cache-control'), path).toBe('no-store')
    expect(page.html, path).not.toMatch(/Toekomsttuin|\/huishoudens|\/vandaag|De Vries|Verzonnenstraat/)
  }
})

test('at the table they read it in the language they choose; the page that turns the screen stays Dutch', async () => {
  const table = await give('Fatma', 'Noor')
  await table.post('/samen/taal', { language: 'ar', back: '/samen/plan' })
  const plan = await table.get('/samen/plan')
  expect(plan.html).toContain('<html lang="ar" dir="rtl">')
  expect(plan.text).toContain('rondje')
  expect((await table.get('/samen')).html).toContain('<html lang="nl">')
  await table.post('/samen/taal', { language: 'xx', back: 'https://elders.test' })
  expect((await table.get('/samen/begin')).html).toContain('lang="ar"')
})

test('with the man beside them, to whom it was not released, there is no plan; they all know the day of the meeting', async () => {
  const table = await give('Fatma', 'Kemal')
  expect((await table.get('/samen/plan')).text).toContain('Hier staat nu geen plan')
  expect((await table.get('/samen/plan')).html).not.toMatch(/rondje|Noor|Emre/)
  expect((await table.get('/samen/mensen')).html).not.toMatch(/Samira|Eva/)
  expect((await table.get('/samen/begin')).text).toContain('10 december 2025')
})

test('while the mother holds the screen, no address of the product opens, whatever is sent to it', async () => {
  const table = await give('Fatma')
  const opened: string[] = []
  const addresses = everyAddress()
  expect(addresses.length).toBeGreaterThan(100)
  for (const path of ['/', ...addresses].filter(one => !ofTheTable.includes(one))) {
    if (path === '/snel-weg' || path === '/uitloggen') continue
    const read = await table.get(path)
    const sent = await table.post(path, { once: crypto.randomUUID(), persoon: crypto.randomUUID() })
    for (const answer of [read, sent])
      if (answer.status !== 303 || answer.to !== '/samen' || answer.html !== '')
        opened.push(`${path} ${answer.status} ${answer.to}`)
  }
  expect(opened).toEqual([])
  const { id } = await house.database
    .selectFrom('account')
    .where('name', '=', 'Samira Haddad')
    .select('id')
    .executeTakeFirstOrThrow()
  expect((await table.post('/inloggen', { persoon: id, naar: '/vandaag' })).to).toBe('/samen')
  const lines = await house.database
    .selectFrom('audit_line')
    .where('action', '=', 'shared-screen:read')
    .where('address', '=', '/vandaag')
    .select(['account_id', 'outcome'])
    .execute()
  expect(lines[0]).toEqual({ account_id: id, outcome: 'refused' })
})

test('a stranger’s code does not open: after the third one nobody is signed in, and the page says nothing', async () => {
  const table = await give('Fatma')
  expect((await table.submit('/samen/terug', { code: '' })).text).toContain('Vul de zes cijfers')
  const first = await table.submit('/samen/terug', { code: '111112' })
  expect([first.status, first.html.includes('111112')]).toEqual([422, false])
  expect(first.text).toContain('nog 2 keer')
  expect((await table.submit('/samen/terug', { code: '111113' })).text).toContain('nog één keer')
  const last = await table.submit('/samen/terug', { code: '111114' })
  expect([last.status, last.to]).toEqual([303, '/inloggen?naar=%2Fsamen'])
  const out = await table.get(last.to ?? '')
  expect(out.text).toContain('Je bent uitgelogd.')
  expect(out.html).not.toMatch(/Toekomsttuin|gezin|huishoud|Samira|Demonstratie/)
  expect((await table.submit('/samen/terug', { code })).to).toMatch(/^\/inloggen/)
  expect((await table.get(household)).to).toMatch(/^\/inloggen/)
})

test('with the code Samira is back at the household, and the pages of the table are closed', async () => {
  const samira = await give('Fatma')
  const back = await samira.submit('/samen/terug', { code })
  expect([back.status, back.to]).toEqual([303, household])
  const page = await samira.get(household)
  expect(page.text).toContain('Het scherm is weer van jou.')
  expect(page.text).toContain('Samen gekeken met Fatma')
  expect((await samira.get('/samen/plan')).to).toBe('/')
  expect((await samira.post('/samen/terug', { code })).to).toBe('/')
})

test('leaving quickly from the table ends the session of the professional too', async () => {
  const table = await give('Fatma')
  expect((await table.get('/samen/plan')).html).toContain('href="/snel-weg"')
  expect((await table.get('/snel-weg')).to).toBe('https://www.buienradar.nl/')
  expect((await table.get('/samen/plan')).to).toMatch(/^\/inloggen/)
})

test('what is missing is said at the field, the code is never given back, and nothing is given away', async () => {
  const samira = await house.as('Samira Haddad')
  const answer = await samira.submit(`${household}/samen`, { code: '123456' })
  expect(answer.status).toBe(422)
  for (const words of ['Kies wie er samen kijken.', 'Vink aan dat niemand anders', 'te makkelijk te raden'])
    expect(answer.text).toContain(words)
  expect(answer.html).not.toContain('123456')
  const child = await samira.submit(`${household}/samen`, { people: await idOf('Emre'), alone: 'on', code })
  expect(child.text).toContain('Er is niets dat iedereen die je koos mag lezen.')
  expect((await samira.get(household)).status).toBe(200)
})
