import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { type ReportSnapshot, reportSnapshot } from './document/snapshot.ts'
import type { CaseCount, ChangeReportInput, NewReportInput, PublicationInput } from './rules.ts'

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
  'r.version',
] as const

const reports = (tx: Tx) =>
  tx
    .selectFrom('progress_report as r')
    .leftJoin('progress_report_release as s', 's.report_id', 'r.id')
    .select([...reportColumns, 's.released_at as releasedAt'])

/** The reports the asker may know, the newest first. */
export const reportsWithinReach = (tx: Tx) => reports(tx).orderBy('r.cut_off', 'desc').execute()

export const reportOf = (tx: Tx, reportId: string) =>
  reports(tx).where('r.id', '=', reportId).executeTakeFirst()

export const reportUntil = (tx: Tx, cutOff: Day) =>
  reports(tx).where('r.cut_off', '=', cutOff).executeTakeFirst()

export type Report = NonNullable<Awaited<ReturnType<typeof reportOf>>>

/** Until which day the region told its progress before: the cut-off of the last report it released. */
export async function lastReleasedCutOff(tx: Tx, before?: Day): Promise<Day | null> {
  const found = await tx
    .selectFrom('progress_report as r')
    .innerJoin('progress_report_release as s', 's.report_id', 'r.id')
    .select('r.cut_off as cutOff')
    .$if(before !== undefined, query => query.where('r.cut_off', '<', before as Day))
    .orderBy('r.cut_off', 'desc')
    .executeTakeFirst()
  return found?.cutOff ?? null
}

/** The facts of a released report, as they were frozen. */
export async function frozenSnapshot(tx: Tx, reportId: string): Promise<ReportSnapshot | null> {
  const found = await tx
    .selectFrom('progress_report_release')
    .select('snapshot')
    .where('report_id', '=', reportId)
    .executeTakeFirst()
  return found ? reportSnapshot.parse(found.snapshot) : null
}

const headRow = (input: Omit<NewReportInput, 'cutOff' | 'previousCutOff' | 'previousNote'>) => ({
  subject: input.subject,
  distribute: input.distribute === 'yes',
  contact_person: input.contactPerson,
  units: input.units,
  emails: input.emails,
  reference: input.reference,
  memo_date: input.memoDate,
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

/** Freezes the report: from now on its facts and words stay as they are. */
export async function releaseReport(tx: Tx, actor: Asker, reportId: string, snapshot: ReportSnapshot) {
  await tx
    .insertInto('progress_report_release')
    .values({
      report_id: reportId,
      region_id: actor.regionId,
      snapshot: JSON.stringify(snapshot),
      released_by: actor.accountId,
    })
    .execute()
}

/** New and followed households per garden; nothing for whoever does not steer. */
export async function caseCounts(tx: Tx, until: Day, previous: Day): Promise<CaseCount[]> {
  const counted = await sql<CaseCount>`
    select garden, new_cases as "newCases", followed_cases as "followedCases"
    from case_counts(${until}::date, ${previous}::date)`.execute(tx)
  return counted.rows
}

/** How many names of people of households each text holds; the database never tells which. */
export async function nameHits(tx: Tx, texts: string[]): Promise<number[]> {
  const found = await sql<{ hits: number[] }>`select name_hits(${texts}::text[]) as hits`.execute(tx)
  return found.rows[0]?.hits ?? []
}

export const gardensOfRegion = (tx: Tx) =>
  tx
    .selectFrom('garden')
    .select(['name', 'active_since as activeSince'])
    .orderBy('active_since')
    .orderBy('name')
    .execute()

/** How the totals per garden are treated on a day, and why; null when the region never chose. */
export async function publicationChoice(tx: Tx, on: Day) {
  const found = await publicationChoices(tx).where('c.from_day', '<=', on).executeTakeFirst()
  return found ?? null
}

/** All choices about the totals per garden, the last first. */
export const allPublicationChoices = (tx: Tx) => publicationChoices(tx).execute()

const publicationChoices = (tx: Tx) =>
  tx
    .selectFrom('publication_choice as c')
    .innerJoin('account as a', 'a.id', 'c.chosen_by')
    .select([
      'c.id',
      'c.shown',
      'c.from_day as fromDay',
      'c.why',
      'c.chosen_at as chosenAt',
      'a.name as chosenByName',
    ])
    .where('c.what', '=', 'garden-totals')
    .orderBy('c.chosen_at', 'desc')
    .orderBy('c.id', 'desc')

export async function choosePublication(tx: Tx, actor: Asker, input: PublicationInput): Promise<void> {
  await tx
    .insertInto('publication_choice')
    .values({
      region_id: actor.regionId,
      what: 'garden-totals',
      shown: input.shown === 'shown',
      from_day: input.fromDay,
      why: input.why,
      chosen_by: actor.accountId,
    })
    .execute()
}
