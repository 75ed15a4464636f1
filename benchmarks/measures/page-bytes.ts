import { gzipSync } from 'node:zlib'
import { startServer } from '#tests/support/server.ts'
import type { Result } from '../support/result.ts'
import { addressOn, aHousehold, signInAs } from '../support/sign-in.ts'

/** The style sheets and scripts that each page makes a browser fetch, gzipped; `sent` is what the server itself sends. */
export async function pageBytes(): Promise<Result[]> {
  const server = await startServer()
  try {
    const results: Result[] = []
    for (const [name, path, cookie] of await pagesOf(server.url))
      results.push(await bytesOf(server.url, name, path, cookie))
    return results
  } finally {
    await server.stop()
  }
}

async function pagesOf(url: string): Promise<[name: string, path: string, cookie: string][]> {
  const worker = await signInAs(url, 'Samira Haddad')
  const leader = await signInAs(url, 'Pieter Hoogland')
  const mother = await signInAs(url, 'Fatma Yildiz')
  const household = await addressOn(url, '/vandaag', worker, aHousehold)
  return [
    ['sign-in', '/inloggen', ''],
    ['today', '/vandaag', worker],
    ['household-page', household, worker],
    ['write-note', `${household}/contactjournaal/nieuw`, worker],
    ['search', '/zoeken?zoek=vries', worker],
    ['monitor', '/sturing/monitor', leader],
    ['family', '/mijn', mother],
    ['family-plan', '/mijn/plan', mother],
  ]
}

async function bytesOf(url: string, name: string, path: string, cookie: string): Promise<Result> {
  const answer = await fetch(url + path, { headers: { cookie } })
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
  const html = await answer.text()
  const styles = await sizesOf(url, linked(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g))
  const scripts = await sizesOf(url, [
    ...linked(html, /<script[^>]+src="([^"]+)"/g),
    ...linked(html, /<link[^>]+rel="modulepreload"[^>]+href="([^"]+)"/g),
  ])
  return {
    name: `bytes-${name}`,
    n: 1,
    style_gzip_bytes: styles.gzipped,
    style_sent_bytes: styles.sent,
    script_gzip_bytes: scripts.gzipped,
    script_sent_bytes: scripts.sent,
    html_gzip_bytes: gzipSync(html).length,
  }
}

const linked = (html: string, pattern: RegExp) => [
  ...new Set([...html.matchAll(pattern)].map(([, href = '']) => href)),
]

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
