import writeWorkbook, { type Cell } from 'write-excel-file/node'
import { cleanText } from './clean-text.ts'
import type { Sheet, Value } from './sheet.ts'

const widest = 60

/** Sheets as a workbook. Text stays text: nothing in it is ever a formula. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const made = writeWorkbook(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row, index) => row.map(value => cell(value, index === 0))),
      columns: widthsOf(rows).map(width => ({ width })),
      stickyRowsCount: 1,
    })),
  )
  return new Uint8Array(await made.toBuffer())
}

function cell(value: Value, isHead: boolean): Cell {
  if (value === null) return null
  const weight = isHead ? { fontWeight: 'bold' as const } : {}
  if (typeof value === 'number') return { value, type: Number, ...weight }
  return { value: cleanText(value), type: String, wrap: true, alignVertical: 'top', ...weight }
}

function widthsOf(rows: Sheet['rows']): number[] {
  const columns = Math.max(0, ...rows.map(row => row.length))
  return Array.from({ length: columns }, (_, at) =>
    Math.min(widest, 2 + Math.max(8, ...rows.map(row => String(row[at] ?? '').length))),
  )
}
