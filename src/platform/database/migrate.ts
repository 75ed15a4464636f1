import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Tx } from './types.ts'

/** The data was written by a newer version of the product, or its history was changed. */
export class ForeignData extends Error {}

const files = import.meta.glob('/database/migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const migrations = Object.entries(files as Record<string, string>)
  .map(([path, text]) => ({ name: path.replace(/^.*\//, '').replace(/\.sql$/, ''), text }))
  .sort((a, b) => a.name.localeCompare(b.name))

const checksum = (text: string) => createHash('sha256').update(text).digest('hex')

/** A migration that was carried out, and what was in it. */
export type Applied = { name: string; checksum: string }

/** Brings the database to this version, all or nothing. Returns the names of the migrations it ran. */
export async function migrate(database: Database): Promise<string[]> {
  return database.transaction().execute(tx => migrateWithin(tx))
}

/** As `migrate`, in somebody's transaction; with `history` no further than data with that history. */
export async function migrateWithin(tx: Tx, history?: readonly Applied[]): Promise<string[]> {
  await sql`select pg_advisory_xact_lock(7300)`.execute(tx)
  await sql`create table if not exists schema_migration (
    name text primary key, checksum text not null, applied_at timestamptz not null default now())`.execute(tx)
  await sql`grant select on schema_migration to public`.execute(tx)
  const asked = history && byName(history)
  if (asked) refuseForeignData(asked)
  const applied = byName(await appliedTo(tx))
  refuseForeignData(applied)
  if (asked && [...applied.keys()].some(name => !asked.has(name))) throw new ForeignData('further than asked')
  const waiting = migrations.filter(({ name }) => !applied.has(name) && (!asked || asked.has(name)))
  for (const migration of waiting) {
    // PGlite takes one statement a call; a block that executes the file's text is one statement on both engines.
    await sql.raw(`do $run$ begin execute $file$${migration.text}$file$; end $run$`).execute(tx)
    // What it changed keeps its promises now: the next one can't alter a table of which some still wait.
    await sql`set constraints all immediate`.execute(tx)
    await sql`set constraints all deferred`.execute(tx)
    await sql`insert into schema_migration (name, checksum) values (${migration.name}, ${checksum(migration.text)})`.execute(
      tx,
    )
  }
  return waiting.map(migration => migration.name)
}

const byName = (history: readonly Applied[]) => new Map(history.map(({ name, checksum }) => [name, checksum]))

export async function appliedTo(database: Database | Tx): Promise<Applied[]> {
  const known = await sql<Applied>`
    select name, checksum from schema_migration order by name collate "C"`.execute(database)
  return known.rows
}

function refuseForeignData(applied: ReadonlyMap<string, string>) {
  const ours = new Map(migrations.map(migration => [migration.name, checksum(migration.text)]))
  for (const [name, sum] of applied) {
    if (ours.get(name) !== sum) throw new ForeignData(name)
  }
}

/** Whether the data fits this version: the same, older (migrations wait) or newer (or of another history). */
export async function compareVersion(database: Database): Promise<'same' | 'older' | 'newer'> {
  const known = await appliedTo(database)
  try {
    refuseForeignData(byName(known))
  } catch {
    return 'newer'
  }
  return known.length < migrations.length ? 'older' : 'same'
}
