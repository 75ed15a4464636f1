import { type LoaderFunctionArgs, redirect } from 'react-router'
import { type AuditDetail, type AuditEntry, recordAudit } from '#src/audit/store.server.ts'
import { type Day, dayOf } from '#src/kernel/day.ts'
import { isId } from '#src/kernel/id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { type Access, enterWith, signInFor } from './door.server.ts'
import { visitOf } from './house.server.ts'
import type { Permission } from './permissions.ts'
import { logScreen } from './store.server.ts'

/** Marks a loader or action as one that asks who is there; a guard test fails on any without it. */
type Guard = Permission | 'anyone' | 'shared-screen' | 'link-holder' | 'seat' | 'large-screen'
export type Guarded = { readonly guardedBy: Guard }

export const guardedBy = <F extends object>(run: F, guard: Guard): F & Guarded =>
  Object.assign(run, { guardedBy: guard })

/** What a page showed that its address does not say: how much, and of which households. */
export type Trace = { detail?: AuditDetail; caseIds?: readonly string[] }

/** The one person of a household that an address is about; null when it is about all of them. */
export const personIn = ({ personId }: Access['params']): string | null => (isId(personId) ? personId : null)

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
      personId: personIn(access.params),
      outcome: 'read',
      detail,
    }
    await recordAudit(
      access.tx,
      line,
      ...caseIds.map(caseId => ({ ...line, caseId, personId: null, detail: undefined })),
    )
    return shown
  }, permission)
}

/**
 * Wraps a loader of a screen that was given away at a table: nobody asks, row security knows only the screen, and the
 * look stands in the log. Whoever is not at such a screen goes where they belong.
 */
export function atScreen<T>(show: (at: { tx: Tx; today: Day }) => Promise<T>) {
  return guardedBy(async ({ request, context }: LoaderFunctionArgs): Promise<T> => {
    const { tx, now, actor, screen } = visitOf(context)
    const url = new URL(request.url)
    if (!screen) throw actor ? redirect('/', 303) : signInFor(url)
    const shown = await show({ tx, today: dayOf(now) })
    await logScreen(tx, url.pathname, 'read')
    return shown
  }, 'shared-screen')
}
