import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comeIn, line, sayToAll, words } from '#tests/support/at-the-table.ts'
import { follow, openStage, press, type Stage, says } from '#tests/support/browser.ts'
import { cableTo } from '#tests/support/cable.ts'

let stage: Stage
beforeAll(async () => {
  // The consultation in two sittings is today, and Eva leads it together with the contact person.
  stage = await openStage({
    tell: async database => {
      await sql`update planned_consultation set facilitator_account_id = (select id from account where name = 'Eva Lindeboom')
        where id in (select consultation_id from planned_sitting where begins_at is null)`.execute(database)
      await sql`update planned_sitting set begins_at = '2025-11-20T09:00Z'::timestamptz + (number - 1) * interval '4 hours',
        ends_at = '2025-11-20T10:30Z'::timestamptz + (number - 1) * interval '4 hours', place = 'Buurthuis'
        where begins_at is null`.execute(database)
    },
  })
})
afterAll(() => stage.close())

async function beginSitting(page: Page, preparation: string, number: number): Promise<string> {
  await page.goto(preparation)
  await follow(page, `Begin deelberaad ${number}`)
  await press(page, 'Begin')
  await page.locator('[data-live]').waitFor()
  return new URL(page.url()).pathname
}

test('two who lead, two on their phones and another sitting: nobody loses a word, and nobody hears what is not theirs', async () => {
  const samira = await stage.enter('Samira Haddad')
  await samira.goto('/huishoudens')
  await follow(samira, /De Vries-Amrani/)
  await samira.locator('a[href*="/beraad/"]:not([href$=nieuw])').first().click()
  await samira.getByRole('link', { name: 'Begin deelberaad 1' }).waitFor()
  const preparation = new URL(samira.url()).pathname
  const live = await beginSitting(samira, preparation, 1)
  const cable = await cableTo(new URL(samira.url()).origin)
  const laila = await comeIn(stage, { lead: samira, live }, 'Laila', { baseURL: cable.url })
  const sem = await comeIn(stage, { lead: samira, live }, 'Sem')
  await samira.goto(live)
  await press(samira, 'Verder: Zorgen en wat goed gaat')
  for (const page of [laila, sem]) await says(page, 'Stap 2 van')

  // Sem is typing while Laila says something: he types on, and after a reload it all stands there still.
  await sem.getByLabel('Wat er moet gebeuren', { exact: true }).check()
  await words(sem).pressSequentially('Ik wil dat jullie')
  await sayToAll(laila, 'Een zorg', 'De kinderen horen ons ruzie maken.')
  await line(sem, 'ruzie maken').waitFor()
  await sem.keyboard.type(' stoppen, echt!')
  await sem.reload()
  expect(await words(sem).inputValue()).toBe('Ik wil dat jullie stoppen, echt!')
  expect(await sem.getByLabel('Wat er moet gebeuren', { exact: true }).isChecked()).toBe(true)

  // Laila's words arrive, but the connection is gone before she hears so. Back again they are sent again, and said once.
  let sent = 0
  await laila.route('**/beraad/*', async route => {
    sent += 1
    if (sent > 1) return route.continue()
    await route.fetch()
    cable.cut()
    await route.abort()
  })
  await sayToAll(laila, 'Wat goed gaat', 'Ze slapen goed.')
  await says(laila, 'Geen verbinding.')
  await sayToAll(laila, 'Een zorg', 'Het brengen gaat met geschreeuw.')
  await sayToAll(samira, 'Een zorg', 'Fenne is onrustig bij het brengen.')
  await line(sem, 'Fenne is onrustig').waitFor()
  expect(await line(laila, 'Fenne is onrustig').count()).toBe(0)
  cable.mend()
  await line(laila, 'Fenne is onrustig').waitFor()
  for (const page of [laila, sem]) await line(page, 'geschreeuw').waitFor()
  expect(sent).toBeGreaterThan(2)
  for (const page of [laila, sem]) expect(await line(page, 'Ze slapen goed.').count()).toBe(1)

  // Eva leads too. By keyboard she puts a line higher, on everybody's screen.
  const eva = await stage.enter('Eva Lindeboom')
  await eva.goto(live)
  await line(eva, 'geschreeuw').getByRole('button', { name: 'Omhoog' }).focus()
  await eva.keyboard.press('Enter')
  await sem.locator('#regels-worry .tt-live-line').nth(1).filter({ hasText: 'geschreeuw' }).waitFor()

  // Both change the same words at once: both stand there, until one of them chooses.
  for (const page of [samira, eva])
    await line(page, 'ruzie maken').getByRole('link', { name: 'Pas aan' }).click()
  for (const [page, changed] of [
    [samira, 'De kinderen horen ons schreeuwen.'],
    [eva, 'Sem en Fenne horen de ruzies.'],
  ] as const) {
    await page.getByLabel('Een zorg').fill(changed)
    await press(page, 'Bewaar deze woorden')
    await page.locator('[data-live]').waitFor()
  }
  const twice = line(sem, 'Hier schreven twee mensen tegelijk.')
  await twice.filter({ hasText: 'schreeuwen' }).filter({ hasText: 'de ruzies' }).waitFor()
  await samira.locator('.tt-live-line__version').filter({ hasText: 'de ruzies' }).getByRole('button').click()
  await twice.waitFor({ state: 'detached' })
  expect(await line(sem, 'schreeuwen.').count()).toBe(0)

  // The other sitting is held and stopped. Who sits there hears that; of one another the two hear nothing.
  const apart = await beginSitting(samira, preparation, 2)
  const mark = await comeIn(stage, { lead: samira, live: apart }, 'Mark')
  await sayToAll(mark, 'Een zorg', 'Ik word overal buiten gehouden.')
  await samira.goto(apart)
  await press(samira, 'Verder: Zorgen en wat goed gaat')
  await line(samira, 'buiten gehouden').waitFor()
  await samira.locator('summary', { hasText: 'Is het niet veilig?' }).click()
  await press(samira, 'Stop het gesprek nu')
  await says(mark, 'Het gesprek is nu gestopt')
  await mark.reload()
  expect(await words(mark).count()).toBe(0)
  await follow(samira, 'Wat nu')
  await says(samira, 'Doe dit eerst')
  await press(sem, 'Zeg het tegen iedereen')
  await line(laila, 'stoppen, echt!').waitFor()
  const atTable = await laila.locator('body').innerText()
  expect(atTable).not.toMatch(/gestopt|buiten gehouden|Mark/)
  expect(await mark.locator('body').innerText()).not.toMatch(/stoppen, echt|Fenne|Laila/)
  cable.close()
}, 90_000)
