import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/kernel/day.ts'
import { amsterdamDay } from '#src/platform/database/amsterdam-day.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Consulted, Decision, Step, StepInput, Unsafety } from './rules.ts'

type By = { accountId: string; regionId: string }

export type TakenStep = {
  number: number
  step: Step
  words: string
  doneOn: Day
  consulted: Consulted | null
  consultedName: string | null
  suspicion: boolean | null
  unsafety: Unsafety | null
  canHelp: boolean | null
  accepted: boolean | null
  inTime: boolean | null
  decision: Decision | null
  reference: string | null
  byName: string | null
}

export type ReportingCode = {
  id: string
  caseId: string
  begunBy: string
  begunByName: string | null
  begunOn: Day
  steps: TakenStep[]
}

const stepsOf = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('reporting_code_step as s')
      .leftJoin('account as b', 'b.id', 's.taken_by')
      .where('s.reporting_code_id', '=', sql<string>`r.id`)
      .select([
        's.number',
        sql<Step>`s.step`.as('step'),
        's.words',
        's.done_on as doneOn',
        sql<Consulted | null>`s.consulted`.as('consulted'),
        's.consulted_name as consultedName',
        's.suspicion',
        sql<Unsafety | null>`s.unsafety`.as('unsafety'),
        's.can_help as canHelp',
        's.accepted',
        's.in_time as inTime',
        sql<Decision | null>`s.decision`.as('decision'),
        's.reference',
        'b.name as byName',
      ])
      .orderBy('s.number'),
  )

const codes = (tx: Tx) =>
  tx
    .selectFrom('reporting_code as r')
    .leftJoin('account as a', 'a.id', 'r.begun_by')
    .select([
      'r.id',
      'r.case_id as caseId',
      'r.begun_by as begunBy',
      'a.name as begunByName',
      amsterdamDay('r.begun_at').as('begunOn'),
      stepsOf(tx).as('steps'),
    ])
    .orderBy('r.begun_at', 'desc')

/** Every time the reporting code was gone through for a household, the latest first. */
export const reportingCodesPiece = (tx: Tx, caseId: string): RawBuilder<ReportingCode[]> =>
  jsonArrayFrom(codes(tx).where('r.case_id', '=', caseId))

/** What somebody began and did not decide yet. */
export const myOpenReportingCodesPiece = (tx: Tx, accountId: string): RawBuilder<ReportingCode[]> =>
  jsonArrayFrom(
    codes(tx)
      .where('r.begun_by', '=', accountId)
      .where(
        sql<boolean>`not exists (
          select 1 from reporting_code_step d where d.reporting_code_id = r.id and d.step = 'decide')`,
      ),
  )

export const reportingCodeOf = (
  tx: Tx,
  caseId: string,
  reportingCodeId: string,
): Promise<ReportingCode | undefined> =>
  codes(tx).where('r.case_id', '=', caseId).where('r.id', '=', reportingCodeId).executeTakeFirst()

/** Begins with the signs somebody sees; returns the id. */
export async function beginReportingCode(tx: Tx, by: By, caseId: string, signs: StepInput): Promise<string> {
  const id = await newId(tx)
  await tx
    .insertInto('reporting_code')
    .values({ id, region_id: by.regionId, case_id: caseId, begun_by: by.accountId })
    .execute()
  await takeStep(tx, by, { id, caseId, steps: [] }, signs)
  return id
}

/** Records the next step; the database refuses one that does not follow. */
export async function takeStep(
  tx: Tx,
  by: By,
  code: { id: string; caseId: string; steps: readonly unknown[] },
  input: StepInput,
): Promise<void> {
  await tx
    .insertInto('reporting_code_step')
    .values({
      reporting_code_id: code.id,
      region_id: by.regionId,
      case_id: code.caseId,
      number: code.steps.length + 1,
      step: input.step,
      words: input.words,
      done_on: input.doneOn,
      consulted: input.consulted,
      consulted_name: input.consultedName,
      suspicion: input.suspicion,
      unsafety: input.unsafety,
      can_help: input.canHelp,
      accepted: input.accepted,
      in_time: input.inTime,
      decision: input.decision,
      reference: input.reference,
      taken_by: by.accountId,
    })
    .execute()
}
