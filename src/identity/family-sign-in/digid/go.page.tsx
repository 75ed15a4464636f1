import { type LoaderFunctionArgs, redirect } from 'react-router'
import { houseOf, isSecure, visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { siteOf } from '../passkey.server.ts'
import { cameInJustNow } from '../store.server.ts'
import { atBroker, wayToBroker } from './digid.server.ts'

/** To DigiD, by the broker. A link and not a form: a form may lead to no other site. */
export const loader = guardedBy(async ({ request, context }: LoaderFunctionArgs) => {
  const house = houseOf(context)
  const { digid } = house.config
  if (!digid) throw notFound()
  const { tx, actor } = visitOf(context)
  if (actor?.kind === 'family' && !(await cameInJustNow(tx))) throw redirect('/mijn/inloggen?digid=opnieuw')
  const { origin } = siteOf(house.config, new URL(request.url))
  // The clock of the machine, as sessions live by: a demonstration stands still on one day.
  const way = await wayToBroker(digid, `${origin}/binnen/digid/terug`, new Date()).catch(() => null)
  if (!way) throw redirect('/binnen?digid=mislukt')
  throw redirect(way.to, {
    headers: { 'Set-Cookie': atBroker.cookie(isSecure(house), house.files.key, way.kept) },
  })
}, 'anyone')
