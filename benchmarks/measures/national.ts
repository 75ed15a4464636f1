import { createHash } from 'node:crypto'
import { indicatorKeys } from '#src/governance/monitor/indicator/rules.ts'
import { type BenchDatabase, type Engine, openDatabases } from '../support/engine.ts'
import { askOn } from '../support/house.ts'
import { compared, type Result } from '../support/result.ts'
import { timeInTurns } from '../support/sampling.ts'
import { statementsDuring } from '../support/statements.ts'

const regions = 40
const samples = { warmUp: 5, rounds: 40 }
const scan = 'select count(*), sum(shown_facts), sum(shown_value) from monitor_figure where facts >= 0'
const pages = {
  overview: '/landelijk',
  indicator: '/landelijk/days-to-contact',
  file: '/landelijk/opslaan/alles.csv',
}

/**
 * What forty regions released, as finished HTML for who reads nationally, against one look through everything that was
 * ever told of them: 29 questions, 12 quarters, the region and 12 gardens each.
 */
export async function national(engine: Engine): Promise<Result[]> {
  const { databases, close } = await openDatabases(engine, ['national'])
  const [database] = databases
  if (!database) return []
  await fill(database)
  const visitor = { cookie: await signInReader(database) }
  const ask = askOn(database)
  const times = await timeInTurns(
    {
      overview: () => ask(visitor, pages.overview, 200),
      indicator: () => ask(visitor, pages.indicator, 200),
      file: () => ask(visitor, pages.file, 200),
      scan: () => database.bare(scan),
    },
    samples,
  )
  const measured = async (name: keyof typeof pages): Promise<Result> => ({
    name: `national-${name}`,
    engine,
    ...compared(times[name], times.scan),
    against: 'one sequential scan of all figures that were told',
    statements: (await statementsDuring(() => ask(visitor, pages[name], 200))).length,
    regions,
  })
  const results = [await measured('overview'), await measured('indicator'), await measured('file')]
  await close()
  return results
}

async function fill(database: BenchDatabase) {
  await database.bare(
    `insert into region (slug, name) select 'regio-' || n, 'Regio ' || n from generate_series(1, ${regions}) n`,
  )
  await database.bare(
    `insert into organisation (region_id, name, kind) select id, 'Gemeente', 'municipality' from region`,
  )
  await database.bare(`insert into garden (region_id, organisation_id, name, active_since)
    select o.region_id, o.id, 'Tuin ' || n, '2020-01-01' from organisation o, generate_series(1, 12) n`)
  await database.bare(`insert into account (region_id, kind, name, organisation_id, started_on)
    select region_id, 'professional', 'Projectleider', id, '2020-01-01' from organisation`)
  await database.bare(
    `insert into monitor_figure (region_id, indicator, garden_id, quarter, told_after, version, facts, hits, shown_facts, shown_value)
    select r.id, i, g.id, p.quarter, t.told, 1, 20, 8, case when (q.n + length(i)) % 4 > 0 then 20 end,
      case when (q.n + length(i)) % 4 > 0 then 0.2 + (q.n * length(i)) % 7 end
    from region r cross join unnest($1::text[]) i cross join generate_series(0, 11) q(n)
    cross join lateral (select ('2022-10-01'::date + make_interval(months => 3 * q.n))::date as told) t
    cross join lateral (values (t.told), (null::date)) p(quarter)
    cross join lateral (select null::uuid as id union all select id from garden where region_id = r.id) g`,
    [indicatorKeys],
  )
  await database.bare(`insert into monitor_export (region_id, told_after, made_by, made_on)
    select a.region_id, t::date, a.id, (t + interval '5 months')::date from account a,
      generate_series('2022-10-01'::timestamp, '2025-07-01', interval '3 months') t`)
  await database.bare('vacuum analyze monitor_figure')
}

async function signInReader(database: BenchDatabase): Promise<string> {
  const token = createHash('sha256').update('bench reader').digest('base64url')
  await database.bare(`insert into region (slug, name, is_national) values ('landelijk', 'Landelijk', true)`)
  await database.bare(
    `with place as (
      insert into organisation (region_id, name, kind) select id, 'Landelijk', 'other' from region where is_national returning id, region_id
    ), reader as (
      insert into account (region_id, kind, name, organisation_id, started_on)
      select region_id, 'professional', 'Lezer', id, '2024-01-01' from place returning id, region_id
    ), role as (
      insert into role_assignment (region_id, account_id, role, during) select region_id, id, 'national-reader', '[2024-01-01,)' from reader
    ) insert into session (account_id, token_hash, way, ends_at) select id, $1, 'demonstration', now() + interval '10 hours' from reader`,
    [createHash('sha256').update(token).digest()],
  )
  return `toegang=${token}`
}
