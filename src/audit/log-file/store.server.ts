import { sql } from 'kysely'
import { addDays, type Day, momentAt } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Outcome } from '../log/rules.ts'

const exportLines = (tx: Tx) =>
  tx
    .selectFrom('audit_line as l')
    .leftJoin('account as a', 'a.id', 'l.account_id')
    .leftJoin('organisation as o', 'o.id', 'l.organisation_id')
    .select(['l.id', 'l.at', 'l.action', 'l.address', 'l.roles', 'l.parts', 'l.people', 'l.network'])
    .select(['l.account_id as accountId', 'l.case_id as caseId', 'l.trace_id as traceId'])
    .select(['l.parent_span as parentSpan', 'o.name as organisation'])
    .select([
      sql<Outcome>`l.outcome`.as('outcome'),
      sql<boolean>`coalesce(a.kind = 'professional', false)`.as('isColleague'),
    ])
    .orderBy('l.id')

export type ExportLine = Awaited<ReturnType<ReturnType<typeof exportLines>['execute']>>[number]

export type Days = { from?: Day | undefined; until?: Day | undefined }

const within = (query: ReturnType<typeof exportLines>, { from, until }: Days) =>
  query
    .$if(from !== undefined, some => some.where('l.at', '>=', momentAt(from as Day, '00:00')))
    .$if(until !== undefined, some => some.where('l.at', '<', momentAt(addDays(until as Day, 1), '00:00')))

/** The household that a line is about; null when whoever asks may not see that line. */
export async function householdOfLine(tx: Tx, line: number): Promise<string | null> {
  const found = await tx.selectFrom('audit_line').where('id', '=', line).select('case_id').executeTakeFirst()
  return found?.case_id ?? null
}

/** The lines about one household, as many as `most`. */
export const linesOfHousehold = (tx: Tx, caseId: string, days: Days, most: number) =>
  within(exportLines(tx), days).where('l.case_id', '=', caseId).limit(most).execute()

/** The lines about whoever uses a right, by the number of that request, and who that is; none for who oversees nothing. */
export async function linesOfRequest(tx: Tx, requestId: string, days: Days, most: number) {
  const found = await sql<{ line: number | null; person: string }>`
    select line, person from audit_lines_of_request(${requestId}::uuid)`.execute(tx)
  const [first] = found.rows
  if (!first) return null
  const ids = found.rows.map(one => one.line)
  const lines = await within(exportLines(tx), days)
    .where(sql<boolean>`l.id = any (${ids}::bigint[])`)
    .limit(most)
    .execute()
  return { person: first.person, lines }
}

/** Lines of a region on some days, after a line, as many as `most`; for who owns the database. */
export const linesAfter = (tx: Tx, regionId: string, days: Days, after: number, most: number) =>
  within(exportLines(tx), days)
    .where('l.region_id', '=', regionId)
    .where('l.id', '>', after)
    .limit(most)
    .execute()

export async function regionsWithLog(tx: Tx) {
  return tx.selectFrom('region').select(['id', 'slug', 'name']).orderBy('slug').execute()
}
