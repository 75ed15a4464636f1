import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'

const running = new Set<ChildProcess>()

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal)
    process.exit(128 + constants.signals[signal])
  })
}
// Whoever started this run is gone: nobody reads on.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

/** Runs a JavaScript program under this Node, with its output streaming on, and gives the exit code. */
export function runProgram(args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    running.add(child)
    child.on('error', fail)
    child.on('close', code => {
      running.delete(child)
      done(code ?? 1)
    })
  })
}
