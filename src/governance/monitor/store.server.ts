import { sql } from 'kysely'
import { settingsFrom } from '#src/access/settings.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { RollUp } from './figure/roll-up/rules.ts'
import { figuresToTell, type Published, withPublished } from './figure/rules.ts'
import type { IndicatorKey } from './indicator/rules.ts'
import type { VersionInput } from './version/rules.ts'

/** Brings the counts of the job's region up to date, and tells a quarter once it closed. */
export async function keepMonitor(tx: Tx): Promise<void> {
  await sql`select renew_monitor()`.execute(tx)
  const { rows } = await sql<RollUp>`
    select indicator, garden_id as "gardenId", quarter, told_after as "toldAfter", version, since, facts, hits, households,
      hit_households as "hitHouseholds", miss_households as "missHouseholds", denominator, median,
      facts_shown as "factsShown", value_shown as "valueShown" from monitor_to_tell()`.execute(tx)
  if (rows.length === 0) return
  const { smallNumberThreshold, medianLeastHouseholds } = await settingsOf(tx)
  const terms = { threshold: smallNumberThreshold, medianLeast: medianLeastHouseholds }
  const known = withPublished(rows, await publishedForGuard(tx))
  const { told, atRisk } = await figuresToTell(known, terms)
  await tellAtRisk(tx, atRisk)
  const records = told.map(({ gardenId, shownFacts, shownValue, ...rest }) => ({
    ...rest,
    ...{ garden_id: gardenId, shown_facts: shownFacts, shown_value: shownValue },
  }))
  await sql`select tell_monitor(${JSON.stringify(records)}::jsonb)`.execute(tx)
}

async function publishedForGuard(tx: Tx): Promise<Published[]> {
  const { rows } = await sql<Published>`
    select indicator, garden_id as "gardenId", quarter, facts, hits from published_figures()`.execute(tx)
  return rows
}

async function tellAtRisk(tx: Tx, risks: readonly RollUp[]): Promise<void> {
  const records = risks.map(({ indicator, gardenId, quarter }) => ({
    indicator,
    garden_id: gardenId,
    quarter,
  }))
  if (records.length > 0)
    await sql`select tell_figures_at_risk(${JSON.stringify(records)}::jsonb)`.execute(tx)
}

async function settingsOf(tx: Tx) {
  const rows = await tx.selectFrom('region_setting').select(['name', 'value']).execute()
  return settingsFrom(Object.fromEntries(rows.map(({ name, value }) => [name, value])))
}

/** What may be shown of one indicator: null is kept back. No garden: the whole region; no quarter: since the beginning. */
export type Figure = {
  indicator: string
  gardenId: string | null
  quarter: Day | null
  version: number
  facts: number | null
  value: number | null
}

const figures = (tx: Tx) =>
  tx
    .selectFrom('monitor_figure')
    .select([
      'indicator',
      'garden_id as gardenId',
      'quarter',
      'version',
      'shown_facts as facts',
      'shown_value as value',
    ])
    // Of what came since the beginning only the last telling counts; a quarter is told once.
    .where(eb =>
      eb.or([
        eb('quarter', 'is not', null),
        eb(
          'told_after',
          '=',
          eb.selectFrom('monitor_figure as last').select(({ fn }) => fn.max('last.told_after').as('on')),
        ),
      ]),
    )
    .orderBy('quarter')

/** All figures of one indicator, of the region and of each garden. */
export const figuresOf = (tx: Tx, key: IndicatorKey): Promise<Figure[]> =>
  figures(tx).where('indicator', '=', key).execute()

/** The figures of all indicators for the region as a whole. */
export const regionFigures = (tx: Tx): Promise<Figure[]> =>
  figures(tx).where('garden_id', 'is', null).execute()

/** The last quarter that was told; null when nothing was told yet. */
export async function lastTold(tx: Tx): Promise<Day | null> {
  const row = await tx
    .selectFrom('monitor_figure')
    .select(({ fn }) => fn.max('told_after').as('on'))
    .executeTakeFirst()
  return row?.on ?? null
}

export const gardensOf = (tx: Tx): Promise<{ id: string; name: string }[]> =>
  tx.selectFrom('garden').select(['id', 'name']).orderBy('name').execute()

/** One thing that counted, as the practice group sees it: never whose it was. */
export type Dot = { place: number; gardenId: string | null; quarter: Day; value: number }

export async function dotsOf(tx: Tx, key: IndicatorKey): Promise<Dot[]> {
  const { rows } = await sql<Dot>`
    select place, garden_id as "gardenId", quarter, numerator as value from monitor_dots(${key})`.execute(tx)
  return rows
}

/** How many things counted for each indicator, for the practice group. */
export async function dotCounts(tx: Tx): Promise<Map<string, number>> {
  const { rows } = await sql<{
    indicator: string
    dots: number
  }>`select indicator, dots from monitor_dot_counts()`.execute(tx)
  return new Map(rows.map(({ indicator, dots }) => [indicator, dots]))
}

export type Version = VersionInput & { indicator: string; number: number; recordedAt: Date }

/** What a region changed about an indicator, or about all of them, the oldest first. */
export function versionsOf(tx: Tx, key?: IndicatorKey): Promise<Version[]> {
  return tx
    .selectFrom('monitor_version')
    .select([
      'indicator',
      'number',
      'in_force_on as inForceOn',
      'counts_otherwise as countsOtherwise',
      'question',
      'definition',
      'numerator',
      'denominator',
      'cannot_say as cannotSay',
      'why',
      'recorded_at as recordedAt',
    ])
    .$if(key !== undefined, query => query.where('indicator', '=', key ?? ''))
    .orderBy('indicator')
    .orderBy('number')
    .execute()
}

type By = { accountId: string; regionId: string }

/** Writes a version after the last one that the writer saw; somebody else's in between is a broken promise. */
export async function addVersion(
  tx: Tx,
  by: By,
  key: IndicatorKey,
  after: number,
  input: VersionInput,
): Promise<void> {
  await tx
    .insertInto('monitor_version')
    .values({
      ...{ region_id: by.regionId, indicator: key, number: after + 1, recorded_by: by.accountId },
      ...{ in_force_on: input.inForceOn, counts_otherwise: input.countsOtherwise, why: input.why },
      ...{ question: input.question, definition: input.definition, numerator: input.numerator },
      ...{ denominator: input.denominator, cannot_say: input.cannotSay },
    })
    .execute()
}
