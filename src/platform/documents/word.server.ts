import { Document, Packer, type Paragraph, type Table } from 'docx'
import { cleanTexts } from './clean-text.ts'
import { withDocumentProperties } from './office-package.server.ts'
import { documentLanguage, type Theme, themeOf } from './palette.ts'
import type { Block, TextDocument } from './text-document.ts'
import { chartParagraph, type DrawnCharts, drawnCharts } from './word-charts.server.ts'
import { bullet, heading, linkLine, numberedItem, paragraph, titleLines } from './word-paragraphs.ts'
import { letterStyles, pageFooter, wordNumbering, wordStyles } from './word-styles.ts'
import { headTable, wordTable } from './word-tables.ts'

type Footnotes = Record<number, { children: Paragraph[] }>

/** Writes a document as Word (DOCX), with real headings, lists and header rows. */
export async function writeWord(given: TextDocument, theme: Theme = themeOf()): Promise<Buffer> {
  const text = cleanTexts(given)
  const drawn = await drawnCharts(text.blocks, theme)
  const footnotes: Footnotes = {}
  const body = text.blocks.flatMap((block, index) =>
    written(block, index, { footnotes, drawn, look: text.letter ? 'calm' : 'lined' }),
  )
  const file = new Document({
    title: text.title,
    subject: text.kicker,
    description: text.description,
    creator: text.author,
    lastModifiedBy: text.author,
    styles: text.letter ? letterStyles : wordStyles,
    numbering: wordNumbering,
    footnotes,
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: pageMargin } },
        footers: { default: pageFooter(text) },
        children: [...titleLines(text), ...headTable(text.head), ...body],
      },
    ],
  })
  const properties = { language: documentLanguage, madeOn: text.madeOn }
  return withDocumentProperties(await Packer.toBuffer(file), properties, theme)
}

const pageMargin = { top: 1191, bottom: 1134, left: 1418, right: 1418, footer: 567 }

function written(
  block: Block,
  index: number,
  { footnotes, drawn, look }: { footnotes: Footnotes; drawn: DrawnCharts; look: 'lined' | 'calm' },
): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block, look)]
    case 'paragraph':
      return [paragraph(block, source => noted(source, footnotes))]
    case 'numbered':
      return block.items.map(item => numberedItem(item, index))
    case 'bullets':
      // The last one never stands alone on a page.
      return block.items.map((item, at, all) => bullet(item, at === all.length - 2))
    case 'table':
      return wordTable(block)
    case 'chart':
      return [chartParagraph(block.chart, drawn)]
    case 'pictures':
      return block.items.map((item, at, all) => bullet({ text: item.text }, at === all.length - 2))
    case 'links':
      return block.items.map(linkLine)
  }
}

function noted(source: string, footnotes: Footnotes): number {
  const number = Object.keys(footnotes).length + 1
  footnotes[number] = { children: [paragraph({ kind: 'paragraph', text: source, quiet: true }, () => 0)] }
  return number
}
