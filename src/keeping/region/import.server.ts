import { hash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { keepBytes } from '#src/casework/file/sealed/store.server.ts'
import { keepPortrait } from '#src/casework/reach-card/store.server.ts'
import { migrateWithin } from '#src/platform/database/migrate.ts'
import type { Database, Tx } from '#src/platform/database/types.ts'
import { NotEmpty } from '../backup/restore.server.ts'
import { startCounting, unlike } from '../backup/sums.ts'
import { noteInLog } from '../note.server.ts'
import { countOn, letGo, promiseAgain, whatIsHere } from '../promises/store.server.ts'
import { putRows, rowsOf, speakPlainly, tablesOf } from '../rows/store.server.ts'
import { Manifest, places } from './manifest.ts'
import { columnsThatGo, rowsFromElsewhere, rowsOfRegion } from './what-goes.ts'

/** Something of an export is not as it was written. */
export class Changed extends Error {}

type Imported = { rows: number; files: number }

const atOnce = 512 * 1024

function manifestOf(folder: string): Manifest {
  const parsed = Manifest.safeParse(jsonIn(readFileSync(join(folder, places.manifest), 'utf8')))
  if (!parsed.success) throw new Changed(places.manifest)
  return parsed.data
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Takes a region over from an export into an installation without one, all or nothing. */
export function importRegion(
  database: Database,
  { from, houseKey }: { from: string; houseKey: Uint8Array },
): Promise<Imported> {
  const manifest = manifestOf(from)
  return database.transaction().execute(async tx => {
    if ((await whatIsHere(tx)) === 'a-region') throw new NotEmpty()
    await migrateWithin(tx, manifest.history)
    await speakPlainly(tx)
    const promises = await letGo(tx)
    await putTables(tx, manifest, from)
    await compareWithHere(tx, manifest)
    await promiseAgain(tx, promises)
    await countOn(tx, manifest.sequences)
    await putFiles(tx, manifest, from, houseKey)
    await migrateWithin(tx)
    await noteInLog(tx, 'region:import', 'npm run import')
    const rows = Object.values(manifest.sums).reduce((sum, one) => sum + one.rows, 0)
    return { rows, files: manifest.files.length }
  })
}

async function putTables(tx: Tx, { region, tables, sums }: Manifest, from: string): Promise<void> {
  const known = new Map((await tablesOf(tx)).map(table => [table.name, table]))
  for (const { name, columns } of tables) {
    const here = known.get(name)
    if (!here || columns.some(column => !here.columns.includes(column))) throw new Changed(places.manifest)
    // Ways in and what is of an installation come from no export, whatever the folder says.
    if (!sums[name] || rowsOfRegion(here, region.id) === null) continue
    const path = join(from, places.rows, `${name}.ndjson`)
    try {
      for await (const lines of linesOf(path)) await putRows(tx, name, columns, lines)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code?.match(/^(ENOENT|EACCES|22|23)/))
        throw new Changed(`${name}.ndjson`)
      throw error
    }
  }
}

async function* linesOf(path: string): AsyncGenerator<string[]> {
  let lines: string[] = []
  let size = 0
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line === '') continue
    lines.push(line)
    size += line.length
    if (size < atOnce) continue
    yield lines
    lines = []
    size = 0
  }
  if (lines.length > 0) yield lines
}

/** What is here now, written as an export would, is what the export held. */
async function compareWithHere(tx: Tx, { region, sums, tables }: Manifest): Promise<void> {
  const counting = startCounting()
  const names = new Set(tables.map(table => table.name))
  for (const table of await tablesOf(tx)) {
    const where = rowsOfRegion(table, region.id)
    if (where === null || !names.has(table.name)) continue
    for await (const _ of rowsOf(tx, table, { where: rowsFromElsewhere(table, where) }))
      throw new Changed(`${table.name}.ndjson`)
    for await (const rows of rowsOf(tx, table, { where, columns: columnsThatGo(table) }))
      counting.add(
        table.name,
        rows.map(row => row.json),
      )
  }
  const [other] = unlike(counting.sums(), sums)
  if (other) throw new Changed(`${other}.ndjson`)
}

async function putFiles(
  tx: Tx,
  { region, files }: Manifest,
  from: string,
  houseKey: Uint8Array,
): Promise<void> {
  for (const { kind, id, caseId, name, sha256 } of files) {
    const bytes = bytesIn(join(from, places.files, name))
    if (!bytes || hash('sha256', bytes, 'hex') !== sha256) throw new Changed(name)
    const by = { accountId: id, regionId: region.id }
    if (kind === 'portrait') await keepPortrait(tx, by, houseKey, bytes)
    else if (caseId) await keepBytes(tx, by, { houseKey, caseId, fileId: id }, bytes)
  }
}

function bytesIn(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
