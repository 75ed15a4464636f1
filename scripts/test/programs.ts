import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'

let running: ChildProcess | undefined

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    running?.kill(signal)
    process.exit(128 + constants.signals[signal])
  })
}
// Whoever started this run is gone: nobody reads on.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

/** Runs a JavaScript program under this Node, with its output streaming on, and gives the exit code. */
export function runProgram(args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((done, fail) => {
    running = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    running.on('error', fail)
    running.on('close', code => done(code ?? 1))
  })
}
