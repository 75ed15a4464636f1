import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'

/** How far the log is sealed, as the privacy officer may know it. */
export async function sealState(tx: Tx) {
  const state = await tx
    .selectFrom('audit_seal')
    .select(eb => [
      eb.fn.countAll<number>().as('seals'),
      eb.fn.max('sealed_at').as('lastSealedAt'),
      sql<number>`(select count(*) from audit_line l where l.id > coalesce(max(audit_seal.last_line), 0))`.as(
        'waiting',
      ),
    ])
    .executeTakeFirstOrThrow()
  return { ...state, lastSealedAt: state.lastSealedAt as Date | null }
}
