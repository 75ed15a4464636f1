import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { ownNode, root } from './project.mjs'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a file under the project's own Node and gives its exit code. Signals are passed on; the channel between the
 * two tells the child when this process is gone without a signal.
 */
export function handOver(file, args) {
  return new Promise((done, fail) => {
    const child = spawn(ownNode, [join(root, file), ...args], {
      cwd: root,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() },
    })
    for (const signal of signals) process.on(signal, () => child.kill(signal))
    child.on('error', fail)
    child.on('exit', (code, signal) => done(code ?? 128 + constants.signals[signal]))
  })
}
