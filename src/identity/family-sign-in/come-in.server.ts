import { type ActionFunctionArgs, redirect } from 'react-router'
import { houseOf, isSecure, type Visit } from '#src/access/house.server.ts'
import { recordAudit } from '#src/audit/store.server.ts'
import { knockerHeader } from '#src/platform/web/app.ts'
import {
  hashOf,
  languageCookieGone,
  languageFrom,
  newToken,
  sessionCookieWith,
} from '../session/cookie.server.ts'
import type { Knocked } from './rules.ts'
import { actAs, type Knock, readIn } from './store.server.ts'

const fromWhere = (request: Request): string => request.headers.get(knockerHeader) ?? 'onbekend'

/** A session that nobody has yet: its secret for the browser, and what the database may know of it. */
export function newKnock(request: Request): { secret: string; knock: Knock } {
  const secret = newToken()
  return { secret, knock: { from: fromWhere(request), token: hashOf(secret) } }
}

type Came = Extract<Knocked, { is: 'in' }>

/** Lets somebody in: the session in the browser, the line in the log, the language of the door, and on to a page. */
export async function letIn(
  { tx }: Pick<Visit, 'tx'>,
  { request, context }: Pick<ActionFunctionArgs, 'request' | 'context'>,
  came: Came,
  { secret, token }: { secret: string; token: Buffer },
  to: string,
): Promise<never> {
  await actAs(tx, token)
  const { regionId, accountId } = came
  await recordAudit(tx, { regionId, accountId, action: 'session:start', address: '/binnen', outcome: 'done' })
  const secure = isSecure(houseOf(context))
  const headers = new Headers({ 'Set-Cookie': sessionCookieWith(secure, secret) })
  const chosen = languageFrom(request, 'deur')
  if (chosen) {
    await readIn(tx, chosen)
    // Whoever comes in next with this browser has not chosen yet.
    headers.append('Set-Cookie', languageCookieGone(secure))
  }
  throw redirect(to, { status: 303, headers })
}
