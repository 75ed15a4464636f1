import { type LoaderFunctionArgs, redirect } from 'react-router'
import { houseOf, isSecure, type Visit, visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { recordAudit } from '#src/audit/store.server.ts'
import { letIn, newKnock } from '../come-in.server.ts'
import { siteOf } from '../passkey.server.ts'
import { isSureEnough } from '../rules.ts'
import { cameInJustNow, enterWithDigid, myKeys, pairDigid } from '../store.server.ts'
import { atBroker, toldByBroker } from './digid.server.ts'

/** Back from DigiD: somebody who is in pairs it, somebody who is not comes in when it was paired. */
export const loader = guardedBy(async ({ request, context }: LoaderFunctionArgs) => {
  const visit = visitOf(context)
  const house = houseOf(context)
  const { digid } = house.config
  if (!digid) throw notFound()
  const answer = (to: string) => redirect(to, { headers: { 'Set-Cookie': atBroker.gone(isSecure(house)) } })
  const url = new URL(request.url)
  const cameBackAt = new URL(url.pathname + url.search, siteOf(house.config, url).origin)
  const kept = atBroker.read(request, house.files.key, new Date())
  const told = kept && (await toldByBroker(digid, cameBackAt, kept))
  const from = visit.actor ? '/mijn/inloggen' : '/binnen'
  if (!told?.proof) throw answer(`${from}?digid=mislukt`)
  if (!isSureEnough(told.level, digid.level)) throw answer(`${from}?digid=te-laag`)
  if (visit.actor) throw answer(await pair(visit, told.proof))
  const { secret, knock } = newKnock(request)
  const came = await enterWithDigid(visit.tx, knock, told.proof)
  if (came.is === 'in')
    return letIn(visit, { request, context }, came, { secret, token: knock.token }, '/mijn')
  throw answer('/binnen?digid=nee')
}, 'anyone')

async function pair({ tx, actor }: Visit, proof: Buffer): Promise<string> {
  if (actor?.kind !== 'family') return '/'
  if (!(await myKeys(tx)).hasOwnCode) return '/mijn/inloggen'
  const isFresh = await cameInJustNow(tx)
  const isPaired = isFresh && (await pairDigid(tx, proof))
  await recordAudit(tx, {
    regionId: actor.regionId,
    accountId: actor.accountId,
    action: 'family:keep-way-in',
    address: '/binnen/digid',
    outcome: isPaired ? 'done' : 'refused',
  })
  if (isPaired) return '/mijn/inloggen'
  return `/mijn/inloggen?digid=${isFresh ? 'bezet' : 'opnieuw'}`
}
