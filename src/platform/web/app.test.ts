import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { serve } from '@hono/node-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWeb } from './app.ts'

const styles = 'body { color: green }\n'.repeat(200)
const page = `<!doctype html><p>${'Wat een gezinslid typte. '.repeat(200)}</p>`

let isReady = true
const megabyte = 1024 * 1024
const arrived: number[] = []
let asked = ''
let folder: string
let web: ReturnType<typeof createWeb>
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'client-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets/a-1.css'), styles)
  writeFileSync(join(folder, 'assets/a-1.css.br'), brotliCompressSync(styles))
  writeFileSync(join(folder, 'assets/a-1.css.gz'), gzipSync(styles))
  const answer = async (request: Request) => {
    asked = request.url
    if (request.method === 'POST') arrived.push((await request.arrayBuffer()).byteLength)
    return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
  }
  const uploads = {
    path: /^\/bestand$/,
    largest: megabyte,
    allows: async ({ headers }: Request) => headers.get('cookie') === 'toegang=teamlid',
  }
  const streams = { paths: ['/stroom/:topic'], answer: async () => new Response(null, { status: 204 }) }
  web = createWeb(answer, {
    https: true,
    site: 'https://tuin.example',
    securityContact: 'ciso@regio.example',
    cookiesOfOnePath: [],
    clientFolder: folder,
    isHealthy: async () => true,
    isReady: async () => isReady,
    uploads,
    streams,
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

async function ask(path: string, headers: Record<string, string> = {}) {
  const answer = await web.request(path, { headers })
  return {
    encoding: answer.headers.get('content-encoding'),
    cache: answer.headers.get('cache-control'),
    body: Buffer.from(await answer.arrayBuffer()),
  }
}

test.each([
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['identity', null, (body: Buffer) => body],
])('a browser that reads %s gets the styles as %s, and keeps them', async (accepts, encoding, open) => {
  const answer = await ask('/assets/a-1.css', { 'accept-encoding': accepts })
  expect(answer.encoding).toBe(encoding)
  expect(open(answer.body).toString()).toBe(styles)
  expect(answer.cache).toBe('public, max-age=31536000, immutable')
})

test('who stops says to a balancer that nobody should come, while it still answers', async () => {
  const asked = async (path: string) => {
    const answer = await web.request(path)
    return [answer.status, await answer.text()]
  }
  expect(await asked('/gereed')).toEqual([200, 'gereed'])
  isReady = false
  expect(await asked('/gereed')).toEqual([503, 'niet gereed'])
  expect(await asked('/gezond')).toEqual([200, 'gezond'])
  isReady = true
})

test('a page that is the same for everybody travels small', async () => {
  const answer = await ask('/inloggen', { 'accept-encoding': 'gzip, br' })
  expect(answer.encoding).toBe('gzip')
  expect(gunzipSync(answer.body).toString()).toBe(page)
  expect(answer.cache).toBe('no-store')
})

test('a page of somebody tells nothing by its length: it is not compressed', async () => {
  const answer = await ask('/huishoudens/een', {
    'accept-encoding': 'gzip, br',
    cookie: '__Host-toegang=iets',
  })
  expect(answer.encoding).toBeNull()
  expect(answer.body.toString()).toBe(page)
})

async function send(path: string, body: BodyInit, cookie = '__Host-toegang=teamlid') {
  arrived.length = 0
  const headers = {
    cookie,
    origin: 'https://tuin.example',
    'content-type': 'multipart/form-data; boundary=x',
  }
  const answer = await web.request(path, { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
  return { status: answer.status, arrived: [...arrived] }
}

/** A body in pieces, of which nobody says beforehand how long it is. */
const inPieces = (count: number, breaksOff = false) => {
  let sent = 0
  return new ReadableStream<Uint8Array>({
    pull(line) {
      if (sent++ < count) line.enqueue(new Uint8Array(64 * 1024))
      else if (breaksOff) line.error(new Error('the line broke'))
      else line.close()
    },
  })
}

test('a file arrives whole where a file is asked, from who may send it', async () => {
  expect(await send('/bestand', new Uint8Array(megabyte))).toEqual({ status: 200, arrived: [megabyte] })
  expect(await send('/bestand', inPieces(16))).toEqual({ status: 200, arrived: [megabyte] })
})

test('behind a proxy a form arrives at the address that people use, and none of that address without encryption', async () => {
  expect(await send('/bestand?naar=/a', 'a=b')).toEqual({ status: 200, arrived: [3] })
  expect(asked).toBe('https://tuin.example/bestand?naar=/a')
  const headers = { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' }
  expect((await web.request('/bestand', { method: 'POST', headers, body: 'a=b' })).status).toBe(403)
})

test.each(['/huishoudens/%C3', '/%', '/huishoudens/a%E0%A4'])(
  '%s, which nobody can read, reaches no page and no log',
  async path => {
    asked = ''
    expect((await web.request(`https://tuin.example${path}`)).status).toBe(404)
    expect(asked).toBe('')
  },
)

test.each<[string, () => ReturnType<typeof send>, number]>([
  ['to another address', () => send('/elders', new Uint8Array(megabyte)), 413],
  ['from somebody else', () => send('/bestand', new Uint8Array(megabyte), '__Host-toegang=ander'), 413],
  ['larger than may be', () => send('/bestand', new Uint8Array(2 * megabyte)), 413],
  ['larger, without saying so', () => send('/bestand', inPieces(32)), 413],
  ['of far too many parts', () => send('/bestand', 'Content-disposition: form-data\r\n'.repeat(501)), 413],
  ['that breaks off half-way', () => send('/bestand', inPieces(12, true)), 400],
])('a file %s reaches no page', async (_, sending, status) => {
  expect(await sending()).toEqual({ status, arrived: [] })
})

test('a file of which the line is cut half-way reaches no page, and takes nobody’s place', async () => {
  arrived.length = 0
  const server = serve({ fetch: web.fetch, port: 0 }) as Server
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const head = (length: number) =>
    `POST /bestand HTTP/1.1\r\nHost: tuin.example\r\nOrigin: https://tuin.example\r\nCookie: __Host-toegang=teamlid\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n`
  const send = async (length: number, sent: number) => {
    const line = connect(port, '127.0.0.1').on('error', () => undefined)
    line.resume().write(head(length))
    line.write(new Uint8Array(sent))
    if (sent < length) await once(server, 'request').then(() => line.destroy())
    await once(line, 'close')
  }
  // More of them than may send at once.
  for (let times = 0; times < 8; times++) await send(megabyte, megabyte / 2)
  await send(1000, 1000)
  expect(arrived).toEqual([1000])
  server.close()
})
