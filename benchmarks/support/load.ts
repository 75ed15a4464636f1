import { Agent, get } from 'node:http'
import { memoryOf, processorSecondsOf } from './process.ts'
import { rounded } from './result.ts'
import { p50, p95 } from './sampling.ts'

/** How many ask at the same time. */
export const askers = 8

export type Load = {
  p50_ms: number
  p95_ms: number
  n: number
  per_second: number
  /** Answers for each second of processor time of that server, without that of a database beside it. */
  per_second_per_core?: number
  rss_mb: number
}

/** Keeps asking one address with some at once, for so many seconds, and watches the server meanwhile. */
export async function loadOn(url: string, pid: number, cookie: string, seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: askers })
  const ask = () => askOnce(agent, url, cookie)
  for (let at = 0; at < 30; at++) await ask()
  const times: number[] = []
  let memory = memoryOf(pid)
  const watching = setInterval(() => {
    memory = Math.max(memory, memoryOf(pid))
  }, 250)
  const [began, workedBefore] = [performance.now(), processorSecondsOf(pid)]
  const until = began + seconds * 1000
  const keepAsking = async () => {
    while (performance.now() < until) times.push(await ask())
  }
  await Promise.all(Array.from({ length: askers }, keepAsking))
  const [took, workedAfter] = [(performance.now() - began) / 1000, processorSecondsOf(pid)]
  clearInterval(watching)
  agent.destroy()
  times.sort((a, b) => a - b)
  const worked = workedBefore === undefined || workedAfter === undefined ? 0 : workedAfter - workedBefore
  return {
    p50_ms: rounded(p50(times)),
    p95_ms: rounded(p95(times)),
    n: times.length,
    per_second: rounded(times.length / took, 1),
    ...(worked > 0 && { per_second_per_core: rounded(times.length / worked, 1) }),
    rss_mb: memory,
  }
}

/** Gives how long the whole answer took. */
const askOnce = (agent: Agent, url: string, cookie: string) =>
  new Promise<number>((done, fail) => {
    const began = performance.now()
    const request = get(url, { agent, headers: { cookie } }, answer => {
      if (answer.statusCode !== 200) fail(new Error(`${url} answered ${answer.statusCode}`))
      answer.resume().on('end', () => done(performance.now() - began))
    })
    request.on('error', fail)
  })
