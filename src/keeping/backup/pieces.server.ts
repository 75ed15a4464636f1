import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Applied } from '#src/platform/database/migrate.ts'
import { seal, unseal } from '#src/platform/files/seal.server.ts'
import type { Sequence } from '../promises/store.server.ts'
import { type HouseholdKeys, keyOf } from '../sealed/household-keys.server.ts'
import { BrokenFile, readSealed } from '../sealed/sealed-file.server.ts'
import type { Sums } from './sums.ts'

/** What a backup begins with: when it was made, of which version, and which tables follow. */
export type Head = {
  made: string
  history: Applied[]
  tables: { name: string; columns: string[] }[]
}
/** What it ends with: what was in it, to compare with what is read. */
export type End = { sums: Sums; sequences: Sequence[]; households: number }

const kinds = { head: 0, rows: 1, household: 2, shared: 3, end: 4 } as const
const idLength = 16

const about = (household: string) => `backup of household ${household}`

/** Facts about the backup itself, as its first or its last record. */
export const headRecord = (head: Head): Buffer => factsRecord(kinds.head, head)
export const endRecord = (end: End): Buffer => factsRecord(kinds.end, end)
const factsRecord = (kind: number, facts: Head | End) =>
  Buffer.concat([Buffer.from([kind]), deflateRawSync(JSON.stringify(facts))])

function startOf(kind: number, table: number): Buffer {
  const start = Buffer.alloc(3)
  start.writeUInt8(kind, 0)
  start.writeUInt16BE(table, 1)
  return start
}

const packed = (rows: readonly string[]) => deflateRawSync(rows.join('\n'))

/** Rows of the region itself. */
export const rowsRecord = (table: number, rows: readonly string[]): Buffer =>
  Buffer.concat([startOf(kinds.rows, table), packed(rows)])

/** Rows of one household, under its own key; `isShared` when other households have the same rows under theirs. */
export function householdRecord(
  table: number,
  rows: readonly string[],
  { household, key, isShared }: { household: string; key: Buffer; isShared: boolean },
): Buffer {
  const id = Buffer.from(household.replaceAll('-', ''), 'hex')
  const kind = isShared ? kinds.shared : kinds.household
  return Buffer.concat([startOf(kind, table), id, seal(key, packed(rows), about(household))])
}

/** A household of the backup of which nobody knows a key, and nobody said that it was destroyed. */
export class KeyMissing extends Error {}

export type Piece =
  | { kind: 'head'; head: Head }
  | { kind: 'end'; end: End }
  | { kind: 'rows'; table: string; columns: string[]; rows: string[] }
  | { kind: 'destroyed'; table: string; household: string }

/** What is in a backup, in its order. Rows that stand under several keys are told once. */
export async function* piecesOf(path: string, key: Uint8Array, keys: HouseholdKeys): AsyncGenerator<Piece> {
  // What stands under several keys stands there one after the other: only the last one told can come again.
  let told = ''
  let head: Head | null = null
  for await (const record of readSealed(path, key)) {
    const kind = record.readUInt8(0)
    if (kind === kinds.head) {
      head = JSON.parse(String(inflateRawSync(record.subarray(1)))) as Head
      yield { kind: 'head', head }
    } else if (kind === kinds.end) {
      yield { kind: 'end', end: JSON.parse(String(inflateRawSync(record.subarray(1)))) as End }
    } else {
      const table = head?.tables[record.readUInt16BE(1)]
      if (!table) throw new BrokenFile('rows of no table')
      const piece = openRows(record, kind, keys)
      if ('destroyed' in piece) yield { kind: 'destroyed', table: table.name, household: piece.destroyed }
      else {
        const mark = kind === kinds.shared ? `${table.name} ${piece.rows.join('\n')}` : ''
        if (mark !== '' && mark === told) continue
        told = mark
        yield { kind: 'rows', table: table.name, columns: table.columns, rows: piece.rows }
      }
    }
  }
}

function openRows(
  record: Buffer,
  kind: number,
  keys: HouseholdKeys,
): { rows: string[] } | { destroyed: string } {
  if (kind === kinds.rows) return { rows: unpacked(record.subarray(3)) }
  const household = record
    .subarray(3, 3 + idLength)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  const key = keyOf(keys, household)
  if (key === null) throw new KeyMissing(household)
  if (key === 'destroyed') return { destroyed: household }
  return { rows: unpacked(opened(key, record.subarray(3 + idLength), household)) }
}

function opened(key: Buffer, sealed: Buffer, household: string): Buffer {
  try {
    return unseal(key, sealed, about(household))
  } catch {
    throw new KeyMissing(household)
  }
}

const unpacked = (bytes: Buffer): string[] => String(inflateRawSync(bytes)).split('\n')
