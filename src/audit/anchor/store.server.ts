import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { Anchor, AnchorFault } from './rules.ts'

/** The end of the chain as it is now; null while nothing was sealed. */
export async function lastAnchor(tx: Tx): Promise<Anchor | null> {
  const found = await sql<Omit<Anchor, 'at'> & { sealed_at: Date }>`select * from last_audit_seal()`.execute(
    tx,
  )
  const last = found.rows[0]
  return last ? { seal: last.seal, line: last.line, hash: last.hash, at: last.sealed_at.toISOString() } : null
}

/** Which of these the log no longer fits. */
export async function unfittingAnchors(tx: Tx, anchors: readonly Anchor[]) {
  const found = await sql<{ seal: number; line: number; fault: AnchorFault }>`
    select * from unfitting_audit_anchors(${JSON.stringify(anchors)}::text::jsonb)`.execute(tx)
  return found.rows
}

/** Lets the oldest months go whose term is over; how many lines that were. */
export async function dropExpiredAudit(tx: Tx): Promise<number> {
  const dropped = await sql<{ lines: number }>`select drop_expired_audit() as lines`.execute(tx)
  return dropped.rows[0]?.lines ?? 0
}
