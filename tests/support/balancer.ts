import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

const lookEvery = 100

/**
 * A balancer as an operator would set it: it looks at /gereed, sends each request to the next server that is ready, and to
 * another one only when nobody answered the door: then nothing of it was heard.
 */
export async function balancerFor(ports: () => readonly number[]) {
  const agent = new Agent({ keepAlive: true })
  let ready: readonly number[] = []
  let turn = 0
  let isClosed = false
  const look = async () => {
    const found = await Promise.all(ports().map(async port => ((await isReady(port)) ? [port] : [])))
    ready = found.flat()
    if (!isClosed) setTimeout(look, lookEvery)
  }
  const server = createServer(async (asked, answer) => {
    const pieces: Buffer[] = []
    for await (const piece of asked) pieces.push(piece)
    const body = Buffer.concat(pieces)
    const order = ready.map((_, nth) => ready[(turn + nth) % ready.length] ?? 0)
    turn += 1
    const passOn = (tries: readonly number[]) => {
      const [port, ...others] = tries
      if (port === undefined) return answer.writeHead(502).end()
      const { method, url: path, headers } = asked
      const passed = request({ port, agent, method, path, headers }, told => {
        answer.writeHead(told.statusCode ?? 502, told.rawHeaders)
        told.pipe(answer).on('error', () => told.destroy())
        told.on('error', () => answer.destroy())
      })
      passed.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNREFUSED') passOn(others)
        else if (answer.headersSent) answer.destroy()
        else answer.writeHead(502).end()
      })
      passed.end(body)
    }
    passOn(order)
  })
  await look()
  server.listen(0)
  await once(server, 'listening')
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    ready: () => ready,
    close() {
      isClosed = true
      server.closeAllConnections()
      server.close()
      agent.destroy()
    },
  }
}

const isReady = (port: number) =>
  fetch(`http://localhost:${port}/gereed`, { signal: AbortSignal.timeout(2000) }).then(
    answer => answer.status === 200,
    () => false,
  )
