import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { leaveBy } from '#src/identity/session/leave.server.ts'

/** A page that anybody could be looking at: for whoever was signed out meanwhile, so that no region is known. */
const neutralPage = 'https://www.buienradar.nl/'

/** Ends the session, so that nobody comes back by the Back button, and forgets what the browser kept. */
async function leave(given: LoaderFunctionArgs | ActionFunctionArgs): Promise<Headers> {
  const headers = await leaveBy('/snel-weg', given)
  headers.set('Cache-Control', 'no-store')
  headers.set('Clear-Site-Data', '"cache"')
  return headers
}

/** Without script: leaves for a page that says nothing. */
export const loader = guardedBy(async (given: LoaderFunctionArgs) => {
  const { actor, screen } = visitOf(given.context)
  const to = (actor ?? screen)?.quickExitAddress ?? neutralPage
  return redirect(to, { status: 303, headers: await leave(given) })
}, 'anyone')

/** With script: the page is gone already and this only ends the session behind it. */
export const action = guardedBy(
  async (given: ActionFunctionArgs) => new Response(null, { status: 204, headers: await leave(given) }),
  'anyone',
)
