import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, type OpenHouse, openHouse } from '#tests/support/house.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse({}, { isEmbedded: true })
})
afterAll(() => house.close())

/** The first address of this kind that a page leads to. */
function linkOn({ html }: Answer, kind: RegExp): string {
  const links = [...html.matchAll(/href="([^"#]+)/g)].map(([, href]) => href ?? '')
  const found = links.find(href => kind.test(href))
  if (!found) throw new Error(`No way to ${kind} among ${links.join(' ')}`)
  return found
}

/** What a list sends for the choice that begins with these words. */
function choiceOn({ html }: Answer, words: string): string {
  const found = [...html.matchAll(/<option value="([^"]+)"[^>]*>([^<]+)/g)].find(([, , label]) =>
    label?.startsWith(words),
  )
  if (!found?.[1]) throw new Error(`No choice ${words}`)
  return found[1]
}

test('Lotte answers a question without knowing which family it is about, and finds her answer back', async () => {
  const lotte = await house.as('Lotte Sanders')
  const question = linkOn(await lotte.get('/vragen'), /^\/vragen\/[0-9a-f-]{36}$/)
  const before = await lotte.get(question)
  expect(before.text).not.toMatch(/Jongsma|Kramer|Smit-Bakker/)
  const advice = 'Vraag eerst wat het kind zelf wil, en schrijf dat op.'
  expect((await lotte.submit(question, { advice })).to).toBe('/vragen')
  expect((await lotte.get(question)).text).toContain(advice)
})

test('Eva doubts whether the team looks sharply enough, and everybody in the team reads her question', async () => {
  const household = await house.household('De Vries-Amrani')
  const eva = await house.as('Eva Lindeboom')
  const question = 'Wie sprak de kinderen deze maand zonder hun ouders erbij?'
  expect((await eva.submit(`${household}/tegenspraak/nieuw`, { question })).to).toBe(household)
  expect((await (await house.as('Samira Haddad')).get(household)).text).toContain(question)
})

test.each([
  ['Karin Oosterling', 'Smit-Bakker', 'disagree', 'niet mee eens', 'De wisseldag blijft te zwaar voor Luuk.'],
  ['Bram Wijnholds', 'Kramer', 'partly', 'deels', 'De bezoeken vragen nog een vast moment.'],
])(
  '%s says what a professional from outside thinks of the plan of %s',
  async (name, family, mark, shown, remark) => {
    const visitor = await house.as(name)
    const plan = linkOn(await visitor.get(await house.household(family)), /\/plan\/[0-9a-f-]{36}$/)
    const answer = await visitor.submit(`${plan}/mijn-mening`, { mark, remark })
    expect(answer.to).toBe(`${plan}#meningen`)
    const { text } = await visitor.get(plan)
    expect(text).toContain(remark)
    expect(text.slice(text.lastIndexOf(name, text.indexOf(remark)), text.indexOf(remark))).toContain(shown)
  },
)

test('Wanda lays what she lived through beside a lesson, also when it speaks against it', async () => {
  const wanda = await house.as('Wanda Koster')
  const lesson = linkOn(await wanda.get('/praktijk'), /^\/praktijk\/lessen\/[0-9a-f-]{36}$/)
  const words = 'Bij mij thuis kwam er pas rust toen er één iemand bleef komen.'
  const answer = await wanda.submit(`${lesson}/onderbouwing`, {
    direction: 'against',
    perspective: 'experience-expert',
    text: words,
    seenOn: '2025-11-12',
  })
  expect(answer.to).toBe(lesson)
  const { text } = await wanda.get(lesson)
  expect(text.indexOf(words)).toBeGreaterThan(text.indexOf('Wat ertegen pleit'))
})

test('Roel advises on the item that his group decides on, and the project leader reads it', async () => {
  const roel = await house.as('Roel van Aalst')
  const form = linkOn(await roel.get('/sturing'), /^\/sturing\/behandelingen\/[0-9a-f-]{36}\/advies$/)
  const words = 'Alleen als de drie gemeenten samen betalen.'
  const { to } = await roel.submit(form, { stance: 'for-with-conditions', words })
  expect(to).toMatch(/^\/sturing\/agendapunten\//)
  expect((await (await house.as('Pieter Hoogland')).get(to ?? '')).text).toContain(words)
})

test('Sanne notes a development that is still to come, and the list tells it so', async () => {
  const sanne = await house.as('Sanne Mertens')
  const answer = await sanne.submit('/sturing/ontwikkelingen/nieuw', {
    scope: 'regional',
    theme: 'Scholing',
    title: 'Regionale leerdag over het netwerkberaad',
    body: 'Alle toekomsttuinen komen een dag bij elkaar.',
    fromDay: '2026-02-05',
    knownAs: 'announced',
    source: 'aankondiging van de regio',
  })
  expect(answer.to).toBe('/sturing/ontwikkelingen')
  const { text } = await sanne.get('/sturing/ontwikkelingen')
  expect(text).toContain('Regionale leerdag over het netwerkberaad')
  expect(text).toContain('5 februari 2026')
})

test('Gijs names who takes over when nobody else can in a garden, and sees no family', async () => {
  const gijs = await house.as('Gijs Bloem')
  const garden = linkOn(await gijs.get('/beheer/tuinen'), /^\/beheer\/tuinen\/[0-9a-f-]{36}$/)
  const accountId = choiceOn(await gijs.get(garden), 'Ruben Smeets')
  expect((await gijs.submit(garden, { accountId })).to).toBe('/beheer/tuinen')
  expect((await gijs.get('/beheer/tuinen')).text).toContain('Ruben Smeets')
  expect((await gijs.get('/huishoudens')).status).toBe(403)
})

test('Irene lays down that she went through the log, and what she asked about', async () => {
  const irene = await house.as('Irene Vos')
  const words = 'Gevraagd waarom er op zondag is gekeken.'
  const days = { fromDay: '2025-11-14', untilDay: '2025-11-20' }
  const answer = await irene.submit('/logboek/controle', { ...days, finding: 'question', words })
  expect(answer.to).toBe('/logboek/controles')
  expect((await irene.get('/logboek/controles')).text).toContain(words)
})

test('Noor tells in a number and her own words how it goes at home', async () => {
  const noor = await house.as('Noor Yildiz')
  const why = 'Papa vroeg hoe het op school was.'
  const { to } = await noor.submit('/mijn/hoe-gaat-het', { score: '7', why })
  expect((await noor.get(to ?? '')).text).toContain(why)
})
