import { execFileSync } from 'node:child_process'
import { startPostgres } from '#tests/support/postgres-server.ts'
import { createProductDatabase } from '#tests/support/product-database.ts'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import type { Engine } from '../support/engine.ts'
import { type Result, rounded } from '../support/result.ts'
import { p50, p95 } from '../support/sampling.ts'

const starts = 7

/** How long a second start takes until the first answer, and the memory of that server after some pages. */
export async function startSecond(engine: Engine): Promise<Result[]> {
  const postgres = engine === 'postgres' ? await startPostgres({ durable: true }) : null
  const database = postgres && (await createProductDatabase(postgres, 'demonstratie'))
  const env = { DEMO: 'ja', ...database }
  const began = performance.now()
  const first = await startServer({ env })
  const firstTook = performance.now() - began
  await first.stop({ keepData: true })
  const { times, memory } = await startAgain(first.dataDir, env)
  await postgres?.stop()
  return [
    {
      name: 'start-second',
      engine,
      p50_ms: rounded(p50(times), 0),
      p95_ms: rounded(p95(times), 0),
      n: times.length,
      first_ms: rounded(firstTook, 0),
      rss_mb: memory,
    },
  ]
}

async function startAgain(dataDir: string, env: Record<string, string>) {
  const times: number[] = []
  let memory = 0
  for (let nth = 1; nth <= starts; nth++) {
    const began = performance.now()
    const server = await startServer({ dataDir, env })
    times.push(performance.now() - began)
    if (nth === starts) memory = await memoryAfterPages(server)
    await server.stop({ keepData: nth < starts })
  }
  return { times: times.sort((a, b) => a - b), memory }
}

async function memoryAfterPages(server: RunningServer): Promise<number> {
  for (let page = 0; page < 200; page++) await (await fetch(`${server.url}/inloggen`)).text()
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(server.pid)], { encoding: 'utf8' }))
  return rounded(kilobytes / 1024, 0)
}
