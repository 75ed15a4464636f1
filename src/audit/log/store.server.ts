import { sql } from 'kysely'
import type { Role } from '#src/access/actor.ts'
import { addDays, type Day, momentAt } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { type DayTally, type Filters, night, type Outcome } from './rules.ts'

export const linesPerPage = 50

// A sign that two lines are about the same household, and nothing else about it.
const caseMark = sql<
  string | null
>`upper(left(encode(sha256(convert_to(l.case_id::text, 'UTF8')), 'hex'), 5))`
const rolesThen = sql<Role[]>`(select coalesce(jsonb_agg(distinct r.role), '[]') from role_assignment r
  where r.account_id = l.account_id and r.during @> (l.at at time zone 'Europe/Amsterdam')::date)`

/** Lines of the log, the newest first; one more than a page holds, so that the page knows whether there are older ones. */
export async function logLines(tx: Tx, filters: Filters) {
  let query = tx
    .selectFrom('audit_line as l')
    .leftJoin('account as a', 'a.id', 'l.account_id')
    .leftJoin('organisation as o', 'o.id', 'a.organisation_id')
    .select([
      'l.id',
      'l.at',
      'l.action',
      'l.detail',
      'l.account_id as accountId',
      'a.name',
      'o.name as organisation',
      sql<Outcome>`l.outcome`.as('outcome'),
      rolesThen.as('roles'),
      caseMark.as('mark'),
    ])
  const { who, from, until, outcome, action, sameAs, before } = filters
  if (who) query = query.where('l.account_id', '=', who)
  if (from) query = query.where('l.at', '>=', momentAt(from, '00:00'))
  if (until) query = query.where('l.at', '<', momentAt(addDays(until, 1), '00:00'))
  if (outcome) query = query.where('l.outcome', '=', outcome)
  if (action) query = query.where('l.action', '=', action)
  if (before) query = query.where('l.id', '<', before)
  if (sameAs)
    query = query.where('l.case_id', '=', eb =>
      eb.selectFrom('audit_line as same').where('same.id', '=', sameAs).select('same.case_id'),
    )
  return query
    .orderBy('l.id', 'desc')
    .limit(linesPerPage + 1)
    .execute()
}
export type LogLine = Awaited<ReturnType<typeof logLines>>[number]

/** What each person did on each day since a day, in counts. Families may be awake at night in their own pages. */
export async function dayTallies(tx: Tx, since: Day): Promise<DayTally[]> {
  const hour = sql`extract(hour from l.at at time zone 'Europe/Amsterdam')`
  const found = await sql<DayTally>`
    select l.account_id as "accountId", (l.at at time zone 'Europe/Amsterdam')::date as day,
      count(*) filter (where l.outcome = 'denied') as denied,
      count(distinct l.case_id) filter (where l.outcome in ('read', 'done')) as households,
      count(*) filter (where a.id is not null and (${hour} >= ${night.from} or ${hour} < ${night.until})) as "atNight",
      count(*) filter (where l.action = 'secret-address:read' and l.outcome = 'read') as "secretAddresses",
      count(*) filter (where l.action = 'emergency-access:open' and l.outcome in ('done', 'refused')) as emergencies
    from audit_line l left join account a on a.id = l.account_id
    where l.at >= ${momentAt(since, '00:00').toISOString()} and l.account_id is not null
    group by 1, 2`.execute(tx)
  return found.rows
}

/** Colleagues who can stand in the log, by name. */
export const peopleInLog = (tx: Tx) =>
  tx.selectFrom('account').where('kind', '=', 'professional').select(['id', 'name']).orderBy('name').execute()

/** How many lines the log has of some days. */
export async function countLines(tx: Tx, from: Day, until: Day): Promise<number> {
  const { lines } = await tx
    .selectFrom('audit_line')
    .where('at', '>=', momentAt(from, '00:00'))
    .where('at', '<', momentAt(addDays(until, 1), '00:00'))
    .select(eb => eb.fn.countAll<number>().as('lines'))
    .executeTakeFirstOrThrow()
  return lines
}
