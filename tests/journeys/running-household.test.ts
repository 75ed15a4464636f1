import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '#tests/support/browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ isEmbedded: true })
})
afterAll(() => stage.close())

// Ten minutes at ten seconds for each thing to fill in or press.
const mostSteps = 60
/** A field by what it is called, whether it may stay empty or not. */
const called = (label: string) => new RegExp(`^${label.replaceAll('?', '[?]')}( [(]mag leeg[)])?$`)

test('a caseworker enters a household that has been running for a year, in one sitting', async () => {
  const page = await stage.enter('Samira Haddad', { javaScriptEnabled: false })
  let steps = 0
  const fill = async (label: string, value: string, within = page.locator('body')) => {
    steps++
    await within.getByLabel(called(label)).fill(value)
  }
  const choose = async (label: string, value: string, within = page.locator('body')) => {
    steps++
    await within.getByLabel(called(label)).selectOption(value)
  }
  const press = async (name: string) => {
    steps++
    await page.getByRole('button', { name }).last().click()
  }
  const follow = async (name: string) => {
    steps++
    await page.getByRole('link', { name }).first().click()
  }
  const group = (name: string) => page.getByRole('group', { name, exact: true })

  await follow('Huishoudens')
  await follow('Werk je al met een gezin?')
  await fill('Naam van het huishouden', 'Mulder')
  await choose('Toekomsttuin', 'Hilversum')
  await choose('Waar kwam de eerste zorg vandaan?', 'Veilig Thuis')
  await fill('Dag van de eerste zorg', '2024-10-01')
  await choose('Gedragswetenschapper die meekijkt', 'Eva Lindeboom (Gemeente Hilversum)')
  await fill('Dag waarop het werken met dit huishouden begon', '2024-11-01')
  await fill('Waar komen deze gegevens vandaan?', 'de map op papier')
  await press('Voeg een eerdere contactpersoon toe')
  await fill('Of een naam', 'Ria Kok', group('1e contactpersoon'))
  await fill('Laatste dag als vaste contactpersoon', '2024-10-31', group('1e contactpersoon'))
  await fill('Plaats', 'Hilversum', group('Eerste adres'))
  await choose('Wie is dit in het gezin?', 'ouder', group('Persoon 1'))
  await choose('Waar woont deze persoon?', 'op het eerste adres', group('Persoon 1'))
  await choose('Wie is dit in het gezin?', 'kind', group('Persoon 2'))
  await fill('Verwacht rond', '2026-03-01', group('Persoon 2'))
  await choose('Waar woont deze persoon?', 'op het eerste adres', group('Persoon 2'))
  steps++
  await page.getByLabel('Jeugdwet: jeugdhulp en preventie').check()
  await fill('Doel', 'Samen zorgen dat het thuis veilig is.')
  await press('Voer het huishouden in')

  await page.getByText('Deze dag ligt voor de eerste dag van het huishouden.').first().waitFor()
  await fill('Laatste dag als vaste contactpersoon', '2025-05-31', group('1e contactpersoon'))
  await press('Voer het huishouden in')
  await page.getByRole('heading', { name: 'Mulder', level: 1 }).waitFor()
  await page.getByText('sinds 1 jun 2025').first().waitFor()
  await page.getByText('uit: de map op papier').first().waitFor()

  await follow('Leg iets van eerder vast')
  steps++
  await page.getByLabel(/^Plan of afspraken/).check()
  await fill('Dag, of eerste dag', '2024-12-01')
  await fill('Wat was het?', 'Oma komt elke woensdag.')
  await press('Leg vast')
  await page.getByText('Oma komt elke woensdag.').waitFor()
  expect(await page.getByText('achteraf ingevoerd', { exact: true }).count()).toBe(1)
  expect(steps).toBeLessThanOrEqual(mostSteps)
})
