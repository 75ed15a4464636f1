import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from './types.ts'

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

/** Brings the database to this version, all or nothing. Returns the names of the migrations it ran. */
export async function migrate(database: Database): Promise<string[]> {
  return database.transaction().execute(async tx => {
    await sql`select pg_advisory_xact_lock(7300)`.execute(tx)
    await sql`create table if not exists schema_migration (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`.execute(
      tx,
    )
    await sql`grant select on schema_migration to public`.execute(tx)
    const known = await sql<{
      name: string
      checksum: string
    }>`select name, checksum from schema_migration`.execute(tx)
    const applied = new Map(known.rows.map(row => [row.name, row.checksum]))
    refuseForeignData(applied)
    const waiting = migrations.filter(migration => !applied.has(migration.name))
    for (const migration of waiting) {
      // PGlite takes one statement a call; a block that executes the file's text is one statement on both engines.
      await sql.raw(`do $run$ begin execute $file$${migration.text}$file$; end $run$`).execute(tx)
      await sql`insert into schema_migration (name, checksum) values (${migration.name}, ${checksum(migration.text)})`.execute(
        tx,
      )
    }
    return waiting.map(migration => migration.name)
  })
}

function refuseForeignData(applied: ReadonlyMap<string, string>) {
  const ours = new Map(migrations.map(migration => [migration.name, checksum(migration.text)]))
  for (const [name, sum] of applied) {
    if (ours.get(name) !== sum) throw new ForeignData(name)
  }
}

/** Whether the data fits this version: the same, older (migrations wait) or newer (or of another history). */
export async function compareVersion(database: Database): Promise<'same' | 'older' | 'newer'> {
  const known = await sql<{
    name: string
    checksum: string
  }>`select name, checksum from schema_migration`.execute(database)
  try {
    refuseForeignData(new Map(known.rows.map(row => [row.name, row.checksum])))
  } catch {
    return 'newer'
  }
  return known.rows.length < migrations.length ? 'older' : 'same'
}
