import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runQuietly } from './command.mjs'
import { alone } from './lock.mjs'
import { notes, ownNode, root } from './project.mjs'
import { causeIn, Refusal, shown } from './refusal.mjs'

const FOLDERS = ['src', 'database', 'demo', 'public']
const FILES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'react-router.config.ts',
]
const stamp = join(root, 'build/stamp')
const logFile = join(notes, 'build.log')

/** What `npm run build` leaves; its main() runs the commands of the product. */
export const serverFile = join(root, 'build/server/server.js')

/** Builds the product when something it is made of changed since the last build. */
export function ensureBuilt() {
  return alone('build', {
    needed: () => !isBuilt(),
    work: build,
    waiting: () => console.log('Een ander venster zet Toekomsttuin al klaar; even wachten…'),
  })
}

/** Forgets the last build, so that the next one is a real one. */
export function forgetBuild() {
  rmSync(stamp, { force: true })
}

function isBuilt() {
  return existsSync(serverFile) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()
}

async function build(started) {
  console.log('Toekomsttuin wordt klaargezet (dit duurt even)…')
  const before = fingerprint()
  for (const old of [stamp, logFile]) rmSync(old, { force: true })
  const cli = join(root, 'node_modules/@react-router/dev/bin.cjs')
  const env = { ...process.env, NODE_ENV: 'production' }
  const { code, output } = await runQuietly(ownNode, [cli, 'build'], { cwd: root, env, logFile, started })
  if (code !== 0 || !existsSync(serverFile)) {
    const sentence = `Toekomsttuin kon niet worden klaargezet. Wat er misging staat in ${shown(logFile)}.`
    throw new Refusal(causeIn(output) ?? sentence, output)
  }
  writeFileSync(stamp, before)
}

/** Names, sizes and times of all that goes into the build: looking takes milliseconds, reading would not. */
function fingerprint() {
  const parts = [...FILES, ...FOLDERS.flatMap(filesBelow)].map(path => {
    const file = statSync(join(root, path), { throwIfNoEntry: false })
    return file ? `${path} ${file.size} ${file.mtimeMs}` : path
  })
  return `${createHash('sha256').update(parts.join('\n')).digest('hex')}\n`
}

function filesBelow(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort()
}
