import { createServer, type Server } from 'node:http'
import type { House } from './access/house.server.ts'
import { asNobody } from './platform/database/as-actor.ts'
import { type Measure, metricsPage } from './platform/telemetry/metrics.ts'
import { type Waiting, whatWaits } from './platform/telemetry/store.server.ts'

const helpOf: Record<keyof Waiting, string> = {
  events_waiting: 'Facts that other parts have not heard of yet',
  events_oldest: 'Age in seconds of the oldest of them',
  events_given_up: 'Facts that could not be delivered after twenty attempts',
  lines_unsealed: 'Lines of the log after the last seal',
  lines_oldest: 'Age in seconds of the oldest of them',
  mails_waiting: 'Mails that are due and not sent',
  mails_oldest: 'Age in seconds of the oldest of them',
}

/** Answers a Prometheus server on a port of its own, with numbers of the house as a whole. */
export function serveMetrics(house: House, { host, port }: { host: string; port: number }): Promise<Server> {
  const page = metricsPage(measuresOf(house))
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return response.writeHead(404).end()
    const { type, text } = await page()
    response.writeHead(200, { 'Content-Type': type }).end(text)
  })
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

function measuresOf({ database, clock }: House): Measure[] {
  const names = Object.keys(helpOf) as (keyof Waiting)[]
  // One reading asks the database once, however many numbers it gives.
  let asked: Promise<Waiting | undefined> | null = null
  const waiting = () => {
    asked ??= asNobody(database, clock(), whatWaits).finally(() => {
      asked = null
    })
    return asked.catch(() => undefined)
  }
  return [
    {
      name: 'database_answers',
      help: '1 when the database answers',
      read: async () => ((await waiting()) ? 1 : 0),
    },
    ...names.map(name => ({
      name,
      help: helpOf[name],
      read: async () => (await waiting())?.[name] ?? Number.NaN,
    })),
  ]
}
