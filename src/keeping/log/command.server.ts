import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Days, linesAfter, regionsWithLog } from '#src/audit/log-file/store.server.ts'
import { toldOf } from '#src/audit/log-file/told.server.ts'
import { recordAudit } from '#src/audit/store.server.ts'
import { type Day, parseDay } from '#src/kernel/day.ts'
import { type Config, SetUpFault } from '#src/platform/config/config.ts'
import type { Database } from '#src/platform/database/types.ts'
import { filesHouseOf } from '#src/platform/files/house.server.ts'
import { type Asked, makeWritable } from '../command.server.ts'
import { text } from '../text.nl.ts'

/** As many lines as are held at a time. */
const atOnce = 1000

/** `npm run audit:export -- --from DAG --to DAG [--out MAP]`: for each region a file of OTLP, one request a line. */
export function askedLog(config: Config, args: string[]): Asked {
  const { from, until, out } = periodIn(args)
  makeWritable(out, text.backup.unwritable(out))
  return async database => {
    const houseKey = filesHouseOf(config).key
    for (const region of await database.transaction().execute(regionsWithLog)) {
      const path = join(out, `logboek-${region.slug}-${from}-${until}.jsonl`)
      const told = toldOf({
        houseKey,
        regionId: region.id,
        region: region.name,
        registerUri: config.registerUri,
      })
      await noteCopy(database, region.id)
      console.log(text.log.made(path, await writeLines(database, { path, told, from, until }, region.id)))
    }
    return 0
  }
}

type Period = { from: Day; until: Day; out: string }

function periodIn(args: string[]): Period {
  const options = { from: { type: 'string' }, to: { type: 'string' }, out: { type: 'string' } } as const
  try {
    const { values } = parseArgs({ args, options })
    const [from, until] = [parseDay(values.from ?? ''), parseDay(values.to ?? '')]
    if (from && until && from <= until) return { from, until, out: values.out || '.' }
  } catch {
    // Said below, as what is missing is.
  }
  throw new SetUpFault(text.log.usage)
}

/** In the log before anything is written: a copy that nobody knows of is a leak. */
const noteCopy = (database: Database, regionId: string) =>
  database.transaction().execute(tx =>
    recordAudit(tx, {
      regionId,
      accountId: null,
      action: 'audit:copy',
      address: 'npm run audit:export',
      outcome: 'done',
    }),
  )

type Writing = Days & { path: string; told: ReturnType<typeof toldOf> }

async function writeLines(database: Database, { path, told, ...days }: Writing, regionId: string) {
  const file = await open(path, 'wx', 0o600).catch(() => {
    throw new SetUpFault(text.log.there(path))
  })
  let count = 0
  try {
    for (let after = 0; ; ) {
      const lines = await database.transaction().execute(tx => linesAfter(tx, regionId, days, after, atOnce))
      const last = lines.at(-1)
      if (!last) break
      await file.write(`${told(lines)}\n`)
      count += lines.length
      after = last.id
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return count
}
