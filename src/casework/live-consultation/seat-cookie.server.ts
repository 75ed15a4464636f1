import { hashOf } from '#src/identity/session/cookie.server.ts'

/** The hash of the secret of a seat that this request carries, or null. */
export function seatTokenFrom(request: Request): Buffer | null {
  const found = /(?:^|;\s*)plek=([\w-]{43})(?:;|$)/.exec(request.headers.get('cookie') ?? '')
  return found?.[1] ? hashOf(found[1]) : null
}
