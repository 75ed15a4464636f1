import type { LoaderFunctionArgs } from 'react-router'
import { recordAudit } from '#src/audit/store.server.ts'
import { type Access, enterWith } from './door.server.ts'
import type { Permission } from './permissions.ts'

/** Marks a loader or action as one that asks who is there; a guard test fails on any without it. */
export type Guarded = { readonly guardedBy: Permission | 'anyone' }

export const guardedBy = <F extends object>(run: F, permission: Permission | 'anyone'): F & Guarded =>
  Object.assign(run, { guardedBy: permission })

/**
 * Wraps a loader: finds who asks, checks the permission, runs as that person under row security, and writes the
 * read in the log within the same transaction. An address with `:caseId` is about that household.
 */
export function page<T>(permission: Permission, show: (access: Access) => Promise<T>) {
  return guardedBy(async (given: LoaderFunctionArgs): Promise<T> => {
    const access = await enterWith(permission, given)
    const shown = await show(access)
    await recordAudit(access.tx, {
      regionId: access.actor.regionId,
      accountId: access.actor.accountId,
      action: permission,
      address: access.url.pathname,
      caseId: access.caseId || null,
      outcome: 'read',
    })
    return shown
  }, permission)
}
