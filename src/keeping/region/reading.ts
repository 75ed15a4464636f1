import type { Value } from '#src/platform/documents/sheet.ts'
import type { Table } from '../rows/store.server.ts'

/** Columns as a spreadsheet shows them: without what only a machine reads. */
const shown = ({ columns }: Pick<Table, 'columns'>) =>
  columns.filter(name => !/^(bytes|sealed|source|screen_\w+)$|_hash$/.test(name))

export const headOf = (table: Pick<Table, 'columns'>): Value[] => shown(table)

/** A row of the export as cells. */
export function cellsOf(table: Pick<Table, 'columns'>, json: string): Value[] {
  const row = JSON.parse(json) as Record<string, unknown>
  return shown(table).map(name => cellOf(row[name]))
}

function cellOf(value: unknown): Value {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (Array.isArray(value) && value.every(one => typeof one !== 'object')) return value.join(', ')
  return JSON.stringify(value)
}
