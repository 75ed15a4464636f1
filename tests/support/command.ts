import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { compiledOnce } from './server.ts'

/** How a command of the product ended, and what it said. */
export type Ended = { code: number | null; said: string; complained: string }

/** Runs a command of the built product to its end, with no settings but these. */
export function runProduct(
  command: string,
  env: Record<string, string>,
  args: string[] = [],
): Promise<Ended> {
  const child = spawn(process.execPath, [resolve('scripts/house/enter.mjs'), command, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...compiledOnce, ...env },
    timeout: 25_000,
  })
  let said = ''
  let complained = ''
  child.stdout.on('data', chunk => {
    said += chunk
  })
  child.stderr.on('data', chunk => {
    complained += chunk
  })
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', code => done({ code, said, complained }))
  })
}
