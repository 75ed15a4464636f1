import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { missingBindings } from './bindings.mjs'
import { runQuietly } from './command.mjs'
import { alone } from './lock.mjs'
import { notes, ownNode, root } from './project.mjs'
import { causeIn, Refusal, shown } from './refusal.mjs'

const ROOM_NEEDED = 1.2e9
const stamp = join(notes, 'installed')
const logFile = join(notes, 'install.log')

/** Installs the packages of the lockfile when they are not there yet. */
export function ensureInstalled() {
  return alone('install', {
    needed: () => !isInstalled(),
    work: install,
    waiting: () => console.log('Een ander venster installeert de onderdelen al; even wachten…'),
  })
}

function isInstalled() {
  return existsSync(ownNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()
}

/** The lockfile on this kind of machine: a folder that was copied to another kind installs anew. */
function wanted() {
  const lockfile = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  return `${lockfile} ${process.platform} ${process.arch}\n`
}

async function install(started) {
  for (const old of [stamp, logFile]) rmSync(old, { force: true })
  if (!existsSync(ownNode)) refuseWhenFull()
  console.log('Onderdelen worden geïnstalleerd (eenmalig, ongeveer een minuut)…')
  // Not `npm ci`: it refuses a lockfile that lacks another platform's packages. --no-save keeps the lockfile as it is.
  await npm([], started)
  const missing = missingBindings()
  if (missing.length > 0) await npm(missing, started)
  if (!existsSync(ownNode)) throw failed()
  writeFileSync(stamp, wanted())
}

function refuseWhenFull() {
  const { bavail, bsize } = statfsSync(root)
  if (bavail * bsize < ROOM_NEEDED) throw Object.assign(new Error('disk full'), { code: 'ENOSPC' })
}

async function npm(packages, started) {
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', ...packages]
  const cli = process.env.npm_execpath ?? ''
  const [file, first, shell] = /^npm-cli\.c?js$/.test(basename(cli))
    ? [process.execPath, [cli], false]
    : ['npm', [], process.platform === 'win32']
  const { code, output } = await runQuietly(file, [...first, ...args], {
    cwd: root,
    shell,
    logFile,
    started,
  }).catch(noNpm)
  if (code !== 0) throw failed(output)
}

function noNpm(error) {
  if (error.code !== 'ENOENT') throw error
  throw new Refusal('Het programma npm is niet gevonden. Installeer Node.js met npm van https://nodejs.org.')
}

function failed(output = '') {
  return new Refusal(
    causeIn(output) ??
      `De onderdelen konden niet worden geïnstalleerd. Kijk of deze computer internet heeft; wat er misging staat in ${shown(logFile)}.`,
  )
}
