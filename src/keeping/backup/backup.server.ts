import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { brokenSeals } from '#src/audit/store.server.ts'
import { appliedTo } from '#src/platform/database/migrate.ts'
import type { Database, Tx } from '#src/platform/database/types.ts'
import { noteInLog } from '../note.server.ts'
import { sequencesOf, whatIsHere } from '../promises/store.server.ts'
import {
  erasedHouseholds,
  householdIds,
  householdsWithKeys,
  noteKeyEnds,
  type Row,
  rowsOf,
  speakPlainly,
  type Table,
  tablesOf,
  takesKeys,
} from '../rows/store.server.ts'
import {
  destroyKeys,
  type HouseholdKeys,
  keyOf,
  readKeys,
  syncFolder,
  withKeysFor,
  writeKeys,
} from '../sealed/household-keys.server.ts'
import { BrokenFile, type SealedWriter, writeSealed } from '../sealed/sealed-file.server.ts'
import { type End, endRecord, headRecord, householdRecord, piecesOf, rowsRecord } from './pieces.server.ts'
import { startCounting, unlike } from './sums.ts'

/** No region was ever begun here. */
export class NothingToKeep extends Error {}

export type Locks = { key: Uint8Array; keysFile: string }
export type Made = {
  bytes: number
  rows: number
  tables: number
  households: number
  newKeysFile: boolean
  destroyed: number
  auditIsWhole: boolean
}

const pieceSize = 256 * 1024

/** Writes everything there is at one moment into one file, and reads it back before it is called a backup. */
export async function backUp(database: Database, path: string, locks: Locks, now: Date): Promise<Made> {
  const beside = `${path}.half`
  await noteForAll(database, 'backup:make', 'npm run backup')
  try {
    const made = await database
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(tx => write(tx, beside, locks, now))
    await readBack(beside, locks, made.end)
    await rename(beside, path)
    await syncFolder(dirname(path))
    const { end, ended, ...told } = made
    await database.transaction().execute(tx => noteKeyEnds(tx, ended))
    const all = Object.values(end.sums)
    return {
      ...told,
      rows: all.reduce((sum, one) => sum + one.rows, 0),
      tables: all.length,
      households: end.households,
    }
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** In the log of each region, before anything is copied. */
async function noteForAll(database: Database, action: string, address: string): Promise<void> {
  await database.transaction().execute(async tx => {
    if ((await whatIsHere(tx)) !== 'a-region') throw new NothingToKeep()
    await noteInLog(tx, action, address)
  })
}

async function write(tx: Tx, path: string, { key, keysFile }: Locks, now: Date) {
  await takesKeys(tx, { patient: true })
  await speakPlainly(tx)
  const newKeysFile = !existsSync(keysFile)
  const keys = await withKeysFor(readKeys(keysFile, key), householdIds(tx))
  const destroyed = destroyKeys(keys, await erasedHouseholds(tx))
  const ended = await householdsWithKeys(tx)
  // Before anything is locked with them: a backup without its keys is no backup.
  await writeKeys(keysFile, key, keys)
  const tables = await tablesOf(tx)
  const file = await open(path, 'w', 0o600)
  try {
    const sealed = await writeSealed(file, key)
    await sealed.add(
      headRecord({
        made: now.toISOString(),
        history: await appliedTo(tx),
        tables: tables.map(({ name, columns }) => ({ name, columns })),
      }),
    )
    const end = await writeTables(tx, tables, sealed, keys)
    await sealed.add(endRecord(end))
    const bytes = await sealed.end()
    await file.sync()
    const auditIsWhole = (await brokenSeals(tx)).length === 0
    return { end, ended, bytes, newKeysFile, destroyed, auditIsWhole }
  } finally {
    await file.close()
  }
}

async function writeTables(
  tx: Tx,
  tables: readonly Table[],
  sealed: SealedWriter,
  keys: HouseholdKeys,
): Promise<End> {
  const counting = startCounting()
  let households = 0
  for (const [number, table] of tables.entries()) {
    for await (const rows of inPieces(rowsOf(tx, table, { households: true }))) {
      const json = rows.map(row => row.json)
      counting.add(table.name, json)
      if (table.name === 'household_case') households += json.length
      const locks = (rows[0]?.households ?? []).flatMap(household => {
        const own = keyOf(keys, household)
        // An id that is left behind of a household that is not there has no key, and still is a row.
        return own instanceof Buffer ? [{ household, key: own }] : []
      })
      if (locks.length === 0) await sealed.add(rowsRecord(number, json))
      for (const lock of locks)
        await sealed.add(householdRecord(number, json, { ...lock, isShared: locks.length > 1 }))
    }
  }
  return { sums: counting.sums(), sequences: await sequencesOf(tx), households }
}

/** Rows that are about the same households, together up to a size. */
async function* inPieces(batches: AsyncIterable<Row[]>): AsyncGenerator<Row[]> {
  let piece: Row[] = []
  let size = 0
  for await (const batch of batches)
    for (const row of batch) {
      const first = piece[0]
      if (first && (size >= pieceSize || first.households.join() !== row.households.join())) {
        yield piece
        piece = []
        size = 0
      }
      piece.push(row)
      size += row.json.length
    }
  if (piece.length > 0) yield piece
}

/** Reads a backup to its last sign and compares it with what should be in it. */
async function readBack(path: string, { key, keysFile }: Locks, expected: End): Promise<void> {
  const counting = startCounting()
  let end: End | null = null
  for await (const piece of piecesOf(path, key, readKeys(keysFile, key))) {
    if (piece.kind === 'rows') counting.add(piece.table, piece.rows)
    if (piece.kind === 'end') end = piece.end
  }
  if (!end || unlike(counting.sums(), expected.sums).length > 0) throw new BrokenFile(path)
}
