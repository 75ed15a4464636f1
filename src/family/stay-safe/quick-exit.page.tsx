import { redirect } from 'react-router'
import { guardedBy } from '#src/access/page.server.ts'

/** A page that anybody could be looking at. */
const neutralPage = 'https://www.buienradar.nl/'

/** Leaves for a page that says nothing. It ends no session: whoever left in haste may come back. */
export const loader = guardedBy(
  () =>
    redirect(neutralPage, {
      status: 303,
      headers: {
        'Cache-Control': 'no-store',
        'Clear-Site-Data': '"cache"',
      },
    }),
  'anyone',
)
