import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.mjs'

/**
 * The native packages for this machine that npm left out. A lockfile made on one platform may lack those of
 * another, and npm then installs without them and without a word.
 */
export function missingBindings() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.keys(packages)
    .filter(path => path.startsWith('node_modules/') && existsSync(join(root, path, 'package.json')))
    .flatMap(missingOf)
}

function missingOf(path) {
  const { optionalDependencies = {} } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
  const fitting = Object.entries(optionalDependencies).filter(([name]) => fitsThisMachine(name))
  if (
    fitting.some(
      ([name]) =>
        existsSync(join(root, path, 'node_modules', name)) || existsSync(join(root, 'node_modules', name)),
    )
  )
    return []
  return fitting.map(([name, version]) => `${name}@${version}`)
}

function fitsThisMachine(name) {
  const words = name.split('/').at(-1).split('-')
  const platform = process.platform === 'win32' ? ['win32', 'windows', 'win'] : [process.platform]
  return words.includes(process.arch) && platform.some(word => words.includes(word)) && fitsLibc(words)
}

function fitsLibc(words) {
  if (process.platform !== 'linux') return true
  const glibc = Boolean(process.report?.getReport().header.glibcVersionRuntime)
  return glibc ? !words.includes('musl') : !words.includes('gnu')
}
