import {
  AlignmentType,
  BorderStyle,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { palette } from './palette.ts'
import type { Cell, Column, TableBlock, TextDocument } from './text-document.ts'
import { runs } from './word-paragraphs.ts'

const textWidth = 9070
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const thin = { style: BorderStyle.SINGLE, size: 4, color: palette.line }
const thick = { style: BorderStyle.SINGLE, size: 8, color: palette.green }
const margins = { top: 70, bottom: 70, left: 90, right: 90 }
const flush = { top: 45, bottom: 45, left: 0, right: 90 }
const noBorders = { top: none, bottom: none, left: none, right: none }
const ruled = { ...noBorders, insideHorizontal: thin, insideVertical: none }
const space = (keepNext = false) => new Paragraph({ style: 'Space', keepNext })

const cell = (width: number, children: Paragraph[], options: Partial<ITableCellOptions> = {}) =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, margins, children, ...options })

/** The memo's head: labels left, answers right. */
export function headTable(head: TextDocument['head']): (Paragraph | Table)[] {
  const widths = [1900, textWidth - 1900] as const
  const rows = head.map(
    ([label, value]) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(widths[0], [cellParagraph({ text: label }, { color: palette.softInk })], { margins: flush }),
          cell(widths[1], [cellParagraph({ text: value })], { margins: flush }),
        ],
      }),
  )
  const table = new Table({
    rows,
    columnWidths: [...widths],
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    tableLook: { firstRow: false, firstColumn: true, noHBand: true, noVBand: true },
  })
  return [table, space()]
}

/** A table whose header row comes back on every page. */
export function wordTable(block: TableBlock): (Paragraph | Table)[] {
  const widths = columnWidths(block.columns)
  const rowOf = (cells: readonly Cell[], index: number) => bodyRow(block, cells, widths, index)
  const table = new Table({
    rows: [headerRow(block.columns, widths), ...block.rows.map(rowOf)],
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...ruled, bottom: thin },
    tableLook: { firstRow: true, lastRow: block.lastRowIsTotal ?? false, noHBand: true, noVBand: true },
  })
  return [table, space(block.notesFollow)]
}

function columnWidths(columns: readonly Column[]): number[] {
  const total = columns.reduce((sum, column) => sum + column.share, 0)
  return columns.map(column => Math.round((column.share / total) * textWidth))
}

const headerRow = (columns: readonly Column[], widths: readonly number[]) =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      cell(
        widths[index] ?? 0,
        [cellParagraph({ text: column.label }, { bold: true, color: palette.deepGreen }, column.right, true)],
        {
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: palette.greenWash },
          borders: { bottom: thick },
        },
      ),
    ),
  })

function bodyRow(block: TableBlock, cells: readonly Cell[], widths: readonly number[], index: number) {
  const total = block.lastRowIsTotal === true && index === block.rows.length - 1
  const isLast = index === block.rows.length - 1
  const stay = block.together === true && (!isLast || block.notesFollow === true)
  return new TableRow({
    cantSplit: cells.every(one => one.text.length < 1200),
    children: cells.map((one, column) =>
      cell(
        widths[column] ?? 0,
        [cellParagraph(one, total ? { bold: true } : {}, block.columns[column]?.right, stay)],
        total ? { borders: { top: { ...thick, size: 6 } } } : {},
      ),
    ),
  })
}

type CellLook = { bold?: boolean; color?: string }

function cellParagraph(one: Cell, look: CellLook = {}, right = false, keepNext = false): Paragraph {
  const nextLine = () => new TextRun({ break: 1 })
  return new Paragraph({
    style: 'Cell',
    keepNext,
    ...(right && { alignment: AlignmentType.RIGHT }),
    children: [
      ...(one.lead ? [...runs(one.lead, { bold: true }), nextLine()] : []),
      ...runs(one.text, look),
      ...(one.note ? [nextLine(), ...runs(one.note, { color: palette.softInk })] : []),
    ],
  })
}
