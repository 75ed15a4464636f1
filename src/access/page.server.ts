import type { LoaderFunctionArgs } from 'react-router'
import { type AuditDetail, type AuditEntry, recordAudit } from '#src/audit/store.server.ts'
import { type Access, enterWith } from './door.server.ts'
import type { Permission } from './permissions.ts'

/** Marks a loader or action as one that asks who is there; a guard test fails on any without it. */
export type Guarded = { readonly guardedBy: Permission | 'anyone' }

export const guardedBy = <F extends object>(run: F, permission: Permission | 'anyone'): F & Guarded =>
  Object.assign(run, { guardedBy: permission })

/** What a page showed that its address does not say: how much, and of which households. */
export type Trace = { detail?: AuditDetail; caseIds?: readonly string[] }

/**
 * Wraps a loader: finds who asks, checks the permission, runs as that person under row security, and writes the
 * read in the log within the same transaction. An address with `:caseId` is about that household; a page that shows
 * something of households by another address says so by `traceOf`, and each of them gets its own line.
 */
export function page<T>(
  permission: Permission,
  show: (access: Access) => Promise<T>,
  traceOf?: (shown: T) => Trace,
) {
  return guardedBy(async (given: LoaderFunctionArgs): Promise<T> => {
    const access = await enterWith(permission, given)
    const shown = await show(access)
    const { detail, caseIds = [] } = traceOf?.(shown) ?? {}
    const line: AuditEntry = {
      regionId: access.actor.regionId,
      accountId: access.actor.accountId,
      action: permission,
      address: access.url.pathname,
      caseId: access.caseId || null,
      outcome: 'read',
      detail,
    }
    await recordAudit(access.tx, line, ...caseIds.map(caseId => ({ ...line, caseId, detail: undefined })))
    return shown
  }, permission)
}
