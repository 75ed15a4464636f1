import { hash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { recordAudit } from '#src/audit/store.server.ts'
import { bytesOf } from '#src/casework/file/sealed/store.server.ts'
import { portraitFor } from '#src/casework/reach-card/store.server.ts'
import { appliedTo } from '#src/platform/database/migrate.ts'
import type { Database, Tx } from '#src/platform/database/types.ts'
import { csvOf } from '#src/platform/documents/sheet.ts'
import { startCounting } from '../backup/sums.ts'
import { sequencesOf } from '../promises/store.server.ts'
import { rowsOf, speakPlainly, type Table, tablesOf } from '../rows/store.server.ts'
import { dictionary } from './dictionary.ts'
import { type Manifest, places } from './manifest.ts'
import { readMe } from './read-me.nl.ts'
import { cellsOf, headOf } from './reading.ts'
import { columnFacts, regionBySlug } from './store.server.ts'
import { columnsThatGo, rowsOfRegion } from './what-goes.ts'

export class NoSuchRegion extends Error {}

type Exported = { rows: number; files: number }

/** Writes one region, as it is at one moment, into an empty folder: to be read without the product, or taken over by it. */
export async function exportRegion(
  database: Database,
  { slug, out, houseKey }: { slug: string; out: string; houseKey: Uint8Array },
  now: Date,
): Promise<Exported> {
  const region = await database.transaction().execute(async tx => {
    const found = await regionBySlug(tx, slug)
    if (!found) throw new NoSuchRegion(slug)
    // In the log before anything is written: a copy that nobody knows of is a leak.
    const line = {
      accountId: null,
      action: 'region:export',
      address: 'npm run export',
      outcome: 'done',
    } as const
    await recordAudit(tx, { ...line, regionId: found.id })
    return found
  })
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async tx => {
      await speakPlainly(tx)
      for (const place of [
        places.rows,
        places.reading,
        places.files,
        join(places.files, 'brieven'),
        join(places.files, 'pasfotos'),
      ])
        mkdirSync(join(out, place), { mode: 0o700 })
      const tables = (await tablesOf(tx)).filter(table => rowsOfRegion(table, region.id) !== null)
      const sums = await writeTables(tx, tables, region.id, out)
      const files = await writeFiles(tx, region.id, out, houseKey)
      const manifest: Manifest = {
        format: 'toekomsttuin-regio 1',
        made: now.toISOString(),
        region,
        history: await appliedTo(tx),
        tables: tables.map(({ name, columns }) => ({ name, columns })),
        sums,
        sequences: await sequencesOf(tx),
        files,
      }
      const write = (name: string, words: string) => writeFileSync(join(out, name), words, { mode: 0o600 })
      write(places.dictionary, dictionary(await columnFacts(tx), new Set(tables.map(table => table.name))))
      write(places.readMe, readMe(manifest))
      write(places.manifest, `${JSON.stringify(manifest, null, 2)}\n`)
      const rows = Object.values(sums).reduce((sum, one) => sum + one.rows, 0)
      return { rows, files: files.length }
    })
}

async function writeTables(tx: Tx, tables: readonly Table[], regionId: string, out: string) {
  const counting = startCounting()
  for (const table of tables) {
    const rows = await open(join(out, places.rows, `${table.name}.ndjson`), 'wx', 0o600)
    const reading = await open(join(out, places.reading, `${table.name}.csv`), 'wx', 0o600)
    try {
      await reading.writeFile(csvOf([headOf(table)]))
      const asked = { where: rowsOfRegion(table, regionId) ?? 'false', columns: columnsThatGo(table) }
      for await (const some of rowsOf(tx, table, asked)) {
        const lines = some.map(row => row.json)
        counting.add(table.name, lines)
        await rows.writeFile(`${lines.join('\n')}\n`)
        // Without the mark at the beginning of a file: these lines come further on.
        await reading.writeFile(csvOf(lines.map(line => cellsOf(table, line))).slice(1))
      }
    } finally {
      await rows.close()
      await reading.close()
    }
  }
  return counting.sums()
}

async function writeFiles(tx: Tx, regionId: string, out: string, houseKey: Uint8Array) {
  const written: Manifest['files'] = []
  const keep = (one: Omit<Manifest['files'][number], 'sha256'>, bytes: Uint8Array | null) => {
    if (bytes === null) return
    writeFileSync(join(out, places.files, one.name), bytes, { mode: 0o600, flag: 'wx' })
    written.push({ ...one, sha256: hash('sha256', bytes, 'hex') })
  }
  for (const table of await tablesOf(tx)) {
    if (table.name !== 'file' && table.name !== 'reach_photo') continue
    const columns = table.name === 'file' ? ['t.id', 't.case_id', 't.format'] : ['t.account_id as id']
    for await (const rows of rowsOf(tx, table, { where: `t.region_id = '${regionId}'`, columns }))
      for (const { json } of rows) {
        const { id, case_id: caseId, format } = JSON.parse(json) as Record<string, string>
        if (!id) continue
        if (caseId)
          keep(
            { kind: 'file', id, caseId, name: `brieven/${id}.${format}` },
            await bytesOf(tx, houseKey, caseId, id),
          )
        else
          keep(
            { kind: 'portrait', id, caseId: null, name: `pasfotos/${id}.jpg` },
            await portraitFor(tx, houseKey, id),
          )
      }
  }
  return written
}
