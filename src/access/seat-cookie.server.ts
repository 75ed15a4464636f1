import { hashOf } from '#src/identity/session/cookie.server.ts'

/** What a device at a meeting carries: each kind a cookie and a path of its own, so that neither is ever sent with the other. */
const cookies = {
  seat: { name: 'plek', path: '/beraad' },
  'large-screen': { name: 'scherm', path: '/scherm' },
} as const
export type DeviceKind = keyof typeof cookies

const kindAt = (path: string): DeviceKind => (path.startsWith('/scherm') ? 'large-screen' : 'seat')

/** The hash of the secret of the device that this request comes from, or null. */
export function deviceTokenFrom(request: Request): Buffer | null {
  const { name } = cookies[kindAt(new URL(request.url).pathname)]
  const found = new RegExp(`(?:^|;\\s*)${name}=([\\w-]{43})(?:;|$)`).exec(request.headers.get('cookie') ?? '')
  return found?.[1] ? hashOf(found[1]) : null
}

const attributes = (secure: boolean, path: string) =>
  `Path=${path}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

export const deviceCookieWith = (secure: boolean, kind: DeviceKind, token: string) =>
  `${cookies[kind].name}=${token}; ${attributes(secure, cookies[kind].path)}`
export const deviceCookieGone = (secure: boolean, kind: DeviceKind) =>
  `${cookies[kind].name}=; Max-Age=0; ${attributes(secure, cookies[kind].path)}`
