import { ensureBuilt, forgetBuild } from './build.mjs'
import { handOver } from './hand-over.mjs'
import { ensureInstalled } from './install.mjs'
import { Refusal, sentenceFor } from './refusal.mjs'

const ofTheProject = ['build', 'test', 'bench', 'tour']
const ofTheProduct = [
  'start',
  'demo:reset',
  'report',
  'audit:verify',
  'audit:export',
  'backup',
  'restore',
  'export',
  'import',
  'admin',
]

/** Sets up what is missing and then does what was asked. The exit code tells how it went. */
export async function run([command, ...args]) {
  try {
    process.exitCode = await carryOut(command, args)
  } catch (error) {
    process.exitCode = 1
    // Who builds by hand, or in CI, wants to see why it failed and not only where it is told.
    if (command === 'build' && error.said) console.error(error.said)
    console.error(process.env.DEBUG ? error : sentenceFor(error))
  }
}

async function carryOut(command, args) {
  if (!ofTheProject.includes(command) && !ofTheProduct.includes(command)) throw unknown(command)
  await ensureInstalled()
  if (command === 'test') return handOver('scripts/test/run.ts', args)
  if (command === 'build') forgetBuild()
  await ensureBuilt()
  if (command === 'build') return 0
  if (command === 'bench') {
    // As the product runs (enter.mjs): the libraries' checks for developers are no part of what is measured.
    process.env.NODE_ENV ??= 'production'
    // What a national installation needs is computed from figures of its own.
    return handOver(args.includes('scale') ? 'benchmarks/scale.ts' : 'benchmarks/run.ts', args)
  }
  if (command === 'tour') return handOver('scripts/tour/run.ts', args)
  return handOver('scripts/house/enter.mjs', [command, ...args])
}

function unknown(command) {
  const asked = command ? `"${command}" is geen opdracht` : 'Er is geen opdracht gegeven'
  return new Refusal(`${asked}. Kies uit: ${ofTheProduct.join(', ')}.`)
}
