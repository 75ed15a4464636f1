import { once } from 'node:events'
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { patience } from './patience.ts'

let server: Server
beforeAll(async () => {
  const hurried = { ...patience, headersTimeout: 60, requestTimeout: 120, connectionsCheckingInterval: 20 }
  const fetch = async (request: Request) => new Response(`read ${(await request.text()).length}`)
  server = serve({ fetch, port: 0, serverOptions: hurried }) as Server
  await once(server, 'listening')
})
afterAll(() => server.close())

/** What the server says to who sends this and then nothing more, until it hangs up. */
async function answerTo(sent: string): Promise<string> {
  const line = connect((server.address() as AddressInfo).port, '127.0.0.1')
  let said = ''
  line.on('data', piece => {
    said += piece
  })
  line.on('error', () => undefined)
  line.write(sent)
  await once(line, 'close')
  return said.split('\r\n')[0] ?? ''
}

const head = 'POST / HTTP/1.1\r\nHost: huis.test\r\n'

test.each([
  ['a head that drips', head, 408],
  ['a body that drips', `${head}Content-Length: 1000\r\n\r\nhalf`, 408],
  ['a head that is far too large', `${head}X: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ['two lengths at once', `${head}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
  ['what is no request', 'hallo daar\r\n\r\n', 400],
])('%s is let go', async (_, sent, status) => {
  expect(await answerTo(sent)).toContain(`HTTP/1.1 ${status}`)
})

test('the house itself waits for a head some seconds and for a letter some minutes', () => {
  expect(patience.headersTimeout).toBeLessThanOrEqual(30_000)
  expect(patience.requestTimeout).toBeLessThanOrEqual(300_000)
})
