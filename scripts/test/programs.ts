import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import type { Readable, Writable } from 'node:stream'

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

/** What a program prints beside another one waits here for its turn. */
export class Turn {
  #held: (() => void)[] | undefined = []

  take() {
    for (const say of this.#held ?? []) say()
    this.#held = undefined
  }

  pass(from: Readable | null, to: Writable) {
    from?.on('data', chunk => {
      if (this.#held) this.#held.push(() => to.write(chunk))
      else to.write(chunk)
    })
  }
}

/** Runs a JavaScript program under this Node, with its output streaming on from its turn, and gives the exit code. */
export function runProgram(
  args: string[],
  turn: Turn | undefined,
  env: Record<string, string> = {},
): Promise<number> {
  return new Promise((done, fail) => {
    const output = turn ? 'pipe' : 'inherit'
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ...env },
    })
    turn?.pass(child.stdout, process.stdout)
    turn?.pass(child.stderr, process.stderr)
    running.add(child)
    child.on('error', fail)
    child.on('close', code => {
      running.delete(child)
      done(code ?? 1)
    })
  })
}
