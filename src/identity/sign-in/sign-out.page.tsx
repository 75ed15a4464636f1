import { type ActionFunctionArgs, redirect } from 'react-router'
import { houseOf, isSecure } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { flashCookieWith } from '../session/cookie.server.ts'
import { leaveBy } from '../session/leave.server.ts'
import { text } from './text.nl.ts'

export const loader = guardedBy(() => redirect('/'), 'anyone')

export const action = guardedBy(async (given: ActionFunctionArgs) => {
  const headers = await leaveBy('/uitloggen', given)
  headers.append('Set-Cookie', flashCookieWith(isSecure(houseOf(given.context)), text.signedOut))
  throw redirect('/inloggen', { status: 303, headers })
}, 'anyone')
