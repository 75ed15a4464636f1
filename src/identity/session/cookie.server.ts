import { createHash, randomBytes } from 'node:crypto'

const sessionCookie = 'toegang'
const flashCookie = 'melding'
const lettersCookie = 'letters'

const cookie = (request: Request, name: string): string | null => {
  const found = (request.headers.get('cookie') ?? '').split(/;\s*/).find(part => part.startsWith(`${name}=`))
  return found ? found.slice(name.length + 1) : null
}

const attributes = (secure: boolean) => `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

/** A new secret for a session. Only its hash is ever stored. */
export const newToken = (): string => randomBytes(32).toString('base64url')

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** The hash of the session secret this request carries, or null. */
export function tokenFrom(request: Request): Buffer | null {
  const token = cookie(request, sessionCookie)
  return token && /^[\w-]{43}$/.test(token) ? hashOf(token) : null
}

export const sessionCookieWith = (secure: boolean, token: string) =>
  `${sessionCookie}=${token}; ${attributes(secure)}`
export const sessionCookieGone = (secure: boolean) => `${sessionCookie}=; Max-Age=0; ${attributes(secure)}`

const languageCookie = 'taal'

/** In which language this browser reads, for one screen that was given away, or before it is known who reads. */
export const languageCookieWith = (secure: boolean, { of, code }: { of: string; code: string }) =>
  `${languageCookie}=${of}.${code}; ${attributes(secure)}`
export const languageCookieGone = (secure: boolean) => `${languageCookie}=; Max-Age=0; ${attributes(secure)}`

export function languageFrom(request: Request, of: string): string | null {
  const [kept, code] = (cookie(request, languageCookie) ?? '').split('.')
  return kept === of && code && /^[a-z]{2,3}$/.test(code) ? code : null
}

/** A sentence for the next page. It carries no name of anybody: it passes through the browser. */
export const flashCookieWith = (secure: boolean, sentence: string) =>
  `${flashCookie}=${encodeURIComponent(sentence)}; Max-Age=60; ${attributes(secure)}`
export const flashCookieGone = (secure: boolean) => `${flashCookie}=; Max-Age=0; ${attributes(secure)}`

export function flashFrom(request: Request): string | null {
  const value = cookie(request, flashCookie)
  if (!value) return null
  try {
    return decodeURIComponent(value).slice(0, 300)
  } catch {
    return null
  }
}

/** How large this browser shows letters; kept for a year, and gone when somebody wants the usual ones. */
export const lettersCookieWith = (secure: boolean, isLarge: boolean) =>
  `${lettersCookie}=${isLarge ? 'groot' : ''}; Max-Age=${isLarge ? 31_536_000 : 0}; ${attributes(secure)}`
export const wantsLargeLetters = (request: Request): boolean => cookie(request, lettersCookie) === 'groot'
