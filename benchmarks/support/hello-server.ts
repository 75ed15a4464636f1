// The least a server of this kind does: the same listening and the same router, and one word. Ends with its parent.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

process.on('disconnect', () => process.exit(0))
const web = new Hono().get('/', context => context.text('Hallo'))
serve({ fetch: web.fetch, port: 0 }, ({ port }) => process.send?.(port))
