import { type ActionFunctionArgs, redirect } from 'react-router'
import { houseOf, isSecure, visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { flashCookieWith, tokenFrom } from '../session/cookie.server.ts'
import { leaveBy } from '../session/leave.server.ts'
import { providerOfSession } from '../work-sign-in/store.server.ts'
import { text } from './text.nl.ts'

export const loader = guardedBy(() => redirect('/'), 'anyone')

export const action = guardedBy(async (given: ActionFunctionArgs) => {
  const { tx, house } = visitOf(given.context)
  const token = tokenFrom(given.request)
  const issuer = token && (await providerOfSession(tx, token))
  const by = house.config.identityProviders.find(one => one.issuer.href === issuer)
  const headers = await leaveBy('/uitloggen', given)
  headers.append('Set-Cookie', flashCookieWith(isSecure(houseOf(given.context)), text.signedOut))
  throw redirect(by ? `/inloggen?uit=${by.key}` : '/inloggen', { status: 303, headers })
}, 'anyone')
