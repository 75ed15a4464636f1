import type { LoaderFunctionArgs } from 'react-router'
import { visitOf } from '#src/access/house.server.ts'
import { guardedBy } from '#src/access/page.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { settingsFrom } from '#src/access/settings.ts'
import { dayOf } from '#src/kernel/day.ts'
import { feedOf } from './feed.ts'
import { momentsOf, mostAsked, secretShape } from './rules.ts'
import { enterFeed, myAgenda } from './store.server.ts'

/** What looks like no secret is looked up as well: every wrong address takes the same way. */
const secretIn = (given = '') => Buffer.from(secretShape.test(given) ? given : '00', 'hex')

/** For a calendar that holds the secret address of somebody: that person's moments, with nothing in them. */
export const loader = guardedBy(async ({ request, params, context }: LoaderFunctionArgs) => {
  const { tx, now, house } = visitOf(context)
  const entered = await enterFeed(tx, secretIn(params['secret']))
  if (!entered) throw notFound()
  if (entered.isTooOften)
    return new Response('Dit is te vaak gevraagd. Probeer het later opnieuw.', {
      status: 429,
      headers: { 'Retry-After': `${mostAsked.withinMinutes * 60}`, 'Cache-Control': 'no-store' },
    })
  const { feedId, accountId, settings } = entered
  const days = await myAgenda(tx, { accountId, settings: settingsFrom(settings), today: dayOf(now) })
  const page = new URL('/agenda', house.config.publicUrl ?? request.url)
  return new Response(feedOf(momentsOf(days), { feedId, page }), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="afspraken.ics"',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
}, 'link-holder')
