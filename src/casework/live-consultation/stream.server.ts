import { deviceTokenFrom } from '#src/access/seat-cookie.server.ts'
import { tokenFrom } from '#src/identity/session/cookie.server.ts'
import { isId } from '#src/kernel/id.ts'
import type { Clock } from '#src/platform/clock/clock.ts'
import { asNobody } from '#src/platform/database/as-actor.ts'
import type { Database } from '#src/platform/database/types.ts'
import { createLive } from '#src/platform/live/live.ts'
import { lastKnown, streamOf } from '#src/platform/live/stream.ts'
import { type Facts, factPieces, type Who, written } from './pieces.tsx'
import { enterToLook, lookOn } from './store.server.ts'

// The one answer after which a browser does not try again by itself.
const notHere = () => new Response(null, { status: 204 })

// As long as a session of a professional may be without a sign of life.
const idle = 30

/** Whose markup an audience gets; who takes part and does not lead all get the same kind. */
const whoIn = (audience = ''): Who => {
  const [way] = audience.split(' ')
  return way === 'facilitates' || way === 'leads' ? 'leads' : way === 'large' ? way : 'part'
}

/** The streams of meetings that are held: outside the pages, and without a transaction that stays open. */
export function liveMeetings(database: Database, clock: Clock) {
  const live = createLive(database.listen, 'meeting', async (sittingId, token, tokens) => {
    const seen = await asNobody(database, clock(), tx =>
      lookOn<Facts>(tx, { sittingId, token, tokens, idle }, factPieces(sittingId)),
    )
    return (
      seen && {
        number: seen.number,
        pieces: () => written(seen.facts, whoIn(seen.audiences[token]), sittingId),
        audiences: new Map(Object.entries(seen.audiences)),
      }
    )
  })
  return {
    paths: [
      '/beraad/:sittingId/stroom',
      '/scherm/:sittingId/stroom',
      '/huishoudens/:caseId/beraad/:plannedId/live/:sittingId/stroom',
    ],
    async answer(request: Request): Promise<Response> {
      const address = new URL(request.url).pathname
      // Each address knows one kind of secret: in one browser there may be three.
      const isSession = address.startsWith('/huishoudens/')
      const token = (isSession ? tokenFrom(request) : deviceTokenFrom(request))?.toString('hex')
      const sittingId = address.split('/').at(-2)
      if (!token || !isId(sittingId)) return notHere()
      const look = { sittingId, token, address, idle }
      const enters = await asNobody(database, clock(), tx => enterToLook(tx, look))
      if (!enters) return notHere()
      return streamOf(live, sittingId, token, lastKnown(request))
    },
    letGo: live.letGo,
  }
}
