import { PGlite, types } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { fuzzystrmatch } from '@electric-sql/pglite/contrib/fuzzystrmatch'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { Kysely, PGliteDialect } from 'kysely'
import { log } from '../log/log.ts'
import type { Tables } from './schema.ts'
import type { Database, Listen } from './types.ts'

export const extensions = { btree_gist, fuzzystrmatch, pg_trgm, unaccent }

// Days stay the text that PostgreSQL writes: a JavaScript Date would give them a time and a zone.
const parsers = {
  [types.DATE]: (value: string) => value,
  [types.INT8]: (value: string) => Number(value),
}

/** Opens the embedded database in a folder, or in memory; `copyOf` starts from a dump of another one. */
export async function openPglite(
  folder?: string,
  copyOf?: Blob,
): Promise<Database & { dump(): Promise<Blob> }> {
  const pglite = await PGlite.create({
    ...(folder ? { dataDir: folder } : {}),
    ...(copyOf ? { loadDataDir: copyOf } : {}),
    extensions,
    parsers,
  })
  const database = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })
  const listen: Listen = (channel, heard, back) => {
    pglite
      .listen(channel, heard)
      .then(back, error => log.error({ error }, 'listening to the database failed'))
  }
  return Object.assign(database, { listen, dump: async (): Promise<Blob> => pglite.dumpDataDir('none') })
}
