import { accessSync, constants, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Commanding, commandAs, regionIsKnown } from '#src/access/command.server.ts'
import { type Day, parseDay } from '#src/kernel/day.ts'
import { SetUpFault } from '#src/platform/config/config.ts'
import type { Database } from '#src/platform/database/types.ts'
import { composeSnapshot } from './compose.ts'
import type { ReportSnapshot, ReportStage } from './document/snapshot.ts'
import { gatherFacts } from './facts.server.ts'
import { fileNames, fileOf } from './files.server.ts'
import { type Paper, paperNow, paperOf } from './paper/store.server.ts'
import { monthPart } from './rules.ts'
import { frozenSnapshot, lastReleasedCutOff, reportsWithinReach, reportUntil } from './store.server.ts'
import { commandText as say, text } from './text.nl.ts'

/** Writes the documents of a region's report into a folder; every fault of use is one Dutch sentence. */
export async function writeReport(database: Database, now: Date, asked: AskedReport): Promise<void> {
  const { region, until, out } = asked
  if (!(await regionIsKnown(database, now, region))) throw new SetUpFault(say.noRegion(region))
  const told = await commandAs(
    database,
    now,
    { region, permission: 'progress-report:read', address: `report ${until}` },
    commanding => tell(commanding, until),
  )
  if (!told) throw new SetUpFault(say.noLeader(region))
  for (const name of fileNames) {
    const made = await fileOf(name, told.snapshot, told.stage, told.paper)
    try {
      writeFileSync(join(out, name), made.body)
    } catch {
      throw new SetUpFault(say.unwritable(out))
    }
  }
  console.log(say.written(out, told.stage === 'draft' ? text.draft : text.released))
}

export type AskedReport = { region: string; until: Day; out: string }

/** Reads what was asked for and makes the folder ready, before any database is opened. */
export function askedReport(args: string[], today: Day): AskedReport {
  const { region, until, out } = parsed(args)
  if (!region || !until || !out) throw new SetUpFault(say.usage)
  const day = parseDay(until)
  if (!day) throw new SetUpFault(say.wrongDay(until))
  if (day > today) throw new SetUpFault(say.future(until))
  prepare(out)
  return { region, until: day, out }
}

function parsed(args: string[]) {
  const option = { type: 'string' } as const
  try {
    return parseArgs({ args, options: { region: option, until: option, out: option } }).values
  } catch {
    throw new SetUpFault(say.usage)
  }
}

function prepare(out: string) {
  try {
    makeFolder(resolve(out))
    if (!statSync(out).isDirectory()) throw new Error('not a folder')
    accessSync(out, constants.W_OK)
  } catch {
    throw new SetUpFault(say.unwritable(out))
  }
}

/** One folder after the other: Node's own `recursive` never ends where a folder can't be made (under /proc). */
function makeFolder(folder: string) {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

/** The report of that day; where the region has none yet, the same words told as of that day, as a draft. */
async function tell(
  { tx, regionName, settings, today }: Commanding,
  until: Day,
): Promise<{ snapshot: ReportSnapshot; stage: ReportStage; paper: Paper | null }> {
  const report = await reportUntil(tx, until)
  const frozen = report && (await frozenSnapshot(tx, report.id))
  if (frozen) {
    const paper = report.releasedPaperId ? await paperOf(tx, report.releasedPaperId) : null
    return { snapshot: frozen, stage: 'released', paper }
  }
  const words = report ?? (await wordsAsOf({ tx }, until))
  const facts = await gatherFacts({ tx, regionName, settings, today }, words)
  return { snapshot: composeSnapshot(words, facts, today), stage: 'draft', paper: await paperNow(tx) }
}

async function wordsAsOf({ tx }: Pick<Commanding, 'tx'>, until: Day) {
  const reports = await reportsWithinReach(tx)
  const nearest = reports.find(report => report.cutOff < until) ?? reports.at(-1)
  if (!nearest) throw new SetUpFault(say.noReport)
  const earlier = [await lastReleasedCutOff(tx, until), nearest.previousCutOff].find(
    day => day && day < until,
  )
  if (!earlier) throw new SetUpFault(say.tooEarly(until))
  return {
    ...nearest,
    cutOff: until,
    previousCutOff: earlier,
    subject: text.begin.subject(monthPart(until)),
    memoDate: until,
    explanation: [],
    ...{ wording: {}, edition: 1, correctsId: null, correction: null },
  }
}
