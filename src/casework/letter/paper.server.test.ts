import { Document, Packer, Paragraph, SimpleField } from 'docx'
import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { writePdf } from '#src/platform/documents/pdf.server.ts'
import { fillWord } from '#src/platform/documents/word-template.server.ts'
import { paragraphsOf, partOf } from '#tests/support/office-reading.ts'
import { textOf } from '#tests/support/pdf-text.ts'
import { checked } from '../top3-plan/template/rules.ts'
import { takeTemplate } from '../top3-plan/template/take-in.server.ts'
import { blocksOf, letterPaper } from './compose.ts'

const paper = async (...children: Paragraph[]) => {
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }))
  return new File([new Uint8Array(bytes)], 'briefpapier.docx')
}

test('paper for letters says what it names that nobody knows, and is not paper for a plan', async () => {
  const file = await paper(new Paragraph('Aan {{voor_wie}}, {{adres}}'), new Paragraph('{{brief}}'))
  const taken = await takeTemplate(file, 'letter')
  if (!taken.ok) throw new Error(taken.refusal)
  expect(checked('letter', taken.value.places)).toEqual({
    found: ['voor_wie', 'brief'],
    unknown: ['adres'],
    hasMain: true,
  })
  expect(await takeTemplate(file, 'plan')).toMatchObject({ refusal: 'no-place' })
  const filled = await fillWord(taken.value.bytes, {
    words: { voor_wie: '{{brief}} { INCLUDETEXT "c:/x" } «naam»' },
    blocks: { brief: blocksOf('# Kop\n- {{voor_wie}}\n</w:t><w:instrText>DDE') },
  })
  const body = await partOf(filled, 'word/document.xml')
  expect(body).not.toMatch(/<w:(instrText|fldChar|fldSimple)/)
  expect(paragraphsOf(body)).toEqual([
    'Aan { {brief} } { INCLUDETEXT "c:/x" } «naam», {{adres}}',
    'Kop',
    '{ {voor_wie} }',
    '</w:t><w:instrText>DDE',
  ])
})

test('paper that fetches something is not taken for letters either', async () => {
  const file = await paper(
    new Paragraph('{{brief}}'),
    new Paragraph({ children: [new SimpleField('INCLUDETEXT "http://x.example/a"')] }),
  )
  expect(await takeTemplate(file, 'letter')).toMatchObject({ refusal: 'program' })
})

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
test('as PDF a letter on own paper has the name and logo of who sends it, and another tells neither', () => {
  const made = { on: day('2025-11-20'), from: 'Samira Haddad' }
  const letter = { subject: 'Een uitnodiging', body: 'Dag Petra' }
  const own = writePdf(letterPaper(letter, { ...made, sender: { name: 'Gemeente Verzonnendam', logo: dot } }))
  expect(textOf(own)).toContain('Gemeente Verzonnendam · 20 november 2025')
  expect(own.toString('latin1')).toContain('/Subtype /Image')
  const plain = writePdf(letterPaper(letter, { ...made, sender: null }))
  expect(textOf(plain)).not.toContain('Gemeente')
  expect(plain.toString('latin1')).not.toContain('/Subtype /Image')
  // What is no picture of ours leaves the letter whole, without a logo.
  const broken = { name: 'Gemeente Verzonnendam', logo: Buffer.from('geen plaatje') }
  expect(textOf(writePdf(letterPaper(letter, { ...made, sender: broken })))).toContain('Dag Petra')
})
