import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Times } from './sampling.ts'

export type Hello = { url: string; pid: number; stop(): void }

/** A server of its own that says one word: what asking anything costs on this machine, in this run. */
export async function startHello(): Promise<Hello> {
  const child = fork(fileURLToPath(new URL('./hello-server.ts', import.meta.url)))
  const port = await new Promise<unknown>((done, fail) => {
    child.once('message', done)
    child.once('error', fail)
  })
  return { url: `http://localhost:${port}/`, pid: child.pid ?? 0, stop: () => child.kill() }
}

/** Asks an address so often, one after the other. */
export async function timesOfAsking(url: string, rounds: number, cookie = ''): Promise<Times> {
  const times: number[] = []
  for (let round = -20; round < rounds; round++) {
    const began = performance.now()
    const answer = await fetch(url, { headers: { cookie } })
    await answer.text()
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
    if (round >= 0) times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)
}

/** What one word costs, asked one after the other. */
export async function timesOfHello(rounds = 200): Promise<Times> {
  const hello = await startHello()
  try {
    return await timesOfAsking(hello.url, rounds)
  } finally {
    hello.stop()
  }
}
