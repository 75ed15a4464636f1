import { hashOf } from '#src/identity/session/cookie.server.ts'

const seatCookie = 'plek'
const attributes = (secure: boolean) => `Path=/beraad; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

/** The hash of the secret of a seat that this request carries, or null. */
export function seatTokenFrom(request: Request): Buffer | null {
  const found = /(?:^|;\s*)plek=([\w-]{43})(?:;|$)/.exec(request.headers.get('cookie') ?? '')
  return found?.[1] ? hashOf(found[1]) : null
}

export const seatCookieWith = (secure: boolean, token: string) =>
  `${seatCookie}=${token}; ${attributes(secure)}`
export const seatCookieGone = (secure: boolean) => `${seatCookie}=; Max-Age=0; ${attributes(secure)}`
