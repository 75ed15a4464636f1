import { Document, ExternalHyperlink, Header, Packer, Paragraph, SimpleField, TextRun } from 'docx'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { hostile, paragraphsOf, partOf } from '#tests/support/office-reading.ts'
import { faultOfTemplate, fillWord, placesIn } from './word-template.server.ts'

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
  expect(await faultOfTemplate(template)).toBeNull()
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
  expect(await faultOfTemplate(filled)).toBeNull()
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
  expect(await faultOfTemplate(await letterhead([paragraph]))).toBe('fetches')
})
