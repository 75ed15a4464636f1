import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenHouse, openHouse, type Visitor } from '#tests/support/house.ts'
import { type FakeScanner, fakeScanner } from '#tests/support/scanner.ts'

const virus = 'dit is het virus'
const said = (sent: Buffer) => (sent.includes(virus) ? 'stream: Proef FOUND\0' : 'stream: OK\0')

let scanner: FakeScanner
let house: OpenHouse
let samira: Visitor
let files: string
beforeAll(async () => {
  scanner = await fakeScanner((sent, line) => line.end(said(sent)))
  house = await openHouse({ CLAMAV_HOST: `${scanner.host}:${scanner.port}` })
  samira = await house.as('Samira Haddad')
  files = `${await house.household('Yildiz')}/brieven-en-fotos`
})
afterAll(() => house.close())

const typed = { kind: 'letter', title: 'Brief van de huisarts', datedOn: '2025-11-19' }
const add = (words: string) =>
  samira.submit(`${files}/nieuw`, { ...typed, file: new File([words], 'brief.txt') })
const kept = () => house.database.selectFrom('file').where('title', '=', typed.title).select('id').execute()
const personOf = async (givenName: string) =>
  (
    await house.database
      .selectFrom('person')
      .where('given_name', '=', givenName)
      .where('family_name', '=', 'Yildiz')
      .select('id')
      .executeTakeFirstOrThrow()
  ).id

test('a letter with a virus is not kept', async () => {
  const answer = await add(`Beste mevrouw, ${virus}`)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('In dit bestand zit een virus. We hebben het niet bewaard.')
  expect(await kept()).toEqual([])
})

test('a letter that came before there was a scanner is looked at when it goes to the family', async () => {
  const { id } = await house.database
    .selectFrom('file')
    .where('title', 'like', 'Mail van school%')
    .select('id')
    .executeTakeFirstOrThrow()
  const fatma = await house.as('Fatma Yildiz')
  expect((await fatma.get('/mijn/verhaal')).text).not.toContain('rapportgesprek')
  const personId = await personOf('Fatma')
  const { status } = await samira.submit(`${files}/${id}/vrijgeven`, { personId, safe: 'on' })
  expect(status).toBe(303)
  expect((await fatma.get('/mijn/verhaal')).text).toContain('rapportgesprek van Emre')
  expect((await samira.get(`${files}/${id}`)).text).toContain('gecontroleerd, niets gevonden')
})

test('when the scanner does not answer, nothing comes in', async () => {
  await scanner.close()
  const answer = await add('Beste mevrouw')
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('We kunnen nu niet controleren of er een virus in zit.')
  expect(await kept()).toEqual([])
})
