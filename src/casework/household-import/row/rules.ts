import {
  type Columns,
  dayWritten,
  type Fault,
  type Head,
  headOf,
  isUnsafe,
  type Line,
  listNeeds,
  plain,
  rowOf,
} from '#src/kernel/list-row.ts'
import { needs } from '../needs.nl.ts'
import { type ColumnOf, columnsOf, type Sheet } from '../sheets/rules.ts'

export type PartFault = Fault & { sheet: Sheet }
export type SetParts = { [One in Sheet]?: { file: string; lines: Line[] } | undefined }

/** A line of one part, by the names of the fields that it fills. */
export type PartRow<One extends Sheet> = {
  sheet: One
  line: number
  /** Holds signs for which the line is not read any further. */
  isOdd: boolean
  said: (column: ColumnOf[One]) => string
  /** Says once of a column what is wrong with it. */
  fault: (column: ColumnOf[One], says: string) => void
}

const inMoreLines: readonly string[] = ['purpose', 'whyFits', 'what', 'notInformedReason']

/** The lines of one part that can be read, with what is wrong in the others. */
export function rowsOf<One extends Sheet>(set: SetParts, sheet: One, faults: PartFault[]): PartRow<One>[] {
  const [first, ...lines] = set[sheet]?.lines ?? []
  if (!first) return []
  const columns = columnsOf[sheet] as Columns<ColumnOf[One]>
  const head = headOf(first, columns)
  faults.push(...head.faults.map(fault => ({ ...fault, sheet })))
  if (head.faults.length > 0) return []
  return lines.flatMap(line => rowAt(line, { sheet, columns, head, width: first.fields.length }, faults))
}

type Part<One extends Sheet> = {
  sheet: One
  columns: Columns<ColumnOf[One]>
  head: Head<ColumnOf[One]>
  width: number
}

function rowAt<One extends Sheet>(
  line: Line,
  { sheet, columns, head, width }: Part<One>,
  faults: PartFault[],
): PartRow<One>[] {
  if (line.fields.length !== width) {
    const says = listNeeds.otherWidth(line.fields.length, width)
    faults.push({ sheet, line: line.number, column: '', value: '', says })
    return []
  }
  const row = rowOf(line, head, columns)
  const longer = (Object.keys(columns.names) as ColumnOf[One][]).filter(one =>
    inMoreLines.includes(one as string),
  )
  const isOdd = isUnsafe(row, columns, longer)
  faults.push(...row.wrong.map(fault => ({ ...fault, sheet })))
  const told = new Set<ColumnOf[One]>()
  const fault = (column: ColumnOf[One], says: string) => {
    if (told.has(column)) return
    told.add(column)
    row.fault(column, says)
    faults.push(...row.wrong.slice(-1).map(one => ({ ...one, sheet })))
  }
  return [{ sheet, line: line.number, isOdd, said: row.said, fault }]
}

/** What stands in a column as a form would send it: nothing where it is empty. */
export const wordsIn = <One extends Sheet>(row: PartRow<One>, column: ColumnOf[One]): string | undefined =>
  row.said(column) || undefined

export function dayIn<One extends Sheet>(row: PartRow<One>, column: ColumnOf[One]): string | undefined {
  const written = row.said(column)
  const day = written ? dayWritten(written) : null
  if (written && !day) row.fault(column, listNeeds.day)
  return day ?? undefined
}

export function tickIn<One extends Sheet>(row: PartRow<One>, column: ColumnOf[One]): 'on' | undefined {
  const written = plain(row.said(column))
  if (!['', 'ja', 'nee'].includes(written)) row.fault(column, needs.yesNo)
  return written === 'ja' ? 'on' : undefined
}

/** Codes or ids by what they are called, in small letters; what is called twice is left out. */
export type Names = { byName: ReadonlyMap<string, string>; shown: readonly string[] }
export function namesOf(things: readonly (readonly [id: string, name: string])[]): Names {
  const byName = new Map<string, string>()
  const twice = new Set<string>()
  for (const [id, name] of things) {
    if (byName.has(plain(name))) twice.add(plain(name))
    byName.set(plain(name), id)
  }
  for (const name of twice) byName.delete(name)
  return { byName, shown: things.map(([, name]) => name).filter(name => !twice.has(plain(name))) }
}

export function oneIn<One extends Sheet>(
  row: PartRow<One>,
  column: ColumnOf[One],
  { byName, shown }: Names,
): string | undefined {
  const written = row.said(column)
  const found = byName.get(plain(written))
  if (written && !found) row.fault(column, needs.unknown(shown))
  return found
}

/** Several of them, with a + between two. */
export function someIn<One extends Sheet>(
  row: PartRow<One>,
  column: ColumnOf[One],
  { byName, shown }: Names,
): string[] {
  const written = row.said(column).split('+').map(plain).filter(Boolean)
  if (written.some(one => !byName.has(one))) row.fault(column, needs.unknown(shown))
  return written.flatMap(one => byName.get(one) ?? [])
}
