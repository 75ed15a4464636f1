import type { Tx } from '#src/platform/database/types.ts'
import type { CorrectingInput, DecisionInput } from './rules.ts'

type By = { accountId: string; regionId: string }

const decisions = (tx: Tx) =>
  tx
    .selectFrom('decision as d')
    .innerJoin('treatment as t', 't.id', 'd.treatment_id')
    .innerJoin('agenda_item as i', 'i.id', 't.item_id')
    .innerJoin('governance_group as g', 'g.id', 't.group_id')
    .leftJoin('decision as later', 'later.corrects_id', 'd.id')
    .select([
      'd.id',
      'd.treatment_id as treatmentId',
      'd.words',
      'd.conditions',
      'd.dissent',
      'd.decided_on as decidedOn',
      'd.corrects_id as correctsId',
      'd.why_corrected as whyCorrected',
      'later.id as replacedById',
      'i.id as itemId',
      'i.title',
      'g.name as group',
    ])
    .orderBy('d.decided_on', 'desc')
    .orderBy('d.id', 'desc')

/** All decisions, the latest first; those that a later one replaced are among them. */
export const decisionsOf = (tx: Tx) => decisions(tx).execute()
export type Decision = Awaited<ReturnType<typeof decisionsOf>>[number]

export const decisionOf = (tx: Tx, decisionId: string): Promise<Decision | undefined> =>
  decisions(tx).where('d.id', '=', decisionId).executeTakeFirst()

/** The decisions in force on these treatments. */
export async function decisionsOn(tx: Tx, treatmentIds: readonly string[]) {
  if (treatmentIds.length === 0) return []
  return decisions(tx).where('d.treatment_id', 'in', treatmentIds).where('later.id', 'is', null).execute()
}

/** Lays down a decision; with `corrects` it takes the place of that one. */
export async function decide(
  tx: Tx,
  by: By,
  treatmentId: string,
  input: DecisionInput & Partial<Pick<CorrectingInput, 'whyCorrected'>>,
  corrects?: string,
): Promise<string> {
  const { id } = await tx
    .insertInto('decision')
    .values({
      region_id: by.regionId,
      treatment_id: treatmentId,
      words: input.words,
      conditions: input.conditions ?? null,
      dissent: input.dissent ?? null,
      decided_on: input.decidedOn,
      corrects_id: corrects ?? null,
      why_corrected: input.whyCorrected ?? null,
      recorded_by: by.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
