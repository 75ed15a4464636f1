import { Document, Packer, Paragraph, TextRun } from 'docx'
import { expect, test } from 'vitest'
import { demoReport } from '#demo/report/snapshot.ts'
import { partOf, partsOf, textOf } from '#tests/support/office-reading.ts'
import { deckPptx } from '../document/deck-pptx.server.ts'
import { memoDocx } from '../document/memo-docx.server.ts'
import { takeTemplate } from './take-in.server.ts'

/** A sheet with a place on each of these lines. */
const sheet = async (...lines: string[]) => {
  const children = ['Huisstijl van de regio', ...lines].map(
    line => new Paragraph({ children: [new TextRun(line)] }),
  )
  return Buffer.from(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}
const paperOn = (bytes: Buffer | null) => ({
  ...{ id: 'p', colour: '1F3A68', fileName: 'sjabloon.docx', bytes, by: '', keptAt: new Date() },
})

test('the memo stands on the region’s own sheet, with its head, tables and drawing in the region’s colour', async () => {
  const bytes = await sheet('Kenmerk: {{kenmerk}}', '{{kop}}', '{{memo}}')
  const file = await memoDocx(demoReport, 'released', paperOn(bytes))
  const body = await partOf(file, 'word/document.xml')
  for (const told of ['Huisstijl van de regio', 'Kenmerk: DOC-25013663', 'Gerealiseerde verbeteringen'])
    expect(textOf(body)).toContain(told)
  expect(textOf(body)).toContain('Monitor TKS, stand op 20 november 2025.')
  expect(body.match(/<w:tbl>/g)).toHaveLength(4)
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(3)
  expect(body).toContain('descr="Staafgrafiek')
  expect(body).not.toContain('0E5A50')
  const styles = await partOf(file, 'word/styles.xml')
  for (const [, style] of body.matchAll(/<w:pStyle w:val="([^"]+)"/g)) expect(styles).toContain(`"${style}"`)
})

test('the deck has the region’s colour in its theme, its charts and its masters, and no word of it changes', async () => {
  const [own, ours] = [await deckPptx(demoReport, 'released', paperOn(null)), await deckPptx(demoReport)]
  const parts = await partsOf(own)
  for (const name of Object.keys(parts.files).filter(one => one.endsWith('.xml')))
    expect(await parts.file(name)?.async('string'), name).not.toContain('0E5A50')
  expect(await partOf(own, 'ppt/theme/theme1.xml')).toContain('1F3A68')
  const words = async (file: Buffer) => textOf(await partOf(file, 'ppt/slides/slide4.xml'))
  expect(await words(own)).toBe(await words(ours))
})

test.each([
  ['no-memo', ['{{kop}}']],
  ['unknown-place', ['{{memo}}', '{{handtekening}}']],
  ['no-word', null],
] as const)('a sheet is refused: %s', async (refusal, lines) => {
  const bytes = lines ? await sheet(...lines) : Buffer.from('%PDF-1.7\n%%EOF')
  const taken = await takeTemplate(new File([new Uint8Array(bytes)], 'sjabloon.docx'))
  expect(taken.ok ? 'taken' : taken.refusal).toMatch(refusal === 'no-word' ? /no-word|damaged/ : refusal)
})
