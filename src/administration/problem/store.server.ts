import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { PageKind } from '#src/access/page-kinds.ts'
import { namesWithinReach } from '#src/casework/public.ts'
import type { Day } from '#src/kernel/day.ts'
import type { KnownWords } from '#src/kernel/person-traces.ts'
import { amsterdamDay } from '#src/platform/database/amsterdam-day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { type ReportInput, type Step, type StepInput, stateOf } from './rules.ts'
import { ordinaryWords } from './text.nl.ts'

type By = { accountId: string; regionId: string }

/** Names that may not stand in a report, as far as who writes it knows them; and words that are nobody. */
export async function wordsToCheck(tx: Tx): Promise<KnownWords> {
  const organisations = await tx.selectFrom('organisation').select('name').execute()
  return {
    persons: await namesWithinReach(tx),
    known: [...ordinaryWords, ...organisations.map(one => one.name)],
  }
}

export async function reportProblem(tx: Tx, by: By, input: ReportInput): Promise<void> {
  await tx
    .insertInto('problem_report')
    .values({
      region_id: by.regionId,
      page_kind: input.pageKind,
      expected: input.expected,
      happened: input.happened,
      reported_by: by.accountId,
    })
    .execute()
}

export type Problem = Awaited<ReturnType<typeof problems>>[number]

const problems = async (tx: Tx, only: { by?: string; id?: string }) => {
  let asked = tx
    .selectFrom('problem_report as r')
    .leftJoin('account as a', 'a.id', 'r.reported_by')
    .select([
      'r.id',
      sql<PageKind>`r.page_kind`.as('pageKind'),
      'r.expected',
      'r.happened',
      'a.name as byName',
      'r.reported_by as byId',
      amsterdamDay('r.reported_at').as('on'),
      jsonArrayFrom(
        tx
          .selectFrom('problem_report_step as s')
          .whereRef('s.report_id', '=', sql.ref('r.id'))
          .select([
            sql<Step>`s.step`.as('step'),
            's.answer',
            sql<Day>`(s.taken_at at time zone 'Europe/Amsterdam')::date`.as('on'),
          ])
          .orderBy('s.taken_at'),
      ).as('steps'),
    ])
    .orderBy('r.id', 'desc')
    .limit(200)
  if (only.by) asked = asked.where('r.reported_by', '=', only.by)
  if (only.id) asked = asked.where('r.id', '=', only.id)
  const rows = await asked.execute()
  return rows.map(row => ({
    ...row,
    state: stateOf(row.steps),
    answer: row.steps.findLast(one => one.answer)?.answer ?? null,
  }))
}

/** What was reported in the region, the latest first: for who administers it. */
export const allProblems = (tx: Tx) => problems(tx, {})
export const myProblems = (tx: Tx, accountId: string) => problems(tx, { by: accountId })
export const problemOf = async (tx: Tx, id: string) => (await problems(tx, { id }))[0]

export async function takeStep(tx: Tx, by: By, reportId: string, { step, answer }: StepInput): Promise<void> {
  await tx
    .insertInto('problem_report_step')
    .values({
      report_id: reportId,
      region_id: by.regionId,
      step,
      answer: answer ?? null,
      taken_by: by.accountId,
    })
    .execute()
}
