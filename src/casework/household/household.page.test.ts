import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function goodHousehold(name: string): Promise<Record<string, string>> {
  const garden = await house.database
    .selectFrom('garden')
    .select('id')
    .where('name', '=', 'Hilversum')
    .executeTakeFirstOrThrow()
  const organisation = await house.database
    .selectFrom('organisation')
    .select('id')
    .where('name', '=', 'Gemeente Hilversum')
    .executeTakeFirstOrThrow()
  const eva = await house.database
    .selectFrom('account')
    .select('id')
    .where('name', '=', 'Eva Lindeboom')
    .executeTakeFirstOrThrow()
  return {
    name,
    gardenId: garden.id,
    organisationId: organisation.id,
    origin: 'family',
    firstSignalOn: '2025-11-10',
    behaviouralScientistId: eva.id,
    legalBasis: 'youth-act',
    purpose: 'Samen zorgen dat het thuis veilig is.',
    'homes[0].town': 'Hilversum',
    'people[0].givenName': 'Bea',
    'people[0].familyRole': 'parent',
    'people[0].dwelling': 'first',
    'people[1].familyRole': 'child',
    'people[1].expectedOn': '2026-03-01',
    'people[1].dwelling': 'first',
  }
}

const households = (name: string) =>
  house.database.selectFrom('household_case').selectAll().where('name', '=', name).execute()

test('a caseworker opens a household with an unborn child and finds it, as its contact person', async () => {
  const samira = await house.as('Samira Haddad')
  const opened = await samira.submit('/huishoudens/nieuw', await goodHousehold('Proefgezin'))
  expect(opened.status).toBe(303)
  const page = await samira.get(opened.to ?? '')
  expect(page.text).toContain('Het huishouden is geopend. Jij bent de vaste contactpersoon.')
  expect(page.text).toContain('ongeboren kind (verwacht rond 1 maart 2026)')
  const consultation = await samira.get(`${opened.to}/netwerkberaad/nieuw`)
  expect(consultation.text).toContain('Bea')
  expect(consultation.text, 'who is not born is not asked to come').not.toContain('ongeboren kind')
  expect((await samira.get(opened.to ?? '')).text, 'the sentence is said once').not.toContain(
    'Het huishouden is geopend',
  )
  expect(page.text).toContain('Vertel het gezin uiterlijk 18 december 2025')
})

test('an empty form says at each field what is missing, and nothing is written', async () => {
  const samira = await house.as('Samira Haddad')
  const before = await house.database.selectFrom('household_case').select('id').execute()
  const answer = await samira.submit('/huishoudens/nieuw', {})
  expect(answer.status).toBe(422)
  for (const sentence of [
    'Geef het huishouden een naam waaraan je team het herkent.',
    'Kies de toekomsttuin.',
    'Vul de dag in van de eerste zorg.',
    'Kies de gedragswetenschapper die meekijkt.',
    'Vul ten minste één persoon in.',
  ]) {
    expect(answer.text).toContain(sentence)
  }
  expect(await house.database.selectFrom('household_case').select('id').execute()).toEqual(before)
})

test.each([
  ['a day that does not exist', { firstSignalOn: '2025-02-31' }, 'Dit is geen bestaande datum.'],
  ['a first signal in the future', { firstSignalOn: '2025-12-01' }, 'Deze dag ligt in de toekomst.'],
  ['a name that is far too long', { name: 'a'.repeat(5000) }, 'Dit is te lang.'],
  ['control characters', { purpose: 'goed\u0001kwaad' }, 'tekens die we niet kunnen bewaren'],
  [
    'a secret address without the address',
    { 'homes[0].isSecret': 'on', 'homes[0].town': '' },
    'Vul het geheime adres in.',
  ],
  [
    'a child who is born and expected',
    { 'people[1].birthDate': '2020-01-01' },
    'Een kind is geboren of wordt verwacht.',
  ],
  ['informed, but not how', { informedOn: '2025-11-20' }, 'Schrijf hoe je het gezin hebt verteld'],
  ['a choice that was not on the page', { origin: 'hacked' }, 'Kies waar de eerste zorg vandaan kwam.'],
])('%s is explained in Dutch and what was typed stays', async (_, wrong, sentence) => {
  const samira = await house.as('Samira Haddad')
  const answer = await samira.submit('/huishoudens/nieuw', {
    ...(await goodHousehold('Foutgezin')),
    ...wrong,
  })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(sentence)
  expect(answer.html).toContain('value="Bea"')
  expect(await households('Foutgezin')).toEqual([])
})

test('script-like text comes back as text', async () => {
  const samira = await house.as('Samira Haddad')
  const answer = await samira.submit('/huishoudens/nieuw', { name: '<script>alert(1)</script>' })
  expect(answer.html).not.toContain('<script>alert')
  expect(answer.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('pressing the button twice opens one household', async () => {
  const samira = await house.as('Samira Haddad')
  const fields = { ...(await goodHousehold('Dubbelgezin')), once: crypto.randomUUID() }
  const [first, second] = await Promise.all([
    samira.post('/huishoudens/nieuw', fields),
    samira.post('/huishoudens/nieuw', fields),
  ])
  expect([first.status, second.status]).toEqual([303, 303])
  expect(first.to).toBe(second.to)
  expect(await households('Dubbelgezin')).toHaveLength(1)
})

test('another row for a person comes without anything being written or lost', async () => {
  const samira = await house.as('Samira Haddad')
  const answer = await samira.submit('/huishoudens/nieuw', {
    name: 'Rijgezin',
    'people[0].givenName': 'Bea',
    'people[1].givenName': 'Co',
    rows: 'add:people',
  })
  expect(answer.status).toBe(200)
  expect(answer.html).toContain('name="people[2].givenName"')
  expect(answer.html).toContain('value="Bea"')
  expect(await households('Rijgezin')).toEqual([])
})

test('when two people change the same household, the second sees both versions and then decides', async () => {
  const address = await house.household('Jongsma')
  const marloes = async () => {
    const { accounts } = {
      accounts: await house.database.selectFrom('account').select(['id', 'name']).execute(),
    }
    const id = accounts.find(account => account.name === 'Marloes Tichelaar')?.id ?? ''
    await house.database
      .insertInto('demo_persona')
      .values({ account_id: id, place: 90, role_label: 'x', comes_for: 'x' })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    return house.as('Marloes Tichelaar')
  }
  const [laptop, phone] = [await marloes(), await marloes()]
  const organisation = await house.database
    .selectFrom('organisation')
    .select('id')
    .where('name', '=', 'Gemeente Gooise Meren')
    .executeTakeFirstOrThrow()
  const change = (purpose: string, version: string) => ({
    name: 'Jongsma',
    organisationId: organisation.id,
    purpose,
    version,
  })
  expect((await laptop.submit(`${address}/gegevens`, change('Eerste doel', '1'))).status).toBe(303)
  const late = await phone.submit(`${address}/gegevens`, change('Tweede doel', '1'))
  expect(late.status).toBe(409)
  expect(late.text).toContain('Eerste doel')
  expect(late.html).toContain('value="Tweede doel"')
  expect(
    (
      await house.database
        .selectFrom('household_case')
        .select('purpose')
        .where('name', '=', 'Jongsma')
        .executeTakeFirstOrThrow()
    ).purpose,
  ).toBe('Eerste doel')
  expect((await phone.submit(`${address}/gegevens`, change('Tweede doel', '2'))).status).toBe(303)
})

test('a secret address stands on its own page for the contact person, and on no page for the team', async () => {
  const address = await house.household('De Vries-Amrani')
  const samira = await house.as('Samira Haddad')
  const page = await samira.get(address)
  expect(page.text).not.toContain('Verzonnen Hof')
  const secret = /href="([^"]+geheim-adres[^"]+)"/.exec(page.html)?.[1] ?? ''
  expect((await samira.get(secret)).text).toContain('Verzonnen Hof 3')
  const eva = await house.as('Eva Lindeboom')
  expect((await eva.get(address)).html).not.toContain('geheim-adres')
  expect((await eva.get(secret)).status).toBe(403)
})

test('a household that does not fit leaves a count with a reason, and no person', async () => {
  const samira = await house.as('Samira Haddad')
  const garden = await house.database
    .selectFrom('garden')
    .select('id')
    .where('name', '=', 'Hilversum')
    .executeTakeFirstOrThrow()
  const counted = await samira.submit('/huishoudens/past-niet', {
    gardenId: garden.id,
    reason: 'adults-only',
  })
  expect(counted.status).toBe(303)
  const rows = await house.database.selectFrom('household_not_fitting').selectAll().execute()
  expect(rows).toMatchObject([{ reason: 'adults-only', counted_on: '2025-11-20' }])
})

test('after adding a person the form is sent to the page itself, so that no row stays in the address', async () => {
  const samira = await house.as('Samira Haddad')
  const fields = { ...(await goodHousehold('Rijenproef')), rows: 'add:people' }
  const { html } = await samira.submit('/huishoudens/nieuw', fields)
  expect(html).toContain('name="people[2].givenName"')
  expect(html).toMatch(/<form[^>]*class="tt-form"[^>]*action="\/huishoudens\/nieuw"/)
})

test('only the closest two make a paper of a household, and the log says that they did', async () => {
  const here = await house.household('De Vries-Amrani')
  const address = `${here}/dossieroverzicht/dossieroverzicht.pdf`
  const eva = await house.as('Eva Lindeboom')
  expect((await eva.get(`${here}/tijdlijn`)).text, 'the team reads the timeline').not.toContain('dossier')
  expect([(await eva.get(`${here}/dossieroverzicht`)).status, (await eva.get(address)).status]).toEqual([
    403, 403,
  ])
  const samira = await house.as('Samira Haddad')
  expect((await samira.get(`${here}/tijdlijn`)).text).toContain('Maak een dossieroverzicht')
  expect((await samira.get(address)).status).toBe(200)
  const lines = await house.database
    .selectFrom('audit_line as l')
    .innerJoin('account as a', 'a.id', 'l.account_id')
    .where('l.address', '=', address)
    .select(['a.name', 'l.action', 'l.outcome'])
    .orderBy('l.id')
    .execute()
  expect(lines).toEqual([
    { name: 'Eva Lindeboom', action: 'dossier:make', outcome: 'denied' },
    { name: 'Samira Haddad', action: 'dossier:make', outcome: 'read' },
  ])
})
