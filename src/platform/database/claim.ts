import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { SetUpFault } from '../config/config.ts'

/**
 * Makes the folder ours. Two processes in one embedded database would ruin it; the claim of a process that is gone does
 * not count, also when another process has its number by now.
 */
export function claimFolder(dataDir: string): void {
  try {
    makeFolder(resolve(dataDir))
    take(join(dataDir, 'in-gebruik'), dataDir)
  } catch (error) {
    if (error instanceof SetUpFault || (error as NodeJS.ErrnoException).code === 'ENOSPC') throw error
    throw new SetUpFault(`In de map ${dataDir} kan niet worden geschreven. Kies een andere met DATA_DIR.`)
  }
}

/** Step by step: in a place like /proc, where nothing can be made, Node's own way tries for ever. */
export function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

function take(claim: string, dataDir: string) {
  const mine = markOf(process.pid)
  for (;;) {
    try {
      return writeFileSync(claim, mine, { flag: 'wx' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = readFileSync(claim, 'utf8')
    if (holder === mine) return
    if (isHeld(holder)) {
      const [pid] = holder.split(' ')
      throw new SetUpFault(
        `De gegevens in ${dataDir} zijn al in gebruik (proces ${pid}). Stop dat eerst, of kies een andere map met DATA_DIR.`,
      )
    }
    putAside(claim, holder)
  }
}

/** Takes away a claim that was left behind. When another start was quicker, that living claim is given back. */
function putAside(claim: string, holder: string) {
  const aside = `${claim}.${randomUUID()}`
  renameSync(claim, aside)
  if (readFileSync(aside, 'utf8') === holder) rmSync(aside)
  else renameSync(aside, claim)
}

/** The number of a process with the moment it began, where the system tells that: a number alone is used again. */
function markOf(pid: number): string {
  return [pid, beganAt(pid)].filter(part => part !== null).join(' ')
}

function beganAt(pid: number): string | null {
  try {
    // The name of a program may hold spaces and brackets; after its last bracket the twentieth word is the start.
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

function isHeld(holder: string): boolean {
  const [pid, began] = holder.split(' ')
  const id = Number(pid)
  if (!Number.isInteger(id) || id <= 0 || id === process.pid || !isAlive(id)) return false
  const begins = beganAt(id)
  return began === undefined || begins === null || began === begins
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
