import type { Tx } from '#src/platform/database/types.ts'
import { headRow, type Report } from '../store.server.ts'

type Asker = { accountId: string; regionId: string }

/** Begins the next edition of a released report: its words, with why it is put right. */
export async function beginCorrigendum(tx: Tx, actor: Asker, report: Report, why: string): Promise<string> {
  const { id } = await tx
    .insertInto('progress_report')
    .values({
      region_id: actor.regionId,
      cut_off: report.cutOff,
      previous_cut_off: report.previousCutOff,
      previous_note: report.previousNote,
      ...headRow({ ...report, distribute: report.distribute ? 'yes' : 'no' }),
      proposals: report.proposals,
      explanation: report.explanation,
      deck_lesson_ids: report.deckLessonIds,
      item_id: report.itemId,
      indicators: report.indicators,
      wording: JSON.stringify(report.wording),
      edition: report.edition + 1,
      corrects_id: report.id,
      correction: why,
      made_by: actor.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
