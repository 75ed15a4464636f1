import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import { mailMoment, usualChoice } from '../rules.ts'

/**
 * The job that tells that the day is there to look at an agreement, once: a colleague by a notice, somebody of the family
 * who may be mailed by a mail in which nothing stands, and never in the night.
 */
export async function remindOfChecks(tx: Tx, now: Date): Promise<void> {
  const at = mailMoment({ ...usualChoice, rhythm: 'at-once' }, now)
  await sql`select remind_of_checks(${at})`.execute(tx)
}
