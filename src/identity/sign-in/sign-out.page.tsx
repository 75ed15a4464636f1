import { type ActionFunctionArgs, redirect } from 'react-router'
import { houseOf, isSecure, visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { recordAudit } from '#src/audit/store.server.ts'
import { flashCookieWith, sessionCookieGone, tokenFrom } from '../session/cookie.server.ts'
import { endSession } from '../session/store.server.ts'
import { text } from './text.nl.ts'

export const loader = guardedBy(() => redirect('/'), 'anyone')

export const action = guardedBy(async ({ request, context }: ActionFunctionArgs) => {
  const { tx, actor } = visitOf(context)
  const token = tokenFrom(request)
  if (token) await endSession(tx, token)
  if (actor) {
    const { regionId, accountId } = actor
    await recordAudit(tx, {
      regionId,
      accountId,
      action: 'session:end',
      address: '/uitloggen',
      outcome: 'done',
    })
  }
  const secure = isSecure(houseOf(context))
  const headers = new Headers()
  headers.append('Set-Cookie', sessionCookieGone(secure))
  headers.append('Set-Cookie', flashCookieWith(secure, text.signedOut))
  throw redirect('/inloggen', { status: 303, headers })
}, 'anyone')
