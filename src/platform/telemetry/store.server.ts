import { sql } from 'kysely'
import type { Tx } from '../database/types.ts'

/** What waits in the house as a whole, in numbers and in seconds. */
export type Waiting = Record<
  | 'events_waiting'
  | 'events_oldest'
  | 'events_given_up'
  | 'lines_unsealed'
  | 'lines_oldest'
  | 'mails_waiting'
  | 'mails_oldest',
  number
>

export async function whatWaits(tx: Tx): Promise<Waiting | undefined> {
  const { rows } = await sql<Waiting>`select * from house_measures()`.execute(tx)
  return rows[0]
}
