import { type RouterContextProvider, redirect } from 'react-router'
import { recordAudit } from '#src/audit/store.server.ts'
import { type Day, dayOf } from '#src/kernel/day.ts'
import type { Config } from '#src/platform/config/config.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { FilesHouse } from '#src/platform/files/house.server.ts'
import type { Actor } from './actor.ts'
import { isSecure, type Visit, visitOf } from './house.server.ts'
import { isWithinCase, may, type Part, type Permission } from './permissions.ts'
import { forbidden, notFound } from './refusals.ts'
import type { Settings } from './settings.ts'

type Arguments = {
  request: Request
  params: Record<string, string | undefined>
  context: Readonly<RouterContextProvider>
}

/** What every loader and action of the product works with. */
export type Access = {
  readonly tx: Tx
  readonly actor: Actor
  readonly settings: Settings
  readonly params: Record<string, string | undefined>
  /** The household the address is about; '' where the address is about none. */
  readonly caseId: string
  /** The asker's parts in that household. */
  readonly parts: readonly Part[]
  readonly url: URL
  /** What letters and photos are kept with. */
  readonly files: FilesHouse
  readonly now: Date
  readonly today: Day
  /** What of the server's own set-up a page may show. */
  readonly config: Pick<Config, 'demo' | 'mail' | 'publicUrl' | 'identityProviders' | 'registerUri'>
  /** Whether cookies may only travel over https. */
  readonly isSecure: boolean
  readonly hasDigid: boolean
}

/** To the sign-in page, and from there to where somebody was going; words that were looked for do not travel along. */
export function signInFor(url: URL): Response {
  const to = new URL(url)
  to.searchParams.delete('zoek')
  return redirect(`/inloggen?naar=${encodeURIComponent(to.pathname + to.search)}`)
}

/** Lets somebody in, or throws the answer that turns them away (written in the log). Doubt closes the door. */
export async function enterWith(
  permission: Permission,
  { request, params, context }: Arguments,
): Promise<Access> {
  const visit = visitOf(context)
  const url = new URL(request.url)
  const actor = visit.actor
  if (!actor) throw signInFor(url)
  const caseId = params.caseId ?? ''
  const access = {
    tx: visit.tx,
    actor,
    settings: actor.settings,
    params,
    url,
    caseId,
    files: visit.house.files,
    now: visit.now,
    today: dayOf(visit.now),
    config: visit.house.config,
    isSecure: isSecure(visit.house),
    hasDigid: visit.house.config.digid !== null,
  }
  if (!isWithinCase(permission)) {
    if (may(actor, permission)) return { ...access, parts: [] }
    throw await turnedAway(visit, actor, permission, url, forbidden())
  }
  const parts = visit.caseId === caseId ? visit.parts : []
  if (parts.length === 0) throw await turnedAway(visit, actor, permission, url, notFound())
  if (!may(actor, permission, parts)) throw await turnedAway(visit, actor, permission, url, forbidden())
  return { ...access, parts }
}

async function turnedAway<T>(
  visit: Visit,
  actor: Actor,
  permission: Permission,
  url: URL,
  answer: T,
): Promise<T> {
  await recordAudit(visit.tx, {
    regionId: actor.regionId,
    accountId: actor.accountId,
    action: permission,
    address: url.pathname,
    outcome: 'denied',
  })
  return answer
}
