import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './schema.ts'

/**
 * Hears what transactions notify on a channel once they are kept. `back` is called at the start and after each lost
 * connection: what was notified in between is not heard, so look by yourself then.
 */
export type Listen = (channel: string, heard: (said: string) => void, back: () => void) => void

/** The whole database. Only platform/database runs queries on it; everything else asks as somebody. */
export type Database = Kysely<Tables> & { readonly listen: Listen }

/** A transaction in which somebody asks: row security knows who. */
export type Tx = Transaction<Tables>
