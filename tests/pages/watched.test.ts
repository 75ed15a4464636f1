import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '#tests/support/server.ts'

let collector: Server
let server: RunningServer
let metricsAt: string
const traced: string[] = []

beforeAll(async () => {
  collector = createServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece)
    traced.push(Buffer.concat(pieces).toString())
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}')
  })
  collector.listen(0)
  await once(collector, 'listening')
  const metricsPort = await freePort()
  metricsAt = `http://127.0.0.1:${metricsPort}/metrics`
  server = await startServer({
    env: {
      DEMO: 'nee',
      TODAY: '',
      LOG_LEVEL: 'trace',
      METRICS_PORT: String(metricsPort),
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
      STOP_WAIT_SECONDS: '1',
    },
  })
})
afterAll(() => collector.close())

async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

const secrets = [
  'geheim-in-adres',
  'geheim-in-zoekvraag',
  'geheim-in-formulier',
  'geheim-in-koekje',
  'geheim-van-browser',
]

test('who watches the machine sees routes, times and counts; what somebody typed, asked or carried is nowhere', async () => {
  const [address, query, typed, cookie, browser] = secrets
  const traceId = '0af7651916cd43dd8448eb211c80319c'
  const headers = {
    cookie: `toegang=${cookie}`,
    'user-agent': `${browser}`,
    traceparent: `00-${traceId}-b7ad6b7169203331-01`,
  }
  await fetch(`${server.url}/huishoudens/${address}?zoek=${query}`, { headers, redirect: 'manual' })
  const form = { method: 'POST', headers: { ...headers, origin: server.url }, redirect: 'manual' as const }
  await fetch(`${server.url}/binnen`, { ...form, body: new URLSearchParams({ code: `${typed}` }) })
  await fetch(`${server.url}/binnen`, { ...form, body: `{"${typed}` })

  const page = await (await fetch(metricsAt)).text()
  expect(page).toMatch(
    /toekomsttuin_answers_total\{method="GET",route="\/huishoudens\/:caseId",class="3xx"\} 1/,
  )
  expect(page).toMatch(/toekomsttuin_database_answers 1/)
  expect(page).toMatch(/toekomsttuin_events_waiting \d/)
  const beside = await (await fetch(`${server.url}/metrics`)).text()
  expect(beside, 'never beside the pages').not.toContain('toekomsttuin_')

  const stopped = server.stop()
  await expect.poll(() => fetch(`${server.url}/gereed`).then(answer => answer.status)).toBe(503)
  expect((await fetch(`${server.url}/gezond`)).status, 'still answers who comes').toBe(200)
  expect(await stopped).toBe(0)

  const spans = traced.join('\n')
  expect(spans).toContain('GET /huishoudens/:caseId')
  expect(spans, 'goes on with the trace of a gateway').toContain(traceId)
  expect(server.output()).toContain('/huishoudens/:caseId')
  for (const told of [page, spans, server.output()])
    for (const secret of secrets) expect(told).not.toContain(secret)
})
