// Hostile visits to the built product: `npm run fuzz -- --requests 100000`, with `--seed 7` for other ones and
// `--log file` for a line after every few thousand. Run `npm run build` first.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20251120' },
    log: { type: 'string', default: '' },
  },
})
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'pages-as-built']
const { status } = spawnSync(process.execPath, [...vitest, 'tests/guards/bad-input.test.ts'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
    FUZZ_REQUESTS: values.requests,
    FUZZ_SEED: values.seed,
    FUZZ_LOG: values.log,
  },
})
process.exitCode = status ?? 1
