import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWeb } from './app.ts'

const styles = 'body { color: green }\n'.repeat(200)
const page = `<!doctype html><p>${'Wat een gezinslid typte. '.repeat(200)}</p>`

let folder: string
let web: ReturnType<typeof createWeb>
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'client-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets/a-1.css'), styles)
  writeFileSync(join(folder, 'assets/a-1.css.br'), brotliCompressSync(styles))
  writeFileSync(join(folder, 'assets/a-1.css.gz'), gzipSync(styles))
  const answer = async () => new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
  web = createWeb(answer, { https: true, clientFolder: folder, isHealthy: async () => true })
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

test('a page that is the same for everybody travels small', async () => {
  const answer = await ask('/inloggen', { 'accept-encoding': 'gzip, br' })
  expect(answer.encoding).toBe('gzip')
  expect(gunzipSync(answer.body).toString()).toBe(page)
  expect(answer.cache).toBe('no-store')
})

test('a page of somebody tells nothing by its length: it is not compressed', async () => {
  const answer = await ask('/huishoudens/een', { 'accept-encoding': 'gzip, br', cookie: 'toegang=iets' })
  expect(answer.encoding).toBeNull()
  expect(answer.body.toString()).toBe(page)
})
