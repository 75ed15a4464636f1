import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse, type Visitor } from '#tests/support/house.ts'
import { ar } from './ar.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const { howAreWe, needs, ui, ourPlan } = ar.words
const choose = (visitor: Visitor, language: string, back: string) =>
  visitor.post('/mijn/taal', { once: crypto.randomUUID(), language, back })

test('a mother reads her pages in Arabic from then on, on every device, and her daughter does not', async () => {
  const fatma = await house.as('Fatma Yildiz')
  const before = await fatma.get('/mijn/hoe-gaat-het')
  expect(before.html).toContain('<html lang="nl">')
  expect(before.text).toContain('العربية')
  const chosen = await choose(fatma, 'ar', '/mijn/hoe-gaat-het')
  expect([chosen.status, chosen.to]).toEqual([303, '/mijn/hoe-gaat-het'])
  const form = await (await house.as('Fatma Yildiz')).get('/mijn/hoe-gaat-het')
  expect(form.html).toContain('<html lang="ar" dir="rtl">')
  expect(form.html).toContain(`<title>${howAreWe.title}</title>`)
  for (const words of [howAreWe.score, ui.quickExit, ui.numbers.now.who]) expect(form.text).toContain(words)
  expect(form.html).toContain('<bdi lang="nl">Samira Haddad</bdi>')
  expect((await (await house.as('Noor Yildiz')).get('/mijn')).html).toContain('<html lang="nl">')
})

test('what is refused and what was done is said in that language; what people wrote stays as they wrote it', async () => {
  const fatma = await house.as('Fatma Yildiz')
  await choose(fatma, 'ar', '/mijn')
  const refused = await fatma.submit('/mijn/hoe-gaat-het', { why: 'Ik weet het niet' })
  expect(refused.status).toBe(422)
  for (const words of [needs.score, ui.kept, 'Ik weet het niet']) expect(refused.text).toContain(words)
  expect((await fatma.submit('/mijn/hoe-gaat-het', { score: '7', why: 'x'.repeat(2001) })).text).toContain(
    needs.tooLong(2000),
  )
  const told = await fatma.submit('/mijn/hoe-gaat-het', { score: '7', why: 'كل شيء هادئ' })
  expect((await fatma.get(told.to ?? '')).html).toContain('lang="" dir="auto">كل شيء هادئ')
  const plan = await fatma.submit('/mijn/plan', { mark: 'agree' })
  const done = await fatma.get(plan.to ?? '')
  expect(done.text).toContain(ourPlan.done)
  expect(done.html).toMatch(/<bdi lang="nl">[^<]+<\/bdi>/)
})

test('a language that is not there, and an address of another site, change nothing', async () => {
  const noor = await house.as('Noor Yildiz')
  expect((await choose(noor, 'xx', '/mijn')).status).toBe(422)
  for (const back of ['https://elders.test', '//elders.test', '/huishoudens', '/mijn/../beheer', ''])
    expect((await choose(noor, 'nl', back)).to).toBe('/mijn')
  const samira = await house.as('Samira Haddad')
  expect((await choose(samira, 'ar', '/mijn')).status, 'a professional').toBe(403)
})

test('before coming in somebody reads in the language this browser chose, and what is refused is said in it', async () => {
  const { comeIn, atTable } = ar.words
  const nobody = house.visitor()
  for (const [door, at, title] of [
    ['/binnen/nieuw', '/binnen/taal', comeIn.first.title],
    ['/beraad', '/beraad/taal', atTable.join.title],
  ] as const) {
    expect((await nobody.get(door)).html).toContain('<html lang="nl">')
    const chosen = await nobody.post(at, { once: crypto.randomUUID(), language: 'ar', back: door })
    expect([chosen.status, chosen.to]).toEqual([303, door])
    const read = await nobody.get(door)
    expect(read.html).toContain('<html lang="ar" dir="rtl">')
    expect(read.text).toContain(title)
  }
  const refused = await nobody.submit('/beraad', { code: 'x' })
  expect([refused.status, refused.text.includes(atTable.needs.codeShape)]).toEqual([422, true])
  await nobody.post('/binnen/taal', {
    once: crypto.randomUUID(),
    language: 'xx',
    back: 'https://elders.test',
  })
  expect((await nobody.get('/binnen')).html).toContain('<html lang="nl">')
})
