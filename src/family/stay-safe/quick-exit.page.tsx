import { type LoaderFunctionArgs, redirect } from 'react-router'
import { visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'

/** A page that anybody could be looking at: for whoever was signed out meanwhile, so that no region is known. */
const neutralPage = 'https://www.buienradar.nl/'

/** Leaves for a page that says nothing. It ends no session: whoever left in haste may come back. */
export const loader = guardedBy(
  ({ context }: LoaderFunctionArgs) =>
    redirect(visitOf(context).actor?.quickExitAddress ?? neutralPage, {
      status: 303,
      headers: {
        'Cache-Control': 'no-store',
        'Clear-Site-Data': '"cache"',
      },
    }),
  'anyone',
)
