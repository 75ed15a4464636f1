import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

// Linux counts a process's time in hundredths of a second.
const millisecondsOfTick = 10

const fieldsOf = (pid: number) =>
  readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
export const timeOf = (pid: number) =>
  (Number(fieldsOf(pid)[11]) + Number(fieldsOf(pid)[12])) * millisecondsOfTick
/** Processor time of all of PostgreSQL, also of connections that are gone: their parent keeps what they used. */
export function timeOfAll(connection: number): number {
  const parent = fieldsOf(connection)[1]
  const children = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => {
      try {
        return fieldsOf(Number(name))[1] === parent ? [timeOf(Number(name))] : []
      } catch {
        return []
      }
    })
  const gone = fieldsOf(Number(parent))
  const ofGone = (Number(gone[13]) + Number(gone[14])) * millisecondsOfTick
  return ofGone + children.reduce((sum, one) => sum + one, 0)
}

export const memoryOf = (pid: number) =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024

/** Memory that a connection has for itself: what it shares with the others is counted once, elsewhere. */
export const ownMemoryOf = (pid: number) =>
  ['Private_Clean', 'Private_Dirty']
    .map(name =>
      Number(
        new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0,
      ),
    )
    .reduce((sum, kilobytes) => sum + kilobytes, 0) * 1024
