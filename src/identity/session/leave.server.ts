import type { ActionFunctionArgs } from 'react-router'
import { houseOf, isSecure, visitOf } from '#src/access/house.server.ts'
import { recordAudit } from '#src/audit/store.server.ts'
import { sessionCookieGone, tokenFrom } from './cookie.server.ts'
import { endSession } from './store.server.ts'

type Request = Pick<ActionFunctionArgs, 'request' | 'context'>

/** Ends the session of whoever asks, writes it in the log, and gives the headers that take the cookie away. */
export async function leaveBy(address: string, { request, context }: Request): Promise<Headers> {
  const { tx, actor } = visitOf(context)
  const token = tokenFrom(request)
  if (token) await endSession(tx, token)
  if (actor) {
    const { regionId, accountId } = actor
    await recordAudit(tx, { regionId, accountId, action: 'session:end', address, outcome: 'done' })
  }
  return new Headers({ 'Set-Cookie': sessionCookieGone(isSecure(houseOf(context))) })
}
