import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'

/** Whether whoever asks said that a mail may come. */
export async function mayMailMe(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select cardinality(my_mail_case_ids()) > 0 as may`.execute(tx)
  return rows[0]?.may ?? false
}

/** Takes back the own yes to mail, in every household of the asker's. False when there was none. */
export async function takeBackMail(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`select take_back_mail() as taken`.execute(tx)
  return rows[0]?.taken ?? false
}
