import type { Line } from '#src/kernel/list-row.ts'
import { done, type Outcome, refuse } from '#src/kernel/outcome.ts'
import { type ReadFault, readLines } from '#src/platform/list-file/read-csv.ts'
import { isWorkbook, readSheets } from '#src/platform/list-file/read-workbook.server.ts'
import type { SetParts } from './row/rules.ts'
import { sheetOf } from './sheets/rules.ts'

type Refusal = ReadFault | 'unknown-part' | 'sheet-twice'

/** The parts in a file that was sent: one in a CSV, several in a workbook; each is known by its columns. */
export async function partsIn(file: File): Promise<Outcome<SetParts, Refusal>> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const name = file.name.slice(0, 200)
  if (!isWorkbook(bytes)) {
    const read = readLines(bytes)
    return read.ok ? collected([{ name, lines: read.value }]) : read
  }
  const sheets = await readSheets(bytes)
  if (!sheets.ok) return sheets
  return collected(
    sheets.value
      .filter(sheet => sheet.lines.length > 1)
      .map(sheet => ({ name: `${name} (${sheet.name})`, lines: sheet.lines })),
  )
}

function collected(found: readonly { name: string; lines: Line[] }[]): Outcome<SetParts, Refusal> {
  if (found.length === 0) return refuse('empty', 'file')
  const parts: SetParts = {}
  for (const { name, lines } of found) {
    const sheet = sheetOf(lines[0]?.fields ?? [])
    if (!sheet) return refuse('unknown-part', 'file')
    if (parts[sheet]) return refuse('sheet-twice', 'file')
    parts[sheet] = { file: name, lines }
  }
  return done(parts)
}
