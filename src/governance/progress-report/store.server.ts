import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { type ReportSnapshot, reportSnapshot } from './document/snapshot.ts'
import type { ChangeReportInput, HeadInput, NewReportInput, ReaderRole } from './rules.ts'
import { type Wording, wordingFrom } from './wording/rules.ts'

type Asker = { accountId: string; regionId: string }

const reportColumns = [
  'r.id',
  'r.cut_off as cutOff',
  'r.previous_cut_off as previousCutOff',
  'r.previous_note as previousNote',
  'r.subject',
  'r.distribute',
  'r.contact_person as contactPerson',
  'r.units',
  'r.emails',
  'r.reference',
  'r.memo_date as memoDate',
  'r.proposals',
  'r.explanation',
  'r.deck_lesson_ids as deckLessonIds',
  'r.item_id as itemId',
  'r.edition',
  'r.corrects_id as correctsId',
  'r.correction',
  'r.reader_roles as readerRoles',
  'r.distribution',
  'r.indicators',
  'r.wording',
  'r.made_by as madeBy',
  'r.version',
] as const

const reports = (tx: Tx) =>
  tx
    .selectFrom('progress_report as r')
    .leftJoin('progress_report_release as s', 's.report_id', 'r.id')
    .leftJoin('progress_report as n', 'n.corrects_id', 'r.id')
    .select([
      ...reportColumns,
      's.released_at as releasedAt',
      's.paper_id as releasedPaperId',
      'n.id as followedById',
    ])
    .orderBy('r.cut_off', 'desc')
    .orderBy('r.edition', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof reports>['execute']>>[number]
export type Report = Omit<Row, 'wording' | 'readerRoles'> & { wording: Wording; readerRoles: ReaderRole[] }

const reportFrom = ({ wording, readerRoles, ...row }: Row): Report => ({
  ...row,
  wording: wordingFrom(wording),
  readerRoles: readerRoles as ReaderRole[],
})

/** The reports the asker may know, the newest first. */
export const reportsWithinReach = async (tx: Tx): Promise<Report[]> =>
  (await reports(tx).execute()).map(reportFrom)

export async function reportOf(tx: Tx, reportId: string): Promise<Report | undefined> {
  const row = await reports(tx).where('r.id', '=', reportId).executeTakeFirst()
  return row && reportFrom(row)
}

/** The last edition of the report until a day. */
export async function reportUntil(tx: Tx, cutOff: Day): Promise<Report | undefined> {
  const row = await reports(tx).where('r.cut_off', '=', cutOff).executeTakeFirst()
  return row && reportFrom(row)
}

/** The report that was released last, in its last edition. */
export async function releasedBefore(tx: Tx, before?: Day): Promise<Report | undefined> {
  const row = await reports(tx)
    .where('s.released_at', 'is not', null)
    .$if(before !== undefined, query => query.where('r.cut_off', '<', before as Day))
    .executeTakeFirst()
  return row && reportFrom(row)
}

/** Until which day the region told its progress before: the cut-off of the last report it released. */
export const lastReleasedCutOff = async (tx: Tx, before?: Day): Promise<Day | null> =>
  (await releasedBefore(tx, before))?.cutOff ?? null

/** The facts of a released report, as they were frozen. */
export async function frozenSnapshot(tx: Tx, reportId: string): Promise<ReportSnapshot | null> {
  const found = await tx
    .selectFrom('progress_report_release')
    .select('snapshot')
    .where('report_id', '=', reportId)
    .executeTakeFirst()
  return found ? reportSnapshot.parse(found.snapshot) : null
}

/** The head of a report as its row holds it. */
export const headRow = (input: HeadInput) => ({
  subject: input.subject,
  distribute: input.distribute === 'yes',
  contact_person: input.contactPerson,
  units: input.units,
  emails: input.emails,
  reference: input.reference,
  memo_date: input.memoDate,
  reader_roles: input.readerRoles,
  distribution: input.distribution,
})

/** Begins a report and gives its id. */
export async function beginReport(
  tx: Tx,
  actor: Asker,
  input: NewReportInput & { previousCutOff: Day },
  proposals: string[],
): Promise<string> {
  const { id } = await tx
    .insertInto('progress_report')
    .values({
      region_id: actor.regionId,
      cut_off: input.cutOff,
      previous_cut_off: input.previousCutOff,
      previous_note: input.previousNote ?? null,
      ...headRow(input),
      proposals,
      made_by: actor.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Changes what the report says in own words; false when somebody else changed it meanwhile. */
export async function changeReport(tx: Tx, reportId: string, input: ChangeReportInput): Promise<boolean> {
  const changed = await tx
    .updateTable('progress_report')
    .set({
      ...headRow(input),
      proposals: input.proposals.map(proposal => proposal.text),
      explanation: input.explanation,
      deck_lesson_ids: input.deckLessons,
      item_id: input.itemId ?? null,
      indicators: input.indicators,
      correction: sql<
        string | null
      >`case when corrects_id is null then null else coalesce(${input.correction ?? null}::text, correction) end`,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', reportId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Keeps the report as it was seen until the end of this transaction; false when it changed meanwhile. */
export async function holdReport(tx: Tx, reportId: string, version: number): Promise<boolean> {
  const held = await tx
    .selectFrom('progress_report')
    .select('id')
    .where('id', '=', reportId)
    .where('version', '=', version)
    .forUpdate()
    .executeTakeFirst()
  return held !== undefined
}

/** Puts own words beside their source; false when somebody else changed the report meanwhile. */
export async function changeWording(tx: Tx, reportId: string, version: number, wording: Wording) {
  const changed = await tx
    .updateTable('progress_report')
    .set({ wording: JSON.stringify(wording), version: sql<number>`version + 1` })
    .where('id', '=', reportId)
    .where('version', '=', version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

type Release = { snapshot: ReportSnapshot; seen: string; paperId: string | null }

/** Freezes the report: from now on its facts and words stay as they are. */
export async function releaseReport(tx: Tx, actor: Asker, reportId: string, release: Release) {
  await tx
    .insertInto('progress_report_release')
    .values({
      report_id: reportId,
      region_id: actor.regionId,
      snapshot: JSON.stringify(release.snapshot),
      seen: release.seen,
      paper_id: release.paperId,
      released_by: actor.accountId,
    })
    .execute()
}
