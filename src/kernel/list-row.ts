import { type Day, parseDay } from './day.ts'
import { isUnreadable } from './form-schema.ts'

// Lists that people keep in a spreadsheet and read in here: what every list says of the same mistake.

export const mostLines = 20_000

/** A line of the file: where it begins, and its fields as they stand there. */
export type Line = { number: number; fields: string[] }

/** The columns of a list: what each may be called above the first line, in small letters, and which must be there. */
export type Columns<Column extends string> = {
  names: Record<Column, readonly [string, ...string[]]>
  needed: readonly Column[]
}

/** What does not fit, and where: a line of the file, and the column as it is called there. */
export type Fault = { line: number; column: string; value: string; says: string }

/** What is wrong with a list whatever it is about, and how to mend it. */
export const listNeeds = {
  nthColumn: (number: number) => `kolom ${number}`,
  unknownColumn: 'Deze kolom kennen we niet. Haal de kolom weg of verander de naam.',
  twiceColumn: 'Deze kolom staat er twee keer. Laat er één staan.',
  missingColumn: 'Deze kolom ontbreekt. Zet de naam boven de kolom.',
  otherWidth: (found: number, wanted: number) =>
    `Deze regel heeft ${found} vakken, de eerste regel heeft er ${wanted}. Kijk of er een scheidingsteken mist of te veel staat.`,
  formula:
    'Een vak mag niet met =, +, - of @ beginnen: een rekenblad ziet dat als formule. Haal dat teken weg.',
  day: 'Dit is geen bestaande datum. Schrijf bijvoorbeeld 1-12-2025.',
  noFile: 'Kies eerst een bestand.',
  quote:
    'In dit bestand staat een aanhalingsteken dat niet wordt gesloten, of een veel te lange regel. Zoek het op en probeer het opnieuw.',
  unreadable: 'Hier staat een teken dat we niet kunnen bewaren. Typ het vak opnieuw.',
}

/** What is the same whoever typed it. */
export const plain = (words: string) => words.normalize('NFC').trim().toLowerCase()
// A spreadsheet takes what begins so as a sum or a command, and does it.
const formula = /^[=+\-@\t\r]/

export type Head<Column extends string> = {
  at: Map<Column, { index: number; title: string }>
  faults: Fault[]
}

/** Which field is which column; what is missing, unknown or there twice is a fault of the first line. */
export function headOf<Column extends string>(line: Line, { names, needed }: Columns<Column>): Head<Column> {
  const at: Head<Column>['at'] = new Map()
  const faults: Fault[] = []
  const wrong = (title: string, says: string) =>
    faults.push({ line: line.number, column: title, value: title, says })
  const columns = Object.keys(names) as Column[]
  line.fields.forEach((field, index) => {
    const title = field.trim()
    const column = columns.find(one => names[one].includes(plain(title)))
    if (!column) wrong(title.slice(0, 60) || listNeeds.nthColumn(index + 1), listNeeds.unknownColumn)
    else if (at.has(column)) wrong(title, listNeeds.twiceColumn)
    else at.set(column, { index, title })
  })
  for (const column of needed) if (!at.has(column)) wrong(names[column][0], listNeeds.missingColumn)
  return { at, faults }
}

/** One line as its fields are called, with what is wrong in it so far. */
export function rowOf<Column extends string>(line: Line, head: Head<Column>, { names }: Columns<Column>) {
  const wrong: Fault[] = []
  const said = (column: Column) => line.fields[head.at.get(column)?.index ?? -1]?.trim() ?? ''
  const fault = (column: Column, says: string) => {
    const title = head.at.get(column)?.title ?? names[column][0]
    wrong.push({ line: line.number, column: title, value: said(column).slice(0, 60), says })
  }
  return { number: line.number, said, fault, wrong }
}
export type Row<Column extends string> = ReturnType<typeof rowOf<Column>>

/** Whether a spreadsheet would do something with what stands in a line, or nobody could read it. */
export function isUnsafe<Column extends string>(
  { said, fault }: Row<Column>,
  { names }: Columns<Column>,
  longer: readonly Column[] = [],
): boolean {
  const isOdd = (column: Column) =>
    isUnreadable(said(column)) || (!longer.includes(column) && /[\r\n]/.test(said(column)))
  const unsafe = (Object.keys(names) as Column[]).filter(
    column => formula.test(said(column)) || isOdd(column),
  )
  for (const column of unsafe)
    fault(column, formula.test(said(column)) ? listNeeds.formula : listNeeds.unreadable)
  return unsafe.length > 0
}

/** A day as people write it (1-12-2025, 01/12/2025) or as machines do (2025-12-01); null when it is none. */
export function dayWritten(written: string): Day | null {
  const [, days = '', months = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(written) ?? []
  return parseDay(year ? `${year}-${months.padStart(2, '0')}-${days.padStart(2, '0')}` : written)
}
