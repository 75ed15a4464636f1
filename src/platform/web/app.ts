import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { isInTrouble } from '../database/trouble.ts'
import { log } from '../log/log.ts'
import { routeKey, watched } from '../telemetry/watched.ts'
import { colourSheet } from './colour-sheet.ts'
import { formLimit, type Uploads } from './form-limit.ts'
import { securityHeaders } from './headers.ts'
import { lockedCookies } from './locked-cookies.ts'
import { networkOf } from './network-of.ts'
import { securityText } from './security-text.ts'

/** Answers a request and tells by which route. */
type Answer = (request: Request, tellRoute: (route: string) => void) => Promise<Response>

/** Where the pages read from where somebody knocks. */
export const knockerHeader = 'x-knocks-from'

/** What stays open and tells on: addresses outside the pages and their one transaction. */
export type Streams = { paths: readonly string[]; answer: (request: Request) => Promise<Response> }

/** The web server around the pages: headers, files of the build, health, limits. Knows nothing of the domain. */
export function createWeb(
  pages: Answer,
  options: {
    https: boolean
    /** The address people use; forms come from there. Null: whatever address somebody asked. */
    site: string | null
    /** Whom to tell of a weak spot; null where nobody was named yet. */
    securityContact: string | null
    /** The cookies that belong to some addresses only. */
    cookiesOfOnePath: readonly string[]
    clientFolder: string
    isHealthy: () => Promise<boolean>
    /** Whether new visitors may come: a server that stops is healthy and not ready. */
    isReady: () => Promise<boolean>
    uploads: Uploads
    streams: Streams
    /** Where another server sends what it signed itself, and no browser a form. */
    signed?: readonly string[]
  },
) {
  const web = new Hono()
  web.onError((error, context) => plainRefusal(error, context))
  web.use(watched)
  web.use(securityHeaders(options.https))
  // Without an address of its own it is tried out on one machine, where not every browser takes such names.
  if (options.site?.startsWith('https:')) web.use(lockedCookies(options.cookiesOfOnePath))
  web.get('/gezond', async context =>
    (await options.isHealthy()) ? context.text('gezond') : context.text('niet gezond', 503),
  )
  web.get('/gereed', async context =>
    (await options.isReady()) ? context.text('gereed') : context.text('niet gereed', 503),
  )
  // The build lays a compressed copy beside each style sheet (vite.config.ts).
  const file = serveStatic({ root: options.clientFolder, precompressed: true })
  web.use('/assets/*', keptFor('public, max-age=31536000, immutable'), file)
  for (const path of ['/merk.svg', '/snel-weg.js', '/sleutel.js'])
    web.get(path, keptFor('public, max-age=86400'), file)
  web.get('/.well-known/security.txt', context =>
    options.securityContact
      ? context.text(securityText(options.securityContact, options.site, new Date()))
      : context.text('', 404),
  )
  web.get('/kleur/:file', context => {
    const sheet = colourSheet(context.req.param('file').replace(/\.css$/, ''))
    if (!sheet) return context.text('', 404)
    const headers = {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    }
    return context.body(sheet, 200, headers)
  })
  // Addresses for a client that we do not ship: what a page does not show, no address gives.
  web.all('/__manifest', context => context.text('', 404))
  const ofThisSite = csrf({
    origin: (origin, context) => origin === (options.site ?? new URL(context.req.url).origin),
  })
  web.use((context, next) =>
    options.signed?.includes(context.req.path) ? next() : ofThisSite(context, next),
  )
  web.use((context, next) => {
    const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(
      context.req.header('content-type') ?? '',
    )
    const reads = context.req.method === 'GET' || context.req.method === 'HEAD'
    return reads || isForm ? next() : Promise.resolve(context.text('Zo kan dit niet worden verstuurd.', 415))
  })
  web.use((context, next) =>
    isLegible(context.req.raw.url) ? next() : Promise.resolve(context.text('Niet gevonden', 404)),
  )
  web.use(knownFrom(options.https))
  const { paths, answer } = options.streams
  for (const path of paths) web.get(path, context => answer(context.req.raw))
  web.use(formLimit(options.uploads))
  // A page that is asked without any cookie says the same to everybody; others keep their length (ADR 0010).
  const small = compress()
  web.use((context, next) => (context.req.header('cookie') === undefined ? small(context, next) : next()))
  web.all('*', context =>
    context.req.path.endsWith('.data')
      ? context.text('', 404)
      : pages(asAsked(context.req.raw, options.site), route => context.set(routeKey, route)),
  )
  return web
}

/**
 * Says from where somebody knocks, so that guessing can be slowed down; nothing else is done with it. Behind a proxy, as
 * with https, that is what the proxy said last. What a browser says of itself is never believed.
 */
function knownFrom(isBehindProxy: boolean): MiddlewareHandler {
  return (context, next) => {
    const socket = (context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)
      ?.incoming?.socket
    const told = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    const from = (isBehindProxy && told) || socket?.remoteAddress
    context.req.raw.headers.set(knockerHeader, from ? networkOf(from) : 'onbekend')
    return next()
  }
}

/**
 * The request at the address that people use. Behind a proxy the server hears another one, without encryption, and a
 * form would seem to come from elsewhere.
 */
function asAsked(raw: Request, site: string | null): Request {
  const { origin, pathname, search } = new URL(raw.url)
  if (site === null || origin === site) return raw
  const { method, headers, body, signal } = raw
  const given = { method, headers, body, signal, duplex: 'half' } as RequestInit
  return new Request(site + pathname + search, given)
}

/** The router writes an address that it can't read into the log of the machine: nobody's address belongs there. */
function isLegible(address: string): boolean {
  try {
    decodeURIComponent(new URL(address).pathname)
    return true
  } catch {
    return false
  }
}

/** How long a browser may keep a file that was found. */
const keptFor =
  (term: string): MiddlewareHandler =>
  async (context, next) => {
    await next()
    if (context.res.ok) context.res.headers.set('Cache-Control', term)
  }

/** The few answers that come before any page: plain text, in Dutch. */
function plainRefusal(error: Error, context: Context) {
  if (error instanceof HTTPException && error.status === 403) {
    return context.text('Dit formulier kwam niet van deze website. Ga terug en probeer het opnieuw.', 403)
  }
  log.error({ error, method: context.req.method }, 'a request failed before any page')
  if (isInTrouble(error)) {
    context.header('Retry-After', '30')
    return context.text(
      'Dit lukt nu even niet. Er is niets bewaard. Ga over een minuut terug en probeer het opnieuw. Is er nu gevaar? Bel 112.',
      503,
    )
  }
  return context.text(
    'Er ging iets mis bij ons. Probeer het over een minuut opnieuw. Is er nu gevaar? Bel 112.',
    500,
  )
}
