import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

const largestForm = 512 * 1024
const uploadsAtOnce = 6
const mostParts = 500

/** The addresses where a form may carry a file, how large, and from whom. */
export type Uploads = { path: RegExp; largest: number; allows: (request: Request) => Promise<boolean> }

/**
 * No form is larger than a form; one with a file may be, from who may send it. That is read whole before any page and
 * its transaction begin: a slow line holds up nobody, and what breaks off half-way never arrives.
 */
export function formLimit({ path, largest, allows }: Uploads): MiddlewareHandler {
  const small = bodyLimit({
    maxSize: largestForm,
    onError: context => context.text('Dit is te groot om te versturen.', 413),
  })
  let underWay = 0
  return async (context, next) => {
    const { raw } = context.req
    if (raw.method !== 'POST' || !path.test(context.req.path) || !(await allows(raw)))
      return small(context, next)
    if (underWay >= uploadsAtOnce)
      return context.text('Er worden nu veel bestanden verstuurd. Probeer het over een minuut opnieuw.', 503)
    underWay += 1
    const body = await readUpTo(raw, largest + largestForm).finally(() => {
      underWay -= 1
    })
    if (body === 'too-large')
      return context.text('Dit bestand is te groot. Ga terug en kies een kleiner bestand.', 413)
    if (body === 'broken-off')
      return context.text('Het bestand kwam niet heel aan. Probeer het opnieuw.', 400)
    context.req.raw = new Request(raw.url, { method: 'POST', headers: raw.headers, body })
    return next()
  }
}

async function readUpTo(
  request: Request,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'broken-off'> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return 'too-large'
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of request.body ?? []) {
      size += piece.length
      if (size > most) return 'too-large'
      pieces.push(piece)
    }
  } catch {
    return 'broken-off'
  }
  const whole = Buffer.concat(pieces)
  return hasTooManyParts(whole) ? 'too-large' : new Uint8Array(whole)
}

/** Each part of a form takes a moment to read, and nobody else is answered meanwhile. */
function hasTooManyParts(body: Buffer): boolean {
  const names = /content-disposition/gi
  const words = body.toString('latin1')
  for (let count = 0; names.test(words); ) if (++count > mostParts) return true
  return false
}
