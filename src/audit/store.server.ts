import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'

/** What became of an attempt: seen, done, refused with a sentence, or turned away at the door. */
export type AuditOutcome = 'read' | 'done' | 'refused' | 'denied'

/** What a change was about, in codes and names of colleagues; never anything of a household. */
export type AuditDetail = Record<string, string | number | boolean | null>

export type AuditEntry = {
  regionId: string | null
  accountId: string | null
  action: string
  address: string
  caseId?: string | null
  personId?: string | null
  outcome: AuditOutcome
  detail?: AuditDetail | undefined
}

export const auditRow = (entry: AuditEntry) => ({
  // The database numbers the line itself, after taking its lock.
  id: 0,
  region_id: entry.regionId,
  account_id: entry.accountId,
  action: entry.action,
  address: entry.address.slice(0, 500),
  case_id: entry.caseId ?? null,
  person_id: entry.personId ?? null,
  outcome: entry.outcome,
  detail: JSON.stringify(entry.detail ?? {}),
})

/** Writes a line (or some) in the transaction of what it tells about: both are there, or neither. */
export async function recordAudit(tx: Tx, ...entries: [AuditEntry, ...AuditEntry[]]): Promise<void> {
  await tx.insertInto('audit_line').values(entries.map(auditRow)).execute()
}

/** Seals the lines written since the last seal into one batch chained to it; returns how many. */
export async function sealAudit(tx: Tx): Promise<number> {
  const sealed = await sql<{ lines: number }>`select seal_audit() as lines`.execute(tx)
  return sealed.rows[0]?.lines ?? 0
}

export type BrokenSeal = { seal: number; first_line: number; last_line: number; fault: string }

/** The sealed batches that no longer fit their lines; empty when nothing was changed or removed. */
export async function brokenSeals(tx: Tx): Promise<BrokenSeal[]> {
  const broken = await sql<BrokenSeal>`select * from broken_audit_seals()`.execute(tx)
  return broken.rows
}
