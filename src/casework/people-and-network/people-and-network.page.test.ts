import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '#tests/support/house.ts'

let house: OpenHouse
let map: string
beforeAll(async () => {
  house = await openHouse()
  map = `${await house.household('Kramer')}/mensen-en-netwerk`
})
afterAll(() => house.close())

test('what a parent told about authority is shown as told, never as looked up', async () => {
  const samira = await house.as('Samira Haddad')
  const daan = /gezag\/([0-9a-f-]{36})/.exec((await samira.get(map)).html)?.[1]
  const told = await samira.submit(`${map}/gezag/${daan}`, {
    institution: 'een instelling',
    source: 'told',
    lookedOn: '2025-11-20',
  })
  expect(told.to).toBe(map)
  expect((await samira.get(map)).text).toContain('Alleen verteld. Dat is geen controle')
})

test('a behavioural scientist sees the drawings and the words, and nothing to change', async () => {
  const eva = await house.as('Eva Lindeboom')
  const page = await eva.get(map)
  expect(page.html).toContain('role="img"')
  expect(page.text).toContain('Corrie Blom')
  expect(page.html).not.toMatch(/mensen-en-netwerk\/(partners|ouders|banden|personen|gezag)\//)
  expect((await eva.get(`${map}/banden/nieuw`)).status).toBe(403)
})

test('the same as a file, for the team alone', async () => {
  const samira = await house.as('Samira Haddad')
  const drawing = await samira.get(`${map}/genogram.svg`)
  expect(drawing.headers.get('content-type')).toContain('image/svg+xml')
  expect(drawing.html).toContain('Genogram van huishouden Kramer')
  expect((await samira.get(`${map}/ecomap.png`)).headers.get('content-type')).toBe('image/png')
  expect((await samira.get(`${map}/ecomap.exe`)).status).toBe(404)
  const joost = await house.as('Joost Verbeek')
  expect((await joost.get(`${map}/genogram.svg`)).status).toBe(404)
})

test('a name with signs that no drawing can hold spoils neither drawing', async () => {
  const samira = await house.as('Samira Haddad')
  const kramer = map.split('/')[2] ?? ''
  const people = house.database
    .selectFrom('household_member')
    .where('case_id', '=', kramer)
    .select('person_id')
  await house.database
    .updateTable('person')
    .set({ given_name: 'No\uffffor\ufffe' })
    .where('id', 'in', people)
    .execute()
  for (const kind of ['ecomap', 'genogram']) {
    const drawing = await samira.get(`${map}/${kind}.svg`)
    expect(drawing.html).toContain('Noor')
    expect(drawing.html).not.toMatch(/[\ufffe\uffff]/)
    expect((await samira.get(`${map}/${kind}.png`)).status).toBe(200)
  }
})

test('a drawing that does not exist, or is of others, is not found in plain words', async () => {
  for (const [who, picture] of [
    ['Samira Haddad', 'ecomap.exe'],
    ['Joost Verbeek', 'ecomap.png'],
  ] as const) {
    const answer = await (await house.as(who)).get(`${map}/${picture}`)
    expect([answer.status, answer.html]).toEqual([404, 'Niet gevonden'])
    expect(answer.headers.get('content-type')).toContain('text/plain')
  }
})
