import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs another program quietly, with what it prints in a log file; gives its exit code and the end of the output.
 */
export function runQuietly(file, args, { logFile, started, ...options }) {
  return new Promise((done, fail) => {
    const log = createWriteStream(logFile, { flags: 'a' })
    // A log that can't be written (a full disk) must not hide what the program itself says.
    log.on('error', () => {})
    let output = ''
    const note = chunk => {
      output = (output + chunk).slice(-100_000)
      log.write(chunk)
    }
    const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    if (child.pid) started(child.pid)
    child.stdout.on('data', note)
    child.stderr.on('data', note)
    const stop = signal => {
      child.kill(signal)
      process.exit(1)
    }
    const forget = () => {
      for (const signal of signals) process.off(signal, stop)
    }
    for (const signal of signals) process.once(signal, stop)
    child.on('error', error => {
      forget()
      fail(error)
    })
    child.on('close', code => {
      forget()
      log.end()
      done({ code: code ?? 1, output })
    })
  })
}
