import { afterAll, beforeAll, expect, test } from 'vitest'
import { cameraNote } from '#demo/files/traces.ts'
import { jpegWith, packed, pictures, wordParts } from '#tests/support/file-bytes.ts'
import { type OpenHouse, openHouse, type Visitor } from '#tests/support/house.ts'

let house: OpenHouse
let samira: Visitor
let files: string
beforeAll(async () => {
  house = await openHouse()
  samira = await house.as('Samira Haddad')
  files = `${await house.household('De Vries-Amrani')}/brieven-en-fotos`
})
afterAll(() => house.close())

const typed = { kind: 'photo', title: 'De nieuwe fiets van Sem', datedOn: '2025-11-19' }
const sent = (bytes: Buffer, name = 'IMG_0042.jpg') => new File([new Uint8Array(bytes)], name)
const kept = async () =>
  (await house.database.selectFrom('file').where('title', '=', typed.title).select('id').execute()).length
const fromPhone = jpegWith([0xe1, Buffer.concat([Buffer.from('Exif\0\0'), cameraNote()])])

test.each<[string, File | string, string]>([
  ['no file', '', 'Kies een bestand.'],
  ['an empty file', sent(Buffer.alloc(0)), 'Dit bestand is leeg.'],
  ['a program that calls itself a photo', sent(Buffer.from('MZ\x90\0', 'latin1')), 'Dit soort bestand'],
  ['a file larger than the region takes', sent(Buffer.alloc(11 * 1024 * 1024)), 'Dit bestand is te groot.'],
])('%s: says so at the field, keeps what was typed and nothing else', async (_, file, sentence) => {
  const answer = await samira.submit(`${files}/nieuw`, { ...typed, file })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(sentence)
  expect(answer.html).toContain('href="#veld-file"')
  expect(answer.html).toContain(typed.title)
  expect(await kept()).toBe(0)
})

test('a Word file with a macro is refused, whatever it is called', async () => {
  const macro = await packed({ ...wordParts(), 'word/vbaProject.bin': 'x' })
  const answer = await samira.submit(`${files}/nieuw`, { ...typed, file: sent(macro, 'brief.docx') })
  expect(answer.text).toContain('zoals een macro')
})

test('a photo comes in once, without its place, and goes out as something that runs nothing', async () => {
  const form = { ...typed, once: crypto.randomUUID(), file: sent(fromPhone, '../x.html') }
  const first = await samira.post(`${files}/nieuw`, form)
  const again = await samira.post(`${files}/nieuw`, form)
  expect([first.status, again.status, again.to]).toEqual([303, 303, first.to])
  expect(await kept()).toBe(1)
  const here = first.to ?? ''
  expect((await samira.get(here)).text).toContain('Niet op virussen gecontroleerd')
  for (const [address, disposition] of [
    [`${here}/download`, 'attachment; filename="2025-11-19-de-nieuwe-fiets-van-sem.jpg"'],
    [`${here}/foto`, 'inline'],
  ] as const) {
    const { status, headers, html } = await samira.get(address)
    expect([status, headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect(headers.get('content-disposition')).toBe(disposition)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; sandbox;/)
    expect([headers.get('x-content-type-options'), headers.get('cache-control')]).toEqual([
      'nosniff',
      'no-store',
    ])
    expect(html).not.toContain('Verzonnen')
  }
})

test('what no scanner looked at does not go to a family', async () => {
  const { to } = await samira.submit(`${files}/nieuw`, { ...typed, file: sent(pictures.png) })
  const page = await samira.get(`${to}/vrijgeven`)
  expect(page.text).toContain('Dit kan nog niet worden vrijgegeven')
  const { personId } = await house.database
    .selectFrom('household_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('p.given_name', '=', 'Laila')
    .select('p.id as personId')
    .executeTakeFirstOrThrow()
  const forced = await samira.post(`${to}/vrijgeven`, { once: crypto.randomUUID(), personId, safe: 'on' })
  expect(forced.status).toBe(422)
})

test('a family member saves what was released to this person; somebody else finds nothing there', async () => {
  const noor = await house.as('Noor Yildiz')
  const story = await noor.get('/mijn/verhaal')
  expect(story.text).toContain('Brief van de mentor over de toetsweek')
  expect(story.text).not.toContain('rapportgesprek')
  const address = /\/mijn\/brieven\/[0-9a-f-]+\/download/.exec(story.html)?.[0] ?? ''
  const letter = await noor.get(address)
  expect([letter.status, letter.headers.get('content-disposition')]).toEqual([
    200,
    'attachment; filename="2025-11-11-brief-van-de-mentor-over-de-toetsweek.pdf"',
  ])
  const mother = await house.as('Fatma Yildiz')
  expect((await mother.get('/mijn/verhaal')).text).not.toContain('mentor over de toetsweek')
  expect((await mother.get(address)).status).toBe(404)
  expect((await noor.get(`${await house.household('Yildiz')}/brieven-en-fotos`)).status).toBe(404)
})
