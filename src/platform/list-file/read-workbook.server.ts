import readWorkbook from 'read-excel-file/universal'
import { type Line, mostLines } from '#src/kernel/list-row.ts'
import { done, type Outcome, refuse } from '#src/kernel/outcome.ts'
import { mostMegabytes, type ReadFault } from './read-csv.ts'
import { zipParts } from './zip-parts.ts'

const mostColumns = 100
const cellAddress = /\sr="([A-Z]{1,3})(\d{1,7})"/g

/** Whether a file is a workbook (XLSX) by its first bytes, whatever it is called. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

const columnNumber = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** A cell far away makes rows and columns of nothing: no list of people needs one. */
function reachesTooFar(sheet: string): boolean {
  for (const [, letters = '', row = ''] of sheet.matchAll(cellAddress))
    if (Number(row) > mostLines + 1 || columnNumber(letters) > mostColumns) return true
  return false
}

/** The sheets of a workbook, each as lines with the number of their row; empty rows are left out. */
export async function readSheets(
  bytes: Uint8Array,
): Promise<Outcome<{ name: string; lines: Line[] }[], ReadFault>> {
  if (bytes.length > mostMegabytes * 1024 * 1024) return refuse('too-large', 'file')
  const copy = new Uint8Array(bytes)
  const parts = zipParts(Buffer.from(copy), /^xl\/worksheets\/[^/]+\.xml$/)
  if (!parts || parts.size === 0) return refuse('no-text', 'file')
  if ([...parts.values()].some(part => reachesTooFar(part.toString('utf8'))))
    return refuse('too-many', 'file')
  const sheets = await readWorkbook(copy.buffer, { trim: true, parseNumber: text => text }).catch(() => null)
  if (!sheets) return refuse('no-text', 'file')
  return done(sheets.map(({ sheet, data }) => ({ name: sheet, lines: linesOf(data) })))
}

function linesOf(rows: readonly (readonly unknown[])[]): Line[] {
  const width = Math.max(0, ...rows.slice(0, 1).map(row => row.findLastIndex(cell => cell !== null) + 1))
  return rows.flatMap((row, index) => {
    const fields = Array.from(
      { length: Math.max(width, row.findLastIndex(cell => cell !== null) + 1) },
      (_, at) => inWords(row[at]),
    )
    return fields.every(field => field === '') ? [] : [{ number: index + 1, fields }]
  })
}

/** A day in a cell is a moment to a spreadsheet; it is read as the day that stands there. */
function inWords(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee'
  return String(cell)
}
