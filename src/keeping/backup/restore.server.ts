import { brokenSeals } from '#src/audit/store.server.ts'
import { migrateWithin } from '#src/platform/database/migrate.ts'
import type { Database, Tx } from '#src/platform/database/types.ts'
import { noteInLog } from '../note.server.ts'
import {
  countOn,
  emptyOut,
  letGo,
  promiseAgain,
  takeOutHanging,
  whatIsHere,
} from '../promises/store.server.ts'
import { putRows, rowsOf, speakPlainly, tablesOf } from '../rows/store.server.ts'
import { readKeys } from '../sealed/household-keys.server.ts'
import { BrokenFile } from '../sealed/sealed-file.server.ts'
import type { Locks } from './backup.server.ts'
import { type End, type Head, piecesOf } from './pieces.server.ts'
import { type Sums, startCounting, unlike } from './sums.ts'

/** There is something here already: nothing is ever put back over it. */
export class NotEmpty extends Error {}

export type PutBack = {
  made: string
  rows: number
  households: number
  destroyed: number
  migrations: number
  auditIsWhole: boolean
}

/** Puts a backup back into an empty database, all or nothing, and brings it to this version. */
export async function restore(database: Database, path: string, locks: Locks): Promise<PutBack> {
  const pieces = piecesOf(path, locks.key, readKeys(locks.keysFile, locks.key))
  try {
    return await database.transaction().execute(tx => putBack(tx, pieces))
  } finally {
    // Whatever stopped halfway lets go of the file.
    await pieces.return(undefined)
  }
}

async function putBack(tx: Tx, pieces: Pieces): Promise<PutBack> {
  if ((await whatIsHere(tx)) === 'a-region') throw new NotEmpty()
  const head = await headOf(pieces)
  // The tables as they were when the backup was made; into tables that went further nothing can be put back.
  await migrateWithin(tx, head.history)
  await speakPlainly(tx)
  const promises = await letGo(tx)
  await emptyOut(tx, promises.tables)
  const { end, sums, leftOut, destroyed } = await putAll(tx, pieces)
  if (leftOut.size === 0 && unlike(sums, end.sums).length > 0)
    throw new BrokenFile('other rows than were said')
  await compareWithHere(tx, sums)
  await takeOutHanging(tx, promises, leftOut)
  await promiseAgain(tx, promises)
  await countOn(tx, end.sequences)
  const auditIsWhole = (await brokenSeals(tx)).length === 0
  const migrations = (await migrateWithin(tx)).length
  await noteInLog(tx, 'backup:restore', 'npm run restore')
  return {
    made: head.made,
    rows: Object.values(sums).reduce((sum, one) => sum + one.rows, 0),
    households: sums.household_case?.rows ?? 0,
    destroyed: destroyed.size,
    migrations,
    auditIsWhole,
  }
}

type Pieces = ReturnType<typeof piecesOf>

async function headOf(pieces: Pieces): Promise<Head> {
  const first = await pieces.next()
  if (first.done || first.value.kind !== 'head') throw new BrokenFile('no head')
  return first.value.head
}

async function putAll(tx: Tx, pieces: Pieces) {
  const counting = startCounting()
  const leftOut = new Set<string>()
  const destroyed = new Set<string>()
  let end: End | null = null
  for await (const piece of pieces) {
    if (piece.kind === 'rows') {
      await putRows(tx, piece.table, piece.columns, piece.rows)
      counting.add(piece.table, piece.rows)
    } else if (piece.kind === 'destroyed') {
      leftOut.add(piece.table)
      destroyed.add(piece.household)
    } else if (piece.kind === 'end') end = piece.end
  }
  if (!end) throw new BrokenFile('no end')
  return { sums: counting.sums(), leftOut, destroyed, end }
}

/** Reads every row that is here now and compares it with what was put in. */
async function compareWithHere(tx: Tx, expected: Sums): Promise<void> {
  const counting = startCounting()
  for (const table of await tablesOf(tx))
    for await (const rows of rowsOf(tx, table))
      counting.add(
        table.name,
        rows.map(row => row.json),
      )
  const other = unlike(counting.sums(), expected)
  if (other.length > 0) throw new Error(`not as it was: ${other.join(', ')}`)
}
