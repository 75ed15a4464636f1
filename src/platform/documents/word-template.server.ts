import { HeadingLevel, Paragraph, PatchType, patchDetector, patchDocument, type Table, TextRun } from 'docx'
import JSZip from 'jszip'
import { wordsOfWordFile } from '../files/word-package.ts'
import { cleanText, cleanTexts } from './clean-text.ts'
import { editPackage } from './office-package.server.ts'
import { palette, type Theme, themeOf } from './palette.ts'
import type { Block, Cell, TextDocument } from './text-document.ts'
import { chartParagraph, type DrawnCharts, drawnCharts } from './word-charts.server.ts'
import { bullet, linkLine, numberedItem, runs } from './word-paragraphs.ts'
import { wordNumbering } from './word-styles.ts'
import { headTable, wordTable } from './word-tables.ts'

const delimiters = { start: '{{', end: '}}' }
const mostUnpacked = 20 * 1024 * 1024
/** Fields that fetch something, or run something, when the file is opened. */
const fetching =
  /\b(DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON|AUTOTEXT)\b/i

/** More pieces of text, or deeper in one another, than anybody's paper holds: reading them would keep the house busy. */
const mostPieces = 5000
const deepest = 200
function isTangled(xml: string): boolean {
  if (xml.split(/<w:r[ />]/).length > mostPieces) return true
  let depth = 0
  return xml.split('<').some(tag => {
    if (tag.startsWith('/')) depth -= 1
    else if (!/^$|^[?!]|^[^>]*\/>/.test(tag)) depth += 1
    return depth > deepest
  })
}

/** Whether a Word file fetches or runs something when it is opened; throws when it holds more than a template does. */
export function fetchesSomething(template: Buffer): boolean {
  for (const words of wordsOfWordFile(template, mostUnpacked)) {
    if (isTangled(words)) throw new Error('no paper holds this')
    if (/TargetMode\s*=\s*["']\s*External/i.test(words)) return true
    const fields = fieldsIn(words)
    if (fetching.test(fields) || fields.includes('&#')) return true
  }
  return false
}

/** The instructions of fields, put together: Word cuts them in pieces. */
const fieldsIn = (xml: string): string =>
  [...xml.matchAll(/<(?:[\w.-]+:)?instrText[^>]*>([^<]*)<|[\s:]instr\s*=\s*("[^"]*"|'[^']*')/g)]
    .map(([, one, other]) => one ?? ` ${other} `)
    .join('')

/** The places that a template names, each once. */
export const placesIn = async (template: Buffer): Promise<string[]> => [
  ...new Set(
    await patchDetector({ data: template, placeholderDelimiters: delimiters, trimPlaceholders: true }),
  ),
]

/** Something typed is never a place itself, nor anything else than text: a run of text holds no field. */
const plain = (words: string): string => cleanText(words).replaceAll('{{', '{ {').replaceAll('}}', '} }')
const plainCell = ({ lead, text, note }: Cell): Cell => ({
  ...(lead === undefined ? {} : { lead: plain(lead) }),
  text: plain(text),
  ...(note === undefined ? {} : { note: plain(note) }),
})

export type Filling = {
  /** What stands in a sentence. */
  words: Readonly<Record<string, string>>
  /** What takes a paragraph of its own. */
  blocks: Readonly<Record<string, readonly Block[]>>
  /** The head of a memo, as a table without lines. */
  heads?: Readonly<Record<string, TextDocument['head']>>
}

/** A template with its places filled in; its own styles, header and footer stay as they are. */
export async function fillWord(template: Buffer, given: Filling, theme: Theme = themeOf()): Promise<Buffer> {
  const { words, blocks, heads = {} } = cleanTexts(given)
  const headings = await headingStyles(template)
  const drawn = await drawnCharts(Object.values(blocks).flat(), theme)
  const patches = {
    ...Object.fromEntries(
      Object.entries(words).map(([place, text]) => [
        place,
        { type: PatchType.PARAGRAPH, children: runs(plain(text)) },
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(blocks).map(([place, list]) => [
        place,
        {
          type: PatchType.DOCUMENT,
          children: list.flatMap((block, at) => written(block, at, headings, drawn)),
        },
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(heads).map(([place, head]) => [
        place,
        {
          type: PatchType.DOCUMENT,
          children: headTable(head.map(([label, value]) => [label, plain(value)] as const)),
        },
      ]),
    ),
  }
  return Buffer.from(
    await patchDocument({
      outputType: 'nodebuffer',
      data: await withTableStyles(template),
      patches,
      keepOriginalStyles: true,
      placeholderDelimiters: delimiters,
      trimPlaceholders: true,
      numbering: wordNumbering,
    }),
  )
}

/** The styles of our tables, where a template has none of that name: readers of Word files stumble over an unknown one. */
const withTableStyles = (template: Buffer): Promise<Buffer> =>
  editPackage(template, (path, xml) => {
    if (path !== 'word/styles.xml') return xml
    const base = /<w:style [^>]*w:type="paragraph"[^>]*w:default="1"[^>]*w:styleId="([^"]+)"/.exec(xml)?.[1]
    const added = Object.entries({ Cell: 40, Space: 0, Quiet: 60 })
      .filter(([name]) => !xml.includes(`w:styleId="${name}"`))
      .map(([name, after]) => tableStyle(name, base, after))
    return xml.replace('</w:styles>', `${added.join('')}</w:styles>`)
  })

const tableStyle = (name: string, base: string | undefined, after: number) =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${name}"><w:name w:val="${name}"/>` +
  `${base ? `<w:basedOn w:val="${base}"/>` : ''}<w:pPr><w:spacing w:before="0" w:after="${after}"/></w:pPr></w:style>`

type Headings = Readonly<Record<1 | 2, string | null>>

/** What a template itself calls its headings: 'Kop1' in a Dutch Word. */
async function headingStyles(template: Buffer): Promise<Headings> {
  const styles = (await (await JSZip.loadAsync(template)).file('word/styles.xml')?.async('string')) ?? ''
  const find = (level: 1 | 2) => {
    const style = styles
      .split('<w:style ')
      .find(one => new RegExp(`<w:name w:val="heading ${level}"`, 'i').test(one))
    return /w:styleId="([^"]+)"/.exec(style ?? '')?.[1] ?? null
  }
  return { 1: find(1), 2: find(2) }
}

function written(block: Block, index: number, headings: Headings, drawn: DrawnCharts): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [headingIn(block, headings)]
    case 'paragraph':
      return [passage(block), ...(block.sources ?? []).map(sourceLine)]
    case 'numbered':
      return block.items.map(item => numberedItem(plain(item), index))
    case 'bullets':
      return block.items.map((item, at, all) => bullet(plainCell(item), at === all.length - 2))
    case 'table':
      return wordTable({ ...block, rows: block.rows.map(row => row.map(plainCell)) })
    case 'links':
      return block.items.map(({ label, url }) => linkLine({ label: plain(label), url: plain(url) }))
    case 'chart':
      return [chartParagraph(block.chart, drawn)]
    case 'pictures':
      throw new Error('pictures are not written into a template')
  }
}

function headingIn(block: Extract<Block, { kind: 'heading' }>, headings: Headings): Paragraph {
  const style = headings[block.level]
  const level = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2
  return new Paragraph({
    ...(style ? { style } : { heading: level }),
    keepNext: true,
    children: [new TextRun({ text: plain(block.text), bold: true })],
  })
}

const passage = ({ text, leadsIn }: Extract<Block, { kind: 'paragraph' }>) =>
  new Paragraph({ keepNext: leadsIn ?? false, children: runs(plain(text)) })

/** A template has no room for footnotes: where something comes from stands under it. */
const sourceLine = (source: string) =>
  new Paragraph({ keepNext: true, children: runs(plain(source), { size: 17, color: palette.softInk }) })
