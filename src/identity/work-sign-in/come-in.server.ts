import { type ActionFunctionArgs, redirect } from 'react-router'
import { houseOf, isSecure, visitOf } from '#src/access/house.server.ts'
import { recordAudit } from '#src/audit/store.server.ts'
import type { newKnock } from '../family-sign-in/come-in.server.ts'
import { actAs } from '../family-sign-in/store.server.ts'
import { endWhatRuns } from '../session/begin.server.ts'
import { sessionCookieWith } from '../session/cookie.server.ts'
import type { WorkKnocked } from './rules.ts'

type Given = Pick<ActionFunctionArgs, 'request' | 'context'>
type Knocking = ReturnType<typeof newKnock>
type Came = Extract<WorkKnocked, { is: 'in' }>

/** Lets a professional in: the session in the browser, the line in the log, and on to where they were going. */
export async function letIn(
  address: string,
  given: Given,
  came: Came,
  { secret, knock }: Knocking,
  { to, cookies = [] }: { to: string; cookies?: string[] },
): Promise<never> {
  const { tx } = visitOf(given.context)
  await endWhatRuns(address, given)
  await actAs(tx, knock.token)
  const { regionId, accountId } = came
  await recordAudit(tx, { regionId, accountId, action: 'session:start', address, outcome: 'done' })
  const headers = new Headers({ 'Set-Cookie': sessionCookieWith(isSecure(houseOf(given.context)), secret) })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  throw redirect(to, { status: 303, headers })
}
