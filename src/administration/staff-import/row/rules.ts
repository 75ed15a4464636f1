import { isUnreadable } from '#src/kernel/form-schema.ts'
import { needs } from '../needs.nl.ts'

/** A line of the file: where it begins, and its fields as they stand there. */
export type Line = { number: number; fields: string[] }

export const columns = ['name', 'email', 'organisation', 'roles', 'garden', 'startsOn'] as const
export type Column = (typeof columns)[number]

/** What each column may be called above the first line, in small letters. */
export const columnNames: Record<Column, readonly [string, ...string[]]> = {
  name: ['naam'],
  email: ['e-mail', 'email', 'e-mailadres', 'emailadres'],
  organisation: ['organisatie'],
  roles: ['rollen', 'rol'],
  garden: ['toekomsttuin'],
  startsOn: ['eerste werkdag'],
}
const needed: readonly Column[] = ['name', 'email', 'organisation', 'roles']

/** What does not fit, and where: a line of the file, and the column as it is called there. */
export type Fault = { line: number; column: string; value: string; says: string }

/** What is the same whoever typed it. */
export const plain = (words: string) => words.normalize('NFC').trim().toLowerCase()
// A spreadsheet takes what begins so as a sum or a command, and does it.
const formula = /^[=+\-@\t\r]/
const oddSign = (words: string) => isUnreadable(words) || /[\r\n]/.test(words)

export type Head = { at: Map<Column, { index: number; title: string }>; faults: Fault[] }

/** Which field is which column; what is missing, unknown or there twice is a fault of the first line. */
export function headOf(line: Line): Head {
  const at: Head['at'] = new Map()
  const faults: Fault[] = []
  const wrong = (title: string, says: string) =>
    faults.push({ line: line.number, column: title, value: title, says })
  line.fields.forEach((field, index) => {
    const title = field.trim()
    const column = columns.find(one => columnNames[one].includes(plain(title)))
    if (!column) wrong(title.slice(0, 60) || needs.nthColumn(index + 1), needs.unknownColumn)
    else if (at.has(column)) wrong(title, needs.twiceColumn)
    else at.set(column, { index, title })
  })
  for (const column of needed) if (!at.has(column)) wrong(columnNames[column][0], needs.missingColumn)
  return { at, faults }
}

/** One line as its fields are called, with what is wrong in it so far. */
export function rowOf(line: Line, head: Head) {
  const wrong: Fault[] = []
  const said = (column: Column) => line.fields[head.at.get(column)?.index ?? -1]?.trim() ?? ''
  const fault = (column: Column, says: string) => {
    const title = head.at.get(column)?.title ?? columnNames[column][0]
    wrong.push({ line: line.number, column: title, value: said(column).slice(0, 60), says })
  }
  return { number: line.number, said, fault, wrong }
}
export type Row = ReturnType<typeof rowOf>

/** Whether a spreadsheet would do something with what stands in a line, or nobody could read it. */
export function isUnsafe({ said, fault }: Row): boolean {
  const unsafe = columns.filter(column => formula.test(said(column)) || oddSign(said(column)))
  for (const column of unsafe) fault(column, formula.test(said(column)) ? needs.formula : needs.unreadable)
  return unsafe.length > 0
}
