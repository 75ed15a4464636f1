import type { Page } from 'playwright-core'

/** A picture of the tour: whose screen, how to come there, and what can be seen on it. */
export type Picture = {
  /** Its name below docs/images/tour. */
  readonly name: string
  readonly who: string
  readonly on: 'desk' | 'phone'
  /** What it shows, for who cannot see it. */
  readonly alt: string
  /** How high, where the whole screen would show too little or too much. */
  readonly height?: number
  readonly go: (page: Page) => Promise<void>
}

const to = (path: string) => async (page: Page) => {
  await page.goto(path)
}
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click()
/** Puts a heading at the top, below the head that stays there. */
const upTo = (page: Page, heading: string) =>
  page
    .getByRole('heading', { name: heading })
    .first()
    .evaluate(found => window.scrollTo(0, found.getBoundingClientRect().top + window.scrollY - 100))

async function household(page: Page, name: string) {
  await page.goto('/huishoudens')
  await follow(page, name)
  await page.locator('h1', { hasText: name }).waitFor()
  return new URL(page.url()).pathname
}

/** The meeting of today is held; where it stood already, one goes on with it. */
async function meeting(page: Page) {
  await household(page, 'Kramer')
  await page.locator('a[href*="/beraad/"]:not([href$="nieuw"])').first().click()
  await follow(page, /^(Begin het beraad|Naar het beraad)$/)
  const begin = page.getByRole('button', { name: 'Begin', exact: true })
  if (await begin.count()) await begin.click()
  await page.locator('[data-live]').waitFor()
}

/** What somebody says at the table, as the one who leads types it for them. */
async function say(page: Page, kind: string, words: string) {
  await page.getByLabel(kind, { exact: true }).check()
  await page.getByLabel('Wat wil je zeggen?').fill(words)
  await page.getByRole('button', { name: 'Zeg het tegen iedereen' }).click()
  await page.locator('.tt-live-line').filter({ hasText: words }).waitFor()
}

async function meetingUnderWay(page: Page) {
  await meeting(page)
  await page.getByRole('button', { name: 'Verder: Zorgen en wat goed gaat' }).click()
  await page.getByRole('button', { name: 'Verder: Zorgen en wat goed gaat' }).waitFor({ state: 'detached' })
  await say(page, 'Wat goed gaat', 'Daan en Fleur ontbijten elke dag bij oma Tine.')
  await say(page, 'Een zorg', 'Oma is moe. Zij slaapt slecht als Ilse onverwacht komt.')
  await page.locator('[data-status]:empty').waitFor({ state: 'attached' })
  await page.evaluate(() => window.scrollTo(0, 0))
}

async function largeScreen(page: Page) {
  await meeting(page)
  await page.goto(`${new URL(page.url()).pathname}/groot-scherm`)
  const form = page.locator('main form')
  await form.evaluate(found => found.removeAttribute('target'))
  await form.getByRole('button').click()
  await page.locator('[data-live]').waitFor()
}

/** All pictures, in the order of docs/rondleiding.md. */
export const pictures: readonly Picture[] = [
  {
    name: 'vandaag',
    who: 'Samira Haddad',
    on: 'desk',
    alt: 'Vandaag van consulent Samira: per huishouden wat haar aandacht vraagt, het dringendste bovenaan.',
    go: to('/vandaag'),
  },
  {
    name: 'huishouden',
    who: 'Samira Haddad',
    on: 'desk',
    alt: 'De pagina van één huishouden: de fase, het plan met zijn voorwaarden, de vaste contactpersoon en het volgende beraad.',
    go: async page => {
      await household(page, 'De Vries-Amrani')
    },
  },
  {
    name: 'plan',
    who: 'Samira Haddad',
    on: 'desk',
    alt: 'Het TOP3-plan van een huishouden: de drie situaties, wat er moet veranderen en wie wat doet.',
    go: async page => {
      await household(page, 'Yildiz')
      await follow(page, 'Bekijk het hele plan')
      await page.waitForURL('**/plan/**')
    },
  },
  {
    name: 'netwerk',
    who: 'Samira Haddad',
    on: 'desk',
    alt: 'Mensen en netwerk van een huishouden, getekend als genogram.',
    height: 960,
    go: async page => {
      await page.goto(`${await household(page, 'De Vries-Amrani')}/mensen-en-netwerk`)
    },
  },
  {
    name: 'beraad-leiden',
    who: 'Samira Haddad',
    on: 'desk',
    alt: 'Het scherm van wie een netwerkberaad leidt: de stappen, wie er zijn en wat er is gezegd.',
    go: meetingUnderWay,
  },
  {
    name: 'beraad-groot-scherm',
    who: 'Samira Haddad',
    on: 'desk',
    alt: 'Het grote scherm aan tafel: één stap tegelijk, in grote letters, met alleen wat iedereen mag zien.',
    go: largeScreen,
  },
  {
    name: 'moeder-begin',
    who: 'Fatma Yildiz',
    on: 'phone',
    alt: 'De telefoon van een moeder: wie haar contactpersoon is en wat ze nu kan doen.',
    go: to('/mijn'),
  },
  {
    name: 'moeder-plan',
    who: 'Fatma Yildiz',
    on: 'phone',
    alt: 'Ons plan op de telefoon van een moeder, in gewone woorden.',
    go: to('/mijn/plan'),
  },
  {
    name: 'moeder-wie-keek',
    who: 'Fatma Yildiz',
    on: 'phone',
    alt: 'Wie keek mee: welke professional naar haar eigen deel keek, en wanneer.',
    go: to('/mijn/wie-keek'),
  },
  {
    name: 'kind-hoe-gaat-het',
    who: 'Noor Yildiz',
    on: 'phone',
    alt: 'Hoe gaat het, op de telefoon van een meisje van veertien: één vraag met een cijfer van 0 tot 10.',
    go: to('/mijn/hoe-gaat-het'),
  },
  {
    name: 'kind-plaatjes',
    who: 'Noor Yildiz',
    on: 'phone',
    alt: 'Het plan in plaatjes: een tekening per afspraak, met weinig woorden.',
    go: to('/mijn/plan-in-plaatjes'),
  },
  {
    name: 'zorg',
    who: 'Eva Lindeboom',
    on: 'desk',
    alt: 'Vandaag van een gedragswetenschapper: per huishouden waar haar blik nodig is.',
    go: to('/vandaag'),
  },
  {
    name: 'veiligheid',
    who: 'Samira Haddad',
    on: 'desk',
    alt: 'Zicht en veiligheid: per persoon de eigen cijfers in de tijd, naast elkaar en nooit gemiddeld.',
    go: async page => {
      await page.goto(`${await household(page, 'Yildiz')}/veiligheid`)
      await upTo(page, 'Cijfers voor de veiligheid')
    },
  },
  {
    name: 'les',
    who: 'Eva Lindeboom',
    on: 'desk',
    alt: 'Een les van de praktijkgroep: wat ervoor en ertegen pleit, en wat er nog ontbreekt.',
    go: async page => {
      await page.goto('/praktijk')
      await follow(page, 'Een TOP3-plan uit een netwerkberaad wordt gedragen')
      await page.waitForURL('**/praktijk/lessen/**')
    },
  },
  {
    name: 'sturing',
    who: 'Pieter Hoogland',
    on: 'desk',
    alt: 'Sturing van de projectleider: wat van hem wordt gevraagd, de volgende vergadering en de stand van zaken.',
    go: to('/sturing'),
  },
  {
    name: 'scenarios',
    who: 'Pieter Hoogland',
    on: 'desk',
    alt: 'Scenario’s naast elkaar op de criteria van de regio, met woorden bij elk oordeel.',
    go: async page => {
      await page.goto('/sturing/scenarios')
      await follow(page, 'Voorbeeld: hoe komt de praktijkgroep bij elkaar?')
      await page.waitForURL('**/keuze/**')
    },
  },
  {
    name: 'monitor',
    who: 'Pieter Hoogland',
    on: 'desk',
    alt: 'Eén vraag van de monitor in de praktijkgroep: elke telling een stip, zonder naam, met wat je niet mag concluderen.',
    go: to('/praktijk/monitor/days-to-help'),
  },
  {
    name: 'transitieagenda',
    who: 'Pieter Hoogland',
    on: 'desk',
    alt: 'De transitieagenda als X-curve: wat we opbouwen en wat we afbouwen.',
    go: to('/sturing/transitieagenda'),
  },
  {
    name: 'rapportage',
    who: 'Pieter Hoogland',
    on: 'desk',
    alt: 'De voortgangsrapportage zoals zij gelezen wordt, met bij elk deel waar het vandaan komt.',
    go: async page => {
      await page.goto('/voortgang')
      await follow(page, /^Voortgang Toekomstscenario/)
      await page.locator('h1').waitFor()
    },
  },
  {
    name: 'beheer',
    who: 'Gijs Bloem',
    on: 'desk',
    alt: 'Beheer: wat niet klopt staat bovenaan, en er is geen huishouden te zien.',
    go: to('/beheer'),
  },
  {
    name: 'logboek',
    who: 'Irene Vos',
    on: 'desk',
    alt: 'Het logboek van de privacy officer: wat ongewoon is staat bovenaan, met wie en wanneer.',
    height: 610,
    go: to('/logboek'),
  },
  {
    name: 'landelijk',
    who: 'Hanna Terpstra',
    on: 'desk',
    alt: 'Landelijk: per vraag wat regio’s over zichzelf als geheel vrijgaven.',
    go: to('/landelijk/days-to-contact'),
  },
]
