import type { MiddlewareHandler } from 'hono'
import { log } from '../log/log.ts'
import { countAnswer } from './metrics.ts'
import { traceAnswer } from './traces.ts'

/** The name under which pages tell their route to whoever watches. */
export const routeKey = 'route'
declare module 'hono' {
  interface ContextVariableMap {
    [routeKey]: string
  }
}

const known = new Set(['GET', 'HEAD', 'POST'])

/** Counts, traces and notes each answer by its route: no address, no name, no id ever stands in what is watched. */
export const watched: MiddlewareHandler = async (context, next) => {
  const begin = performance.now()
  await next()
  const asked = context.req.method
  const answered = {
    method: known.has(asked) ? asked : 'other',
    route: context.get(routeKey) ?? 'no page',
    status: context.res.status,
    seconds: (performance.now() - begin) / 1000,
  }
  countAnswer(answered)
  traceAnswer(answered, context.req.header('traceparent'))
  log.info(answered, 'answered')
}
