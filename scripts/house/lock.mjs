import { randomUUID } from 'node:crypto'
import {
  accessSync,
  constants,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { notes, root } from './project.mjs'

const HEARTBEAT = 2_000
// Process ids start again after a reboot, and those of another machine say nothing here.
const SILENT_TOO_LONG = { here: 15 * 60_000, elsewhere: 60_000 }

/**
 * Does `work` while no other start on this folder does the same. `needed` is asked again after waiting: the
 * other start has then usually done it.
 */
export async function alone(name, { needed, work, waiting }) {
  if (!needed()) return
  // Asked first: mkdir on a read-only disk only says that the folder isn't there.
  accessSync(root, constants.W_OK)
  mkdirSync(notes, { recursive: true })
  const lock = join(notes, `${name}.lock`)
  const mine = { host: hostname(), id: randomUUID(), pids: [process.pid] }
  await take(lock, mine, waiting)
  const heart = setInterval(() => utimesSync(lock, new Date(), new Date()), HEARTBEAT)
  const letGo = () => rmSync(lock, { force: true })
  process.once('exit', letGo)
  try {
    // A program that outlives us (we were killed, npm was not) still holds the lock.
    const holdFor = pid => writeFileSync(lock, JSON.stringify({ ...mine, pids: [process.pid, pid] }))
    if (needed()) await work(holdFor)
  } finally {
    clearInterval(heart)
    process.off('exit', letGo)
    letGo()
  }
}

async function take(lock, mine, waiting) {
  for (let tries = 0; ; tries++) {
    try {
      writeFileSync(lock, JSON.stringify(mine), { flag: 'wx' })
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (await clearIfLeftBehind(lock)) continue
    if (tries === 0) waiting()
    await pause(250)
  }
}

/** Removes the lock of a start that was killed; true when trying again makes sense at once. */
async function clearIfLeftBehind(lock) {
  try {
    const holder = readFileSync(lock, 'utf8')
    if (isAlive(holder, statSync(lock).mtimeMs)) return false
    const aside = `${lock}.${randomUUID()}`
    renameSync(lock, aside)
    // Another waiter may have cleared it first, so that we took away a living lock: give it back.
    if (readFileSync(aside, 'utf8') !== holder) renameSync(aside, lock)
    else rmSync(aside, { force: true })
    return true
  } catch (error) {
    if (error.code === 'ENOENT') return true
    throw error
  }
}

function isAlive(holder, lastSign) {
  let owner
  try {
    owner = JSON.parse(holder)
  } catch {
    return Date.now() - lastSign < HEARTBEAT
  }
  const here = owner.host === hostname()
  if (Date.now() - lastSign > SILENT_TOO_LONG[here ? 'here' : 'elsewhere']) return false
  return !here || owner.pids.some(isRunning)
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
