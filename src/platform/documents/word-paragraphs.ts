import { BorderStyle, ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, Paragraph, TextRun } from 'docx'
import { isWebAddress } from '#src/kernel/web-address.ts'
import { palette } from './palette.ts'
import type { Block, Cell, Link, TextDocument } from './text-document.ts'

type RunLook = { bold?: boolean; color?: string; size?: number; style?: string }

/** Text as runs, with each line break of the writer kept. */
export const runs = (text: string, look: RunLook = {}): TextRun[] =>
  text.split('\n').map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 && { break: 1 }) }))

export const titleLines = (text: TextDocument): Paragraph[] => [
  new Paragraph({ style: 'Kicker', children: runs(text.kicker) }),
  new Paragraph({ heading: HeadingLevel.TITLE, children: runs(text.shownTitle) }),
]

type HeadingBlock = Extract<Block, { kind: 'heading' }>

export const heading = (
  { text, level, newPage = false }: HeadingBlock,
  look: 'lined' | 'calm' = 'lined',
): Paragraph =>
  new Paragraph({
    pageBreakBefore: newPage,
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: runs(text),
    ...(look === 'lined' &&
      level === 1 &&
      !newPage && {
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: palette.line, space: 9 } },
      }),
  })

type ParagraphBlock = Extract<Block, { kind: 'paragraph' }>

export const paragraph = (block: ParagraphBlock, footnote: (source: string) => number): Paragraph =>
  new Paragraph({
    ...(block.quiet && { style: 'Quiet' }),
    keepLines: true,
    keepNext: block.leadsIn ?? false,
    children: [
      ...runs(block.text),
      ...(block.sources ?? []).flatMap((source, index) => [
        ...(index > 0 ? runs(' ') : []),
        new FootnoteReferenceRun(footnote(source)),
      ]),
    ],
  })

/** An item of a numbered list; every list has its own `instance`, so that each begins at 1. */
export const numberedItem = (text: string, instance: number): Paragraph =>
  new Paragraph({
    keepLines: true,
    numbering: { reference: 'numbered', level: 0, instance },
    children: runs(text),
  })

/** A list's item: the lead in bold, the text behind it, a note on its own line. It is never cut by the end of a page. */
export const bullet = (cell: Cell, keepNext: boolean): Paragraph =>
  new Paragraph({
    keepLines: true,
    keepNext,
    numbering: { reference: 'bullets', level: 0 },
    children: [
      ...(cell.lead ? [...runs(cell.lead, { bold: true }), new TextRun(' ')] : []),
      ...runs(cell.text),
      ...(cell.note ? [new TextRun({ break: 1 }), ...runs(cell.note, { color: palette.softInk })] : []),
    ],
  })

export const linkLine = (link: Link): Paragraph =>
  new Paragraph({
    numbering: { reference: 'bullets', level: 0 },
    children: [
      ...runs(`${link.label}: `),
      isWebAddress(link.url)
        ? new ExternalHyperlink({ link: link.url, children: runs(link.url, { style: 'Hyperlink' }) })
        : new TextRun(link.url),
    ],
  })
