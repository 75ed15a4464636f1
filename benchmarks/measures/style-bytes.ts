import { gzipSync } from 'node:zlib'
import { startServer } from '#tests/support/server.ts'
import type { Result } from '../support/result.ts'

/** The style sheets and scripts that a page makes a browser fetch, gzipped; `sent` is what the server itself sends. */
export async function styleBytes(): Promise<Result[]> {
  const server = await startServer()
  const html = await (await fetch(`${server.url}/inloggen`)).text()
  const styles = await sizesOf(server.url, linked(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g))
  const scripts = await sizesOf(server.url, [
    ...linked(html, /<script[^>]+src="([^"]+)"/g),
    ...linked(html, /<link[^>]+rel="modulepreload"[^>]+href="([^"]+)"/g),
  ])
  await server.stop()
  return [
    {
      name: 'style-bytes',
      engine: 'pglite',
      n: 1,
      style_gzip_bytes: styles.gzipped,
      style_sent_bytes: styles.sent,
      script_gzip_bytes: scripts.gzipped,
      script_sent_bytes: scripts.sent,
      html_gzip_bytes: gzipSync(html).length,
    },
  ]
}

const linked = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, href = '']) => href)

async function sizesOf(url: string, addresses: readonly string[]) {
  const total = { gzipped: 0, sent: 0 }
  for (const address of addresses) {
    const answer = await fetch(url + address)
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
    const body = Buffer.from(await answer.arrayBuffer())
    total.gzipped += gzipSync(body).length
    total.sent += Number(answer.headers.get('content-length') ?? body.length)
  }
  return total
}
