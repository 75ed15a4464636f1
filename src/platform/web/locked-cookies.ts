import type { MiddlewareHandler } from 'hono'

const wholeHost = '__Host-'
const onePath = '__Secure-'

/**
 * Over https each cookie travels under a name of which browsers promise something: `__Host-` was set by this very host
 * and for all of it, so that nobody who has another site under the same domain slips one in. The pages know the plain
 * names; what comes under a plain name is not ours. `ofOnePath` are the cookies that belong to some addresses only.
 */
export function lockedCookies(ofOnePath: readonly string[]): MiddlewareHandler {
  const lockOf = (name: string) => (ofOnePath.includes(name) ? onePath : wholeHost)
  const plain = (cookie: string): string[] => {
    const [, lock = '', rest = ''] = /^(__Host-|__Secure-)(.*)$/s.exec(cookie) ?? []
    const name = nameIn(rest)
    return name !== '' && lock === lockOf(name) ? [rest] : []
  }
  return async (context, next) => {
    const { headers } = context.req.raw
    const ours = (headers.get('cookie') ?? '').split(/;\s*/).flatMap(plain)
    if (ours.length > 0) headers.set('cookie', ours.join('; '))
    else headers.delete('cookie')
    await next()
    const given = context.res.headers.getSetCookie()
    if (given.length === 0) return
    context.res.headers.delete('Set-Cookie')
    for (const one of given) context.res.headers.append('Set-Cookie', lockOf(nameIn(one)) + one)
  }
}

const nameIn = (cookie: string) => cookie.slice(0, Math.max(0, cookie.indexOf('=')))
