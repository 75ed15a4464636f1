import { makeExport } from '#src/governance/monitor/export/store.server.ts'
import type { RollUp } from '#src/governance/monitor/figure/roll-up/rules.ts'
import { figuresToTell } from '#src/governance/monitor/figure/rules.ts'
import { type Indicator, indicatorKeys, indicatorOf } from '#src/governance/monitor/indicator/rules.ts'
import { lastTold } from '#src/governance/monitor/store.server.ts'
import { nextQuarter } from '#src/governance/monitor/version/rules.ts'
import { type Day, day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { as, type World } from './world.ts'

/** Regions beside the one of the demonstration. They are invented, and so is everything that they count. */
const others = [
  { name: 'Voorbeeldregio Duinrand', from: '2023-10-01', last: '2025-07-01', size: 34, madeOn: '2025-11-06' },
  {
    name: 'Voorbeeldregio Rivierbocht',
    from: '2023-04-01',
    last: '2025-04-01',
    size: 52,
    madeOn: '2025-08-14',
  },
  { name: 'Voorbeeldregio Veenkant', from: '2024-10-01', last: '2025-07-01', size: 13, madeOn: '2025-11-12' },
  { name: 'Voorbeeldregio Heideveld', from: '2025-01-01', last: null, size: 20, madeOn: null },
] as const
type Other = (typeof others)[number]

/** What regions released, and who reads that nationally. The invented figures go through the same guard as real ones. */
export async function tellNational(world: World): Promise<void> {
  await as(world, 'pieter', '2025-11-19', async ({ tx, actor }) => {
    const told = await lastTold(tx)
    if (told) await makeExport(tx, actor, told)
  })
  await world.database.transaction().execute(async tx => {
    for (const [at, other] of others.entries()) await addRegion(tx, other, at + 1)
    await addReader(tx)
  })
}

async function addReader(tx: Tx) {
  const { regionId, accountId } = await addPlace(tx, 'Landelijk', 'Landelijk programma', 'Hanna Terpstra', {
    is_national: true,
  })
  const during = '[2025-01-01,)'
  const role = { region_id: regionId, account_id: accountId, role: 'national-reader', during }
  await tx.insertInto('role_assignment').values(role).execute()
  await tx
    .insertInto('demo_persona')
    .values({
      account_id: accountId,
      place: 900,
      role_label: 'Landelijke lezer',
      comes_for: 'Ziet wat regio’s over zichzelf uitgaven, zonder huishoudens of tuinen te zien.',
    })
    .execute()
}

async function addPlace(tx: Tx, name: string, organisation: string, who: string, more: object = {}) {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  const { id: regionId } = await tx
    .insertInto('region')
    .values({ slug, name, ...more })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: organisationId } = await tx
    .insertInto('organisation')
    .values({ region_id: regionId, name: organisation, kind: 'other' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const account = { region_id: regionId, kind: 'professional', name: who, organisation_id: organisationId }
  const { id: accountId } = await tx
    .insertInto('account')
    .values({ ...account, started_on: day('2023-01-01') })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { regionId, accountId }
}

async function addRegion(tx: Tx, { name, from, last, size, madeOn }: Other, seed: number) {
  const { regionId, accountId } = await addPlace(tx, name, name, `Projectleider ${name}`)
  if (!last) return
  const told_after = day(last)
  const rollUps = indicatorKeys.flatMap(key => countsOf(key, day(from), told_after, size, seed))
  const { told } = await figuresToTell(rollUps, { threshold: 5, medianLeast: 10 })
  await tx
    .insertInto('monitor_figure')
    .values(
      told.map(({ gardenId, shownFacts, shownValue, ...rest }) => ({
        ...{ ...rest, region_id: regionId, garden_id: gardenId, told_after },
        ...{ shown_facts: shownFacts, shown_value: shownValue },
      })),
    )
    .execute()
  const made = { region_id: regionId, told_after, made_by: accountId, made_on: day(madeOn) }
  await tx.insertInto('monitor_export').values(made).execute()
}

/** The same invented numbers each time: a figure between 0 and 1 that follows from a name. */
function chance(...of: (string | number)[]): number {
  let hash = 2166136261
  for (const sign of of.join(' ')) hash = Math.imul(hash ^ sign.charCodeAt(0), 16777619) >>> 0
  return (hash % 10_000) / 10_000
}

const middles: Partial<Record<string, number>> = {
  'days-to-contact': 6,
  'days-to-plan': 34,
  'consult-days': 3,
  professionals: 5,
}
const rare = ['no-violence', 'contact-changes', 'court-measures', 're-reports', 'not-fitting']

function countsOf(
  indicator: string & (typeof indicatorKeys)[number],
  from: Day,
  last: Day,
  size: number,
  seed: number,
) {
  const kind: Indicator = indicatorOf(indicator)
  const found: RollUp[] = []
  for (let quarter = from; quarter <= last; quarter = nextQuarter(quarter))
    found.push(rollUp(indicator, quarter, countIn(indicator, kind, quarter, size, seed)))
  const facts = found.reduce((all, one) => all + one.facts, 0)
  const hits = found.reduce((all, one) => all + one.hits, 0)
  return [...found, rollUp(indicator, null, { facts, hits, median: found.at(-1)?.median ?? 0 })].filter(
    one => one.facts > 0,
  )
}

function countIn(key: string, { basis, unit, source }: Indicator, quarter: Day, size: number, seed: number) {
  const opened = Math.round(size * (0.2 + 0.2 * chance('opened', quarter, seed)))
  const refused = Math.round(opened * (0.2 + 0.3 * chance('not-fitting', quarter, seed)))
  if (key === 'new-households') return { facts: opened, hits: opened, median: 1 }
  if (key === 'not-fitting') return { facts: opened + refused, hits: refused, median: 0 }
  if (basis === 'refused') {
    const hits = Math.round(refused * 0.6)
    if (key === 'not-fitting-no-unsafety') return { facts: refused, hits, median: 0 }
    return { facts: refused, hits: key === 'not-fitting-already-helped' ? refused - hits : 0, median: 0 }
  }
  const part = source === 'learning' ? 0.03 : 0.3 + 0.3 * chance(key, seed)
  const facts =
    basis === 'followed'
      ? Math.round(size * (0.8 + 0.2 * chance('followed', quarter, seed)))
      : Math.round(size * part)
  const share = (rare.includes(key) ? 0.15 : 0.45) + 0.35 * chance(key, 'share', quarter, seed)
  const middle = (middles[key] ?? 20) * (0.7 + 0.6 * chance(key, 'middle', quarter, seed))
  return {
    facts,
    hits: Math.round(facts * share),
    median: unit === 'days' || unit === 'people' ? Math.round(middle) : 1,
  }
}

const rollUp = (
  indicator: string,
  quarter: Day | null,
  { facts, hits, median }: { facts: number; hits: number; median: number },
): RollUp => ({
  ...{ indicator, gardenId: null, quarter, toldAfter: null, version: 1, since: null, facts, hits, median },
  ...{ households: facts, hitHouseholds: hits, missHouseholds: facts - hits, denominator: facts / 4 },
  ...{ factsShown: null, valueShown: null },
})
