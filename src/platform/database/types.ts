import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './schema.ts'

/** The whole database. Only platform/database runs queries on it; everything else asks as somebody. */
export type Database = Kysely<Tables>

/** A transaction in which somebody asks: row security knows who. */
export type Tx = Transaction<Tables>
