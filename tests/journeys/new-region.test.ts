import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeRegion } from '#src/administration/begin/command.server.ts'
import { AskedRegion } from '#src/administration/begin/rules.ts'
import { expectSound, follow, openStage, press, type Stage, says, withKeys } from '#tests/support/browser.ts'

const asked = { regio: 'de-kempen', naam: 'De Kempen', beheerder: 'Gonny Smit', email: 'gonny@kempen.nl' }

let stage: Stage
let code = ''
beforeAll(async () => {
  stage = await openStage({
    tell: async owner => {
      const said = await makeRegion(owner, new Date('2025-11-20T08:00:00Z'), AskedRegion.parse(asked), null)
      code = /deze code invullen: (\S.*)/.exec(said.join('\n'))?.[1] ?? ''
    },
  })
})
afterAll(() => stage.close())

/** With the code somebody was given, and a key on a laptop of their own. */
async function comesIn(given: string): Promise<Page> {
  const page = await withKeys(await stage.enter())
  await page.goto('/inloggen/uitnodiging')
  await page.getByLabel('De code').fill(given)
  await press(page, 'Ga verder')
  await page.getByLabel('Hoe noem je dit apparaat?').fill('laptop')
  await press(page, 'Maak een sleutel en log in')
  await page.waitForURL(url => !url.pathname.startsWith('/inloggen'))
  return page
}

type Given = Record<string, string | string[]>

/** Fills what stands in the form by its name: words, a day, or a choice by what it says. */
async function fills(page: Page, given: Given) {
  for (const [name, value] of Object.entries(given)) {
    const field = page.locator(`main form [name="${name}"]`)
    const isChoice = (await field.first().evaluate(element => element.tagName)) === 'SELECT'
    if (Array.isArray(value)) for (const label of value) await page.getByLabel(label, { exact: true }).check()
    else if (isChoice) {
      const option = field.locator('option', { hasText: value }).first()
      await field.selectOption((await option.getAttribute('value')) ?? '')
    } else await field.fill(value)
  }
}

test('an administrator sets up a new region from nothing, and its consulent opens the first household', async () => {
  const gonny = await comesIn(code)
  await gonny.goto('/beheer')
  await says(gonny, 'Nog niet klaar voor het eerste huishouden')
  await gonny.goto('/beheer/inrichten')
  await expectSound(gonny)
  const adds = async (step: string, given: Given, button: string) => {
    await gonny.goto('/beheer/inrichten')
    await follow(gonny, step)
    await fills(gonny, given)
    await press(gonny, button)
  }
  await adds(
    'Voeg een organisatie toe',
    { name: 'Gemeente Bladel', kind: 'gemeente' },
    'Voeg de organisatie toe',
  )
  const at = { organisationId: 'Gemeente Bladel' }
  await adds(
    'Voeg een toekomsttuin toe',
    { name: 'Bladel', ...at, since: '2025-11-20' },
    'Voeg de toekomsttuin toe',
  )
  const joins = (name: string, role: string, more: Given = {}) =>
    adds(
      'Voeg een collega toe',
      {
        name,
        email: `${name.split(' ')[0]}@bladel.nl`,
        ...at,
        startedOn: '2025-11-20',
        roles: [role],
        ...more,
      },
      'Voeg toe',
    )
  await joins('Carla Vos', 'consulent', { gardenId: 'Bladel' })
  await joins('Daan Bos', 'gedragswetenschapper')
  await joins('Fien Pol', 'privacy officer')
  await gonny.goto('/beheer/tuinen')
  await follow(gonny, 'Bladel')
  await fills(gonny, { accountId: 'Carla Vos' })
  await press(gonny, 'Wijs de waarnemer aan')
  for (const what of ['nummers', 'gezin', 'termijnen']) {
    await gonny.goto(`/beheer/inrichten/${what}`)
    await expectSound(gonny)
    await press(gonny, 'Dit klopt voor onze regio')
  }
  await gonny.goto('/beheer/inrichten')
  await says(gonny, 'Klaar voor het eerste huishouden')

  await gonny.goto('/beheer/mensen')
  await follow(gonny, 'Carla Vos')
  await follow(gonny, 'Bekijk of nodig uit')
  await press(gonny, 'Nodig uit')
  const carla = await comesIn(await gonny.locator('code').innerText())
  await carla.goto('/huishoudens/nieuw')
  await expectSound(carla)
  await fills(carla, {
    ...{ name: 'Jansen', gardenId: 'Bladel', organisationId: 'Gemeente Bladel', firstSignalOn: '2025-11-10' },
    ...{ behaviouralScientistId: 'Daan Bos', purpose: 'Samen zorgen dat het thuis veilig is.' },
    ...{ 'people[0].givenName': 'Bea', 'homes[0].town': 'Bladel' },
  })
  for (const [name, value] of [
    ['origin', 'family'],
    ['people[0].familyRole', 'parent'],
    ['people[0].dwelling', 'first'],
  ])
    await carla.locator(`[name="${name}"]`).selectOption(value ?? '')
  await carla.locator('[name="legalBasis"][value="youth-act"]').check()
  await press(carla, 'Open het huishouden')
  await carla.waitForURL(/\/huishoudens\/[0-9a-f-]{36}$/)
  await says(carla, 'Jansen')
  await expectSound(carla)
  const status = await gonny.goto(new URL(carla.url()).pathname)
  expect(status?.status(), 'who sets up sees no household').toBe(404)
}, 90_000)
