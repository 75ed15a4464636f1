import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = resolve(import.meta.dirname, '../..')
const patience = 60_000
const madeHere = new Set<string>()

/** Node reads the built product in half the time when it kept what it compiled. */
export const compiledOnce = { NODE_COMPILE_CACHE: join(tmpdir(), 'toekomsttuin-compiled') }

export type ServerOptions = {
  /** An existing folder to go on with. Without one a new folder is made, which goes with the last stop(). */
  dataDir?: string
  port?: number
  env?: Record<string, string>
  /** How long it may take until the first answer, in milliseconds. */
  patience?: number
}

/** The built product, running. */
export type RunningServer = {
  url: string
  dataDir: string
  pid: number
  /** All that it printed so far. */
  output(): string
  /** Asks it to stop and gives its exit code; the data goes too, unless it is kept for a next start. */
  stop(options?: { keepData?: boolean }): Promise<number | null>
  /** Ends it as a power cut would; the data stays for a next start. */
  kill9(): Promise<void>
}

/** Starts the built product on a free port with data of its own, on 20 November 2025, and waits until it answers. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  if (!existsSync(join(root, 'build/server/server.js'))) throw new Error('First run `npm run build`.')
  const port = options.port ?? (await freePort())
  const dataDir = options.dataDir ?? temporaryFolder()
  const child = spawn(process.execPath, [join(root, 'scripts/house/enter.mjs'), 'start'], {
    cwd: root,
    // The channel ends the server with the test run, however that one ends.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...withoutTestSettings(process.env),
      ...compiledOnce,
      TODAY: '2025-11-20',
      ...options.env,
      PORT: String(port),
      DATA_DIR: dataDir,
    },
  })
  const output = recorded(child)
  const exited = new Promise<number | null>(done => child.once('exit', done))
  const url = `http://localhost:${port}`
  await answering(url, exited, output, options.patience ?? patience).catch(error => {
    child.kill('SIGKILL')
    clear(dataDir)
    throw error
  })
  return {
    url,
    dataDir,
    pid: child.pid ?? 0,
    output,
    async stop({ keepData = false } = {}) {
      child.kill('SIGTERM')
      const code = await exited
      if (!keepData) clear(dataDir)
      return code
    },
    async kill9() {
      child.kill('SIGKILL')
      await exited
    },
  }
}

/** A folder for data that goes with the last stop() of a server on it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toekomsttuin-data-'))
  madeHere.add(folder)
  return folder
}

function clear(dataDir: string) {
  if (madeHere.delete(dataDir)) rmSync(dataDir, { recursive: true, force: true })
}

/** The product runs as it does for people: Vitest's settings of its own process would change it. */
function withoutTestSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ofTests = /^(VITEST|NODE_ENV|NODE_OPTIONS|DB_ENGINE|DATABASE_URL|TEST|MODE|DEV|PROD|SSR|BASE_URL)/
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ofTests.test(name)))
}

function recorded(child: ChildProcess): () => string {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', chunk => {
      said += chunk
    })
  }
  return () => said
}

async function answering(url: string, exited: Promise<number | null>, output: () => string, longest: number) {
  const deadline = Date.now() + longest
  let ended = false
  exited.then(() => {
    ended = true
  })
  while (!(await isHealthy(url))) {
    if (ended) throw new Error(`The server ended before it answered:\n${output()}`)
    if (Date.now() > deadline)
      throw new Error(`The server did not answer within ${longest / 1000} seconds:\n${output()}`)
    await pause(50)
  }
}

async function isHealthy(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/gezond`, { signal: AbortSignal.timeout(patience) }).catch(
    () => undefined,
  )
  return answer?.status === 200
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail)
    probe.listen(0, () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    })
  })
}
