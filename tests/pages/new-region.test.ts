import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeRegion } from '#src/administration/begin/command.server.ts'
import { AskedRegion } from '#src/administration/begin/rules.ts'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse({ DEMO: 'nee' })
})
afterAll(() => house.close())

const idOf = async (table: 'organisation' | 'garden' | 'account', name: string) =>
  (await house.database.selectFrom(table).where('name', '=', name).select('id').executeTakeFirstOrThrow()).id

test('an administrator sets up a new region from nothing to its first household', async () => {
  const asked = { regio: 'de-kempen', naam: 'De Kempen', beheerder: 'Gonny Smit', email: 'gonny@kempen.nl' }
  await makeRegion(house.database, new Date('2025-11-20T08:00:00Z'), AskedRegion.parse(asked), null)
  const gonny = await house.enter('Gonny Smit')
  const did = async (address: string, fields: Record<string, string | string[]>) => {
    const answer = await gonny.submit(address, fields)
    expect(answer.status, `${address}: ${answer.text.slice(0, 400)}`).toBe(303)
    return answer.to ?? ''
  }

  const begin = await gonny.get('/beheer')
  expect(begin.text).toContain('Nog niet klaar voor het eerste huishouden')
  expect(begin.text).toContain('1 van de 10 dingen zijn geregeld.')

  await did('/beheer/organisaties/nieuw', { name: 'Gemeente Bladel', kind: 'municipality' })
  const organisationId = await idOf('organisation', 'Gemeente Bladel')
  await did('/beheer/tuinen/nieuw', { name: 'Bladel', organisationId, since: '2025-11-20' })
  const gardenId = await idOf('garden', 'Bladel')
  const joins = (name: string, roles: string[], garden = '') =>
    did('/beheer/mensen/nieuw', {
      ...{ name, roles, organisationId, gardenId: garden, startedOn: '2025-11-20' },
      email: `${name.toLowerCase().replace(' ', '.')}@bladel.nl`,
    })
  await joins('Carla Vos', ['caseworker'], gardenId)
  await joins('Daan Bos', ['behavioural-scientist'])
  await joins('Fien Pol', ['privacy-officer'])
  expect((await gonny.get('/beheer/inrichten')).text).toContain('Nog niet in Bladel.')
  await did(`/beheer/tuinen/${gardenId}`, { accountId: await idOf('account', 'Carla Vos') })

  const crisis = {
    'own[0].who': 'Crisisdienst Kempen',
    'own[0].number': '040 123 45 67',
    'own[0].when': 'Nacht',
  }
  await did('/beheer/termijnen/dangerNumbers', {
    ...{ 'safeHome.who': 'Veilig Thuis', 'safeHome.number': '0800-2000', 'safeHome.when': 'Dag en nacht' },
    ...{ 'children.who': 'Kindertelefoon', 'children.number': '0800-0432', 'children.when': 'Gratis' },
    ...crisis,
  })
  expect((await gonny.get('/beheer/inrichten/nummers')).text).toContain('nog één wijziging in het concept')
  await did('/beheer/termijnen/concept', { fromDay: '2025-11-20' })
  expect((await gonny.get('/beheer/inrichten/nummers')).text).toContain('040 123 45 67 (Nacht)')
  for (const what of ['nummers', 'gezin', 'termijnen']) await did(`/beheer/inrichten/${what}`, {})

  expect((await gonny.get('/beheer')).text).toContain('10 van de 10 geregeld')
  expect((await gonny.get('/beheer/inrichten')).text).toContain('Klaar voor het eerste huishouden')

  const carla = await house.enter('Carla Vos')
  const opened = await carla.submit('/huishoudens/nieuw', {
    ...{ name: 'Jansen', gardenId, organisationId, origin: 'family', firstSignalOn: '2025-11-10' },
    ...{ behaviouralScientistId: await idOf('account', 'Daan Bos'), legalBasis: 'youth-act' },
    ...{ purpose: 'Samen zorgen dat het thuis veilig is.', 'homes[0].town': 'Bladel' },
    ...{ 'people[0].givenName': 'Bea', 'people[0].familyRole': 'parent', 'people[0].dwelling': 'first' },
  })
  expect(opened.status, opened.text.slice(0, 400)).toBe(303)
  expect((await carla.get(opened.to ?? '')).text).toContain('Jansen')
  expect((await carla.get(`${opened.to}/gevaar`)).text).toContain('040 123 45 67')
  expect((await gonny.get(opened.to ?? '')).status, 'who sets up sees no household').toBe(404)

  // The demonstration's region is in the same house: neither finds anything of the other.
  const samira = await house.enter('Samira Haddad')
  expect((await samira.get('/zoeken?zoek=vries')).text).toContain('De Vries-Amrani')
  expect((await carla.get('/zoeken?zoek=vries')).text).not.toContain('De Vries-Amrani')
  expect((await carla.get(await house.household('De Vries-Amrani'))).status).toBe(404)
  expect((await samira.get(opened.to ?? '')).status).toBe(404)
  expect((await samira.get('/zoeken?zoek=jansen')).html).not.toContain(opened.to ?? '')
  expect((await gonny.get('/beheer/mensen')).text).not.toContain('Samira Haddad')
  expect((await gonny.get('/beheer/mensen')).text).toContain('Carla Vos')
})
