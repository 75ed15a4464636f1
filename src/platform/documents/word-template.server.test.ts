import { Document, ExternalHyperlink, Header, Packer, Paragraph, SimpleField, TextRun } from 'docx'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { hostile, paragraphsOf, partOf } from '#tests/support/office-reading.ts'
import { fetchesSomething, fillWord, placesIn } from './word-template.server.ts'

/** A letterhead as somebody makes it in Word: a place cut in pieces, one in the header, one nobody knows. */
const letterhead = (more: Paragraph[] = []) =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          headers: {
            default: new Header({ children: [new Paragraph('Gemeente Voorbeeld, {{gemaakt_op}}')] }),
          },
          children: [
            new Paragraph({
              children: [
                new TextRun('Beste {{voor'),
                new TextRun({ text: '_wie}}', bold: true }),
                new TextRun(','),
              ],
            }),
            new Paragraph('{{plan}}'),
            new Paragraph('Groet van {{de_burgemeester}}'),
            ...more,
          ],
        },
      ],
    }),
  )
const blocks = {
  plan: [
    { kind: 'heading' as const, level: 1 as const, text: 'Ruzie' },
    { kind: 'bullets' as const, items: [{ lead: 'Oma:', text: 'belt elke avond {{voor_wie}}' }] },
  ],
}

test('the places of a template are found, filled in where they stand, and the rest stays', async () => {
  const template = await letterhead()
  expect((await placesIn(template)).toSorted()).toEqual(['de_burgemeester', 'gemaakt_op', 'plan', 'voor_wie'])
  expect(fetchesSomething(template)).toBe(false)
  const filled = await fillWord(template, { words: { voor_wie: 'Petra', gemaakt_op: '20 november' }, blocks })
  expect(paragraphsOf(await partOf(filled, 'word/document.xml'))).toEqual([
    'Beste Petra,',
    'Ruzie',
    'Oma: belt elke avond { {voor_wie} }',
    'Groet van {{de_burgemeester}}',
  ])
  const zip = await JSZip.loadAsync(filled)
  const header = Object.keys(zip.files).find(name => /word\/header\d+\.xml$/.test(name)) ?? ''
  expect(await partOf(filled, header)).toContain('20 november')
})

test('what somebody typed is only ever text: no field, no place, no part of the file', async () => {
  const filled = await fillWord(await letterhead(), {
    words: {
      voor_wie: `{{plan}} =SUM(A1) { INCLUDETEXT "c:/x" } ${hostile}`,
      gemaakt_op: '</w:t><w:instrText>DDE</w:instrText>',
    },
    blocks,
  })
  const body = await partOf(filled, 'word/document.xml')
  expect(body).not.toMatch(/<w:(instrText|fldChar|fldSimple)/)
  expect(fetchesSomething(filled)).toBe(false)
  expect(paragraphsOf(body)[0]).toContain('{ {plan} } =SUM(A1)')
  expect(paragraphsOf(body).filter(one => one === 'Ruzie')).toHaveLength(1)
})

test.each([
  [
    'a field that fetches',
    new Paragraph({ children: [new SimpleField('INCLUDEPICTURE "http://x.example/a.png"')] }),
  ],
  ['a field that runs', new Paragraph({ children: [new SimpleField('DDEAUTO c:\\\\x "y"')] })],
  [
    'anything that lies elsewhere',
    new Paragraph({
      children: [new ExternalHyperlink({ link: 'https://x.example', children: [new TextRun('x')] })],
    }),
  ],
])('a template with %s is not taken', async (_, paragraph) => {
  expect(fetchesSomething(await letterhead([paragraph]))).toBe(true)
})

test.each([
  ['another name for the same kind of part', '<x:instrText>INCLUDETEXT "http://x.example"</x:instrText>'],
  ['another kind of quote', `<w:fldSimple w:instr='DDE c:x'/>`],
  ['letters by their number', '<w:instrText>&#73;NCLUDETEXT "http://x.example"</w:instrText>'],
])('a field is found behind %s', async (_, field) => {
  const zip = await JSZip.loadAsync(await letterhead())
  const body = (await zip.file('word/document.xml')?.async('string')) ?? ''
  zip.file('word/document.xml', body.replace('</w:body>', `<w:p><w:r>${field}</w:r></w:p></w:body>`))
  expect(fetchesSomething(await zip.generateAsync({ type: 'nodebuffer' }))).toBe(true)
})

test('a template that unpacks to more than it says is not unpacked', async () => {
  const zip = await JSZip.loadAsync(await letterhead())
  const size = 30 * 1024 * 1024
  zip.file('word/large.xml', Buffer.alloc(size, 32))
  const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
  const said = bytes.lastIndexOf(Buffer.from('word/large.xml')) - 46 + 24
  expect(bytes.readUInt32LE(said)).toBe(size)
  bytes.writeUInt32LE(1000, said)
  expect(() => fetchesSomething(bytes)).toThrow()
})

test.each([
  ['cut in pieces without end', '<w:r><w:t>{</w:t></w:r>'.repeat(20_000)],
  ['in one another without end', `${'<w:r><w:t>'.repeat(3000)}x${'</w:t></w:r>'.repeat(3000)}`],
])('a template with text %s is not read', async (_, text) => {
  const zip = await JSZip.loadAsync(await letterhead([new Paragraph('{{plan}}')]))
  const path = 'word/document.xml'
  const body = (await zip.file(path)?.async('string')) ?? ''
  zip.file(path, body.replace('<w:body>', `<w:body><w:p>${text}</w:p>`))
  const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
  expect(() => fetchesSomething(bytes)).toThrow('no paper holds this')
})
