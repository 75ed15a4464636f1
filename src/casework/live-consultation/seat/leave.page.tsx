import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { houseOf, isSecure, visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { deviceCookieGone, deviceTokenFrom } from '#src/access/seat-cookie.server.ts'
import { leaveSeat, logSeat } from '#src/access/store.server.ts'

/** A page that anybody could be looking at, for a device that sits nowhere. */
const neutralPage = 'https://www.buienradar.nl/'

/** Ends what this device could see; nobody comes back to it by the Back button. */
async function leave({ request, context }: LoaderFunctionArgs | ActionFunctionArgs): Promise<Headers> {
  const { tx, device } = visitOf(context)
  const token = deviceTokenFrom(request)
  if (device) await logSeat(tx, '/beraad/weg', 'done')
  if (token) await leaveSeat(tx, token)
  const headers = new Headers({ 'Clear-Site-Data': '"cache"' })
  headers.append('Set-Cookie', deviceCookieGone(isSecure(houseOf(context)), 'seat'))
  return headers
}

/** Away quickly, without script: to the region's page that says nothing. */
export const loader = guardedBy(async (given: LoaderFunctionArgs) => {
  const { device } = visitOf(given.context)
  return redirect(device?.quickExitAddress ?? neutralPage, { status: 303, headers: await leave(given) })
}, 'anyone')

/** Away by the button below, or with script from the page that is gone already. */
export const action = guardedBy(
  async (given: ActionFunctionArgs) => redirect('/beraad?weg', { status: 303, headers: await leave(given) }),
  'anyone',
)
