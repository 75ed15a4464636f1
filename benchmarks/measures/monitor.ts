import { createHash, randomBytes } from 'node:crypto'
import { keepMonitor } from '#src/governance/monitor/store.server.ts'
import { asWorker } from '#src/platform/database/as-actor.ts'
import type { Budget } from '../support/budget.ts'
import type { Region, Visitor } from '../support/house.ts'
import { compared, type Result, rounded } from '../support/result.ts'
import { timeInTurns } from '../support/sampling.ts'
import { statementsDuring } from '../support/statements.ts'

// Before a larger region told it: to count one household anew.
const secondsOfHousehold = 0.0008
const samples = { warmUp: 5, rounds: 40 }
const scan = 'select count(*), sum(numerator) from monitor_fact where numerator >= 0'

/**
 * The monitor of a region as finished HTML for who steers, against one look through all that was counted; before it
 * the job that counts the whole region once, and the same job after one household changed.
 */
export async function monitor(regions: readonly Region[], { fits, refusal }: Budget): Promise<Result[]> {
  const results: Result[] = []
  let each = secondsOfHousehold
  for (const region of regions) {
    const { size, engine } = region
    const seconds = (await uncounted(region)) * each
    if (!fits(seconds + 10))
      results.push({ name: 'monitor', size, engine, n: 0, not_measured: refusal(seconds) })
    else {
      const found = await monitorOf(region)
      const [job] = found
      if (size >= 10_000 && job?.households) each = (1.2 * (job.p50_ms ?? 0)) / 1000 / Number(job.households)
      results.push(...found)
    }
  }
  return results
}

async function monitorOf(region: Region): Promise<Result[]> {
  const leader = await signInLeader(region)
  const job = await timeOfJob(region, leader.regionId)
  await region.database.bare('vacuum analyze monitor_fact')
  const pages = { overview: '/sturing/monitor', indicator: '/sturing/monitor/days-to-contact' }
  const times = await timeInTurns(
    {
      overview: () => region.ask(leader, pages.overview, 200),
      indicator: () => region.ask(leader, pages.indicator, 200),
      scan: () => region.database.bare(scan),
    },
    samples,
  )
  const measured = async (name: keyof typeof pages): Promise<Result> => ({
    name: `monitor-${name}`,
    size: region.size,
    engine: region.engine,
    ...compared(times[name], times.scan),
    against: 'one sequential scan of all facts',
    statements: (await statementsDuring(() => region.ask(leader, pages[name], 200))).length,
  })
  return [...job, await measured('overview'), await measured('indicator')]
}

/** How many households the job has yet to count. */
async function uncounted({ database }: Region): Promise<number> {
  const { rows } = (await database.bare(
    'select count(distinct case_id)::integer as households from monitor_touched',
  )) as { rows: { households: number }[] }
  return rows[0]?.households ?? 0
}

async function timeOfJob(region: Region, regionId: string): Promise<Result[]> {
  const keep = async (name: string): Promise<Result> => {
    const households = await uncounted(region)
    const began = performance.now()
    await asWorker(region.database.app, regionId, new Date(), keepMonitor)
    return {
      name,
      size: region.size,
      engine: region.engine,
      p50_ms: rounded(performance.now() - began),
      n: 1,
      households,
    }
  }
  const whole = await keep('monitor-count-all')
  await region.database.bare(
    `update household_case set evenings_suit = not coalesce(evenings_suit, false) where id = (select id from household_case limit 1)`,
  )
  return [whole, await keep('monitor-count-one')]
}

async function signInLeader(region: Region): Promise<Visitor & { regionId: string }> {
  const token = randomBytes(32).toString('base64url')
  const tokenHash = createHash('sha256').update(token).digest()
  const made = (await region.database.bare(
    `with leader as (
      insert into account (region_id, kind, name, organisation_id, started_on)
      select r.id, 'professional', 'Projectleider', o.id, '2024-01-01' from region r, organisation o returning id, region_id
    ), role as (
      insert into role_assignment (region_id, account_id, role, during) select region_id, id, 'project-leader', '[2024-01-01,)' from leader
    ), seat as (
      insert into session (account_id, token_hash, way, ends_at) select id, $1, 'demonstration', now() + interval '10 hours' from leader
    ) select id, region_id from leader`,
    [tokenHash],
  )) as { rows: { id: string; region_id: string }[] }
  const { id: accountId = '', region_id: regionId = '' } = made.rows[0] ?? {}
  return { accountId, regionId, caseIds: [], cookie: `toegang=${token}`, tokenHash }
}
