import { randomBytes } from 'node:crypto'
import { data, type MiddlewareFunction, redirect } from 'react-router'
import { flashCookieGone, flashFrom, tokenFrom } from '#src/identity/session/cookie.server.ts'
import { isId } from '#src/kernel/id.ts'
import { spokenAs } from '#src/kernel/look.ts'
import { asHolderOf, type CameIn, type Entered } from '#src/platform/database/as-actor.ts'
import { isInTrouble } from '#src/platform/database/trouble.ts'
import { readTraceParent } from '#src/platform/telemetry/trace-parent.ts'
import { knockerHeader } from '#src/platform/web/app.ts'
import { shortNetwork } from '#src/platform/web/network-of.ts'
import { dangerLinesFrom } from '#src/ui/notice/numbers.nl.ts'
import type { Actor, Role } from './actor.ts'
import { faultOf, houseOf, isSecure, putRoute, putVisit } from './house.server.ts'
import type { Part } from './permissions.ts'
import { isOfDevice, isOfScreen, screenAddress } from './places.ts'
import { deviceTokenFrom } from './seat-cookie.server.ts'
import { settingsFrom } from './settings.ts'
import { askAsDevice, logScreen } from './store.server.ts'

// Families often share a device; professionals work with pauses.
export const idleMinutes = { professional: 30, family: 10 }

const actorFrom = ({ partsInCase: _, ...entered }: Entered): Actor => ({
  ...entered,
  language: spokenAs(entered.language, entered.look),
  dangerLines: dangerLinesFrom(entered.look.numbers),
  roles: entered.roles as Role[],
  settings: settingsFrom(entered.settings),
})

/** Where from, and by which trace: the one a gateway began, or one of its own. */
function cameInBy({ headers }: Request): CameIn {
  const trace = readTraceParent(headers.get('traceparent'))
  return {
    network: shortNetwork(headers.get(knockerHeader) ?? ''),
    traceId: trace?.traceId ?? randomBytes(16).toString('hex'),
    parentSpan: trace?.spanId ?? null,
  }
}

/** Carries an answer out of a transaction that must not be kept. */
class Undone {
  readonly answer: Response
  constructor(answer: Response) {
    this.answer = answer
  }
}

/** Wraps a whole request in one transaction as the person who asks; a fault undoes all of it. */
export const insideOneTransaction: MiddlewareFunction<Response> = async (
  { context, request, params, pattern },
  next,
) => {
  putRoute(context, `/${pattern}`)
  const house = houseOf(context)
  const now = house.clock()
  const caseId = isId(params.caseId) ? params.caseId : null
  const knock = { token: tokenFrom(request), now, idle: idleMinutes, caseId, cameIn: cameInBy(request) }
  try {
    return await asHolderOf(house.database, knock, async (tx, entered, screen) => {
      const parts = (entered?.partsInCase ?? []) as Part[]
      const { pathname } = new URL(request.url)
      if (screen && !isOfScreen(pathname)) {
        await logScreen(tx, pathname, 'refused')
        return redirect(screenAddress, 303)
      }
      const ofDevice = isOfDevice(pathname)
      const device = ofDevice ? await askAsDevice(tx, deviceTokenFrom(request)) : null
      const actor = !ofDevice && entered ? actorFrom(entered) : null
      putVisit(context, { tx, now, house, actor, screen, device, caseId, parts })
      const answer = await next()
      if (answer.status >= 500) throw new Undone(answer)
      const wasShown = flashFrom(request) !== null && !answer.headers.has('Location')
      if (wasShown) answer.headers.append('Set-Cookie', flashCookieGone(isSecure(house)))
      return answer
    })
  } catch (error) {
    // Nothing was kept, and it passes: that is told instead of a fault.
    if (isInTrouble(error instanceof Undone ? faultOf(context) : error)) throw data(null, { status: 503 })
    if (error instanceof Undone) return error.answer
    throw error
  }
}
