import { execFileSync } from 'node:child_process'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What playwright-core's `chromium.launch()` needs to start a browser here. */
export type Browser = { executablePath: string; args: string[] }

const require = createRequire(import.meta.url)
const isRoot = process.getuid?.() === 0
// Chromium has no sandbox as root, and a container's /dev/shm is often too small for it.
const common = ['--disable-dev-shm-usage', ...(isRoot ? ['--no-sandbox'] : [])]

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds a browser: the one named in CHROMIUM, the one from npm, which shows no windows and so works half as hard, the
 * machine's own, or Debian's package when it may be installed.
 */
export async function findChromium(): Promise<Browser> {
  const named = process.env.CHROMIUM
  if (named && !works(named)) throw new Error(`CHROMIUM names ${named}, but that does not start.`)
  if (named) return { executablePath: named, args: common }
  const ofNpm = fromNpm()
  if (works(ofNpm.executablePath)) return ofNpm
  const executablePath = usual.find(works) ?? installedByApt()
  if (executablePath) return { executablePath, args: common }
  throw new Error('No browser starts here; install Chromium and name it in CHROMIUM.')
}

function works(executablePath: string): boolean {
  if (!existsSync(executablePath)) return false
  // Chrome on Windows opens a window for --version.
  if (process.platform === 'win32') return true
  try {
    return /\d+\./.test(quietly(executablePath, ['--version'], 20_000))
  } catch {
    return false
  }
}

function installedByApt(): string | undefined {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return
  const install = [
    '-y',
    '-qq',
    '--no-install-recommends',
    '-o',
    'DPkg::Lock::Timeout=120',
    'install',
    'chromium',
  ]
  // The first try may fail for want of a list of packages.
  for (const steps of [[install], [['-qq', 'update'], install]]) {
    try {
      for (const args of steps) quietly('/usr/bin/apt-get', args, 300_000)
      return usual.find(works)
    } catch {}
  }
}

function quietly(file: string, args: string[], timeout: number): string {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout, env })
}

/** Unpacks the browser of @sparticuz/chromium once; it is a headless shell that needs no installed libraries. */
function fromNpm(): Browser {
  const packed = dirname(require.resolve('@sparticuz/chromium'))
  const { version } = require(join(packed, '../../package.json')) as { version: string }
  const folder = join(tmpdir(), `toekomsttuin-browser-${version}-${process.getuid?.() ?? 0}`)
  const executablePath = join(folder, 'start')
  if (!isMineToRun(executablePath)) unpack(folder)
  return { executablePath, args: [...new Set([...common, '--no-sandbox', '--no-zygote'])] }
}

function isMineToRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Unpacks beside and then renames, so that two runs at once never see half a browser. */
function unpack(folder: string) {
  const beside = mkdtempSync(`${folder}-`)
  // The package unpacks into TMPDIR, and its libraries only where it believes to be on Amazon's machines.
  const env = { ...process.env, NODE_OPTIONS: '', TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  const script = join(import.meta.dirname, 'unpack-chromium.ts')
  execFileSync(process.execPath, [script], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const libraries = lacksLibraries(join(beside, 'chromium'))
    ? 'export LD_LIBRARY_PATH="$here/al2023/lib"\n'
    : ''
  const start = join(beside, 'start')
  // Without any font Chromium ends at the first letter: the one of the package serves where the machine has none.
  const fonts = 'export FONTCONFIG_FILE="$here/fonts.conf"\n'
  writeFileSync(join(beside, 'fonts.conf'), fontsIn(join(folder, 'fonts')))
  writeFileSync(start, `#!/bin/sh\nhere="$(dirname "$0")"\n${libraries}${fonts}exec "$here/chromium" "$@"\n`)
  chmodSync(start, 0o755)
  try {
    renameSync(beside, folder)
  } catch {
    rmSync(beside, { recursive: true, force: true })
  }
}

const fontsIn = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`

function lacksLibraries(browser: string): boolean {
  try {
    return quietly('ldd', [browser], 20_000).includes('not found')
  } catch {
    return true
  }
}
