import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { securityHeaders } from './headers.ts'

type Answer = (request: Request) => Promise<Response>

const largestForm = 512 * 1024

/** The web server around the pages: headers, files of the build, health, limits. Knows nothing of the domain. */
export function createWeb(
  pages: Answer,
  options: { https: boolean; clientFolder: string; isHealthy: () => Promise<boolean> },
) {
  const web = new Hono()
  web.use(securityHeaders(options.https))
  web.get('/gezond', async context =>
    (await options.isHealthy()) ? context.text('gezond') : context.text('niet gezond', 503),
  )
  web.use(
    '/assets/*',
    serveStatic({
      root: options.clientFolder,
      onFound: (_, context) => context.header('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  )
  const ownFile = serveStatic({
    root: options.clientFolder,
    onFound: (_, context) => context.header('Cache-Control', 'public, max-age=86400'),
  })
  for (const file of ['/merk.svg', '/snel-weg.js']) web.get(file, ownFile)
  web.use(csrf())
  web.use(
    bodyLimit({
      maxSize: largestForm,
      onError: context => context.text('Dit is te groot om te versturen.', 413),
    }),
  )
  web.all('*', context => pages(context.req.raw))
  return web
}
