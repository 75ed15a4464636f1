import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Memory in use by a process, in megabytes. */
export function memoryOf(pid: number): number {
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }))
  return Math.round(kilobytes / 1024)
}

// Linux counts a process's time in hundredths of a second.
const ticksInSecond = 100

/** Processor time of a process so far, in seconds; undefined where the system does not tell it finely. */
export function processorSecondsOf(pid: number): number | undefined {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return undefined
  // The name of the program, in brackets, may hold spaces; user and system time are the 12th and 13th after it.
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / ticksInSecond
}
