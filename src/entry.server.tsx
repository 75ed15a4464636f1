import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { renderToPipeableStream } from 'react-dom/server'
import { type EntryContext, type HandleErrorFunction, isRouteErrorResponse, ServerRouter } from 'react-router'
import { putFault } from '#src/access/house.server.ts'
import { spokenIn } from '#src/family/language/languages.ts'
import { dutch } from '#src/kernel/language.ts'
import { log } from '#src/platform/log/log.ts'
import { SpokenHere } from '#src/ui/language/spoken.ts'
import { dangerLinesFrom } from '#src/ui/notice/numbers.nl.ts'
import { NumbersHere } from '#src/ui/notice/numbers-here.ts'

/** Renders the whole document before the first byte leaves: a fault gives a whole error page, never half a page. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
) {
  const around: { language?: string | null; numbers?: string | null } | undefined =
    context.staticHandlerContext.loaderData['root']
  const spoken = spokenIn(around?.language ?? dutch.code)
  const page = (
    <SpokenHere value={spoken}>
      <NumbersHere value={dangerLinesFrom(around?.numbers)}>
        <ServerRouter context={context} url={request.url} />
      </NumbersHere>
    </SpokenHere>
  )
  return new Promise<Response>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      onAllReady() {
        const body = new PassThrough()
        headers.set('Content-Type', 'text/html; charset=utf-8')
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
        pipe(body)
      },
      onShellError: reject,
      onError: error => log.error({ error }, 'rendering failed'),
    })
  })
}

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  putFault(context, error)
  log.error({ error, method: request.method }, 'a request failed')
}
