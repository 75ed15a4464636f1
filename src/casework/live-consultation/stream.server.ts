import { tokenFrom } from '#src/identity/session/cookie.server.ts'
import { isId } from '#src/kernel/id.ts'
import type { Clock } from '#src/platform/clock/clock.ts'
import { asNobody } from '#src/platform/database/as-actor.ts'
import type { Database } from '#src/platform/database/types.ts'
import { createLive } from '#src/platform/live/live.ts'
import { lastKnown, streamOf } from '#src/platform/live/stream.ts'
import { written } from './pieces.tsx'
import { seatTokenFrom } from './seat-cookie.server.ts'
import { enterToLook, lookOn } from './store.server.ts'

// The one answer after which a browser does not try again by itself.
const notHere = () => new Response(null, { status: 204 })

// As long as a session of a professional may be without a sign of life.
const idle = 30

/** The streams of meetings that are held: outside the pages, and without a transaction that stays open. */
export function liveMeetings(database: Database, clock: Clock) {
  const live = createLive(database.listen, 'meeting', async (sittingId, token, tokens, after) => {
    const seen = await asNobody(database, clock(), tx =>
      lookOn(tx, { sittingId, token, tokens, after, idle }),
    )
    return (
      seen && {
        number: seen.now.number,
        events: seen.events,
        pieces: written(seen.now),
        audiences: new Map(Object.entries(seen.audiences)),
      }
    )
  })
  return {
    path: '/beraad/:sittingId/stroom',
    async answer(request: Request): Promise<Response> {
      const token = (tokenFrom(request) ?? seatTokenFrom(request))?.toString('hex')
      const address = new URL(request.url).pathname
      const sittingId = address.split('/')[2]
      if (!token || !isId(sittingId)) return notHere()
      const look = { sittingId, token, address, idle }
      const enters = await asNobody(database, clock(), tx => enterToLook(tx, look))
      if (!enters) return notHere()
      return streamOf(live, sittingId, token, lastKnown(request))
    },
    letGo: live.letGo,
  }
}
