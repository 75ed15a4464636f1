import { HeadingLevel, Paragraph, PatchType, patchDetector, patchDocument, TextRun } from 'docx'
import JSZip from 'jszip'
import { wordsOfWordFile } from '../files/word-package.ts'
import { cleanText, cleanTexts } from './clean-text.ts'
import type { Block, Cell } from './text-document.ts'
import { bullet, runs } from './word-paragraphs.ts'
import { wordNumbering } from './word-styles.ts'

const delimiters = { start: '{{', end: '}}' }
const mostUnpacked = 20 * 1024 * 1024
/** Fields that fetch something, or run something, when the file is opened. */
const fetching =
  /\b(DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON|AUTOTEXT)\b/i

/** Whether a Word file fetches or runs something when it is opened; throws when it unpacks to more than a template does. */
export function fetchesSomething(template: Buffer): boolean {
  for (const words of wordsOfWordFile(template, mostUnpacked)) {
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
}

/** A template with its places filled in; its own styles, header and footer stay as they are. */
export async function fillWord(template: Buffer, given: Filling): Promise<Buffer> {
  const { words, blocks } = cleanTexts(given)
  const headings = await headingStyles(template)
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
        { type: PatchType.DOCUMENT, children: list.flatMap(block => written(block, headings)) },
      ]),
    ),
  }
  return Buffer.from(
    await patchDocument({
      outputType: 'nodebuffer',
      data: template,
      patches,
      keepOriginalStyles: true,
      placeholderDelimiters: delimiters,
      trimPlaceholders: true,
      numbering: wordNumbering,
    }),
  )
}

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

function written(block: Block, headings: Headings): Paragraph[] {
  if (block.kind === 'heading') {
    const style = headings[block.level]
    const level = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2
    return [
      new Paragraph({
        ...(style ? { style } : { heading: level }),
        keepNext: true,
        children: [new TextRun({ text: plain(block.text), bold: true })],
      }),
    ]
  }
  if (block.kind === 'paragraph') return [new Paragraph({ children: runs(plain(block.text)) })]
  if (block.kind === 'bullets')
    return block.items.map((item, at, all) => bullet(plainCell(item), at === all.length - 2))
  throw new Error(`a ${block.kind} is not written into a template`)
}
