import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { type SaidLine, saidInAll } from '../../live-consultation/outcome/store.server.ts'
import { addAgreement } from '../draft/agreement/store.server.ts'
import { addCondition, addSituation } from '../draft/situation/store.server.ts'
import type { OfPlan, Writer } from '../draft/store.server.ts'
import type { LineInput, Part, PartKind } from './rules.ts'

const tables = {
  situation: 'unsafe_situation',
  condition: 'safety_condition',
  agreement: 'agreement',
} as const

/** The planned consultations whose lines came along into a plan. */
async function comesFrom(tx: Tx, planId: string): Promise<string[]> {
  const found = await sql<{ id: string }>`select distinct t.consultation_id as id from plan_line l
    join planned_sitting t on t.id = l.sitting_id where l.plan_id = ${planId}`.execute(tx)
  return found.rows.map(row => row.id)
}

/** What came along and has no place yet, in the order in which it was said. */
export async function unplacedLines(tx: Tx, planId: string): Promise<(SaidLine & { kind: PartKind })[]> {
  const plans = await comesFrom(tx, planId)
  const said = await Promise.all(plans.map(id => saidInAll(tx, id)))
  return said
    .flat()
    .filter((line): line is SaidLine & { kind: PartKind } => line.became === null && line.kind in tables)
}

/** Says what a line became; false when somebody did so before. */
async function settle(
  tx: Tx,
  by: Writer,
  of: OfPlan,
  lineId: string,
  { became, why = null }: { became: PartKind | 'left-out'; why?: string | null },
): Promise<boolean> {
  const settled = await tx
    .updateTable('plan_line')
    .set({ became, why, settled_by: by.accountId })
    .where('line_id', '=', lineId)
    .where('plan_id', '=', of.planId)
    .where('became', 'is', null)
    .executeTakeFirst()
  return settled.numUpdatedRows === 1n
}

type Line = { id: string; kind: PartKind; words: readonly string[] }
type Placing = { line: Line; input: LineInput; readers: string[] | null; source: string; today: Day }

/** Gives a line its place, for who heard it, or leaves it out; once, whoever else does it at the same moment. */
export async function placeInPlan(tx: Tx, by: Writer, of: OfPlan, placing: Placing): Promise<void> {
  const { line, input } = placing
  if (input.what === 'leave-out') {
    await settle(tx, by, of, line.id, { became: 'left-out', why: input.why ?? null })
    return
  }
  if (!(await settle(tx, by, of, line.id, { became: line.kind }))) return
  const id = await putInPlan(tx, by, of, placing)
  await setAudience(tx, { kind: line.kind, id }, placing.readers)
  if (line.words.length > 1) await keepVersions(tx, of, { kind: line.kind, id }, line.words)
}

function putInPlan(tx: Tx, by: Writer, of: OfPlan, { line, input, source, today }: Placing): Promise<string> {
  const what = line.words[0] ?? ''
  const nothing = { warningSign: undefined, consequence: undefined, watcherId: undefined, checkOn: undefined }
  if (line.kind === 'situation')
    return addSituation(tx, of, {
      what: what.slice(0, 300),
      example: what.length > 300 ? what : '',
      source,
      affectedIds: [],
      risks: [],
      protections: [],
      ...nothing,
    })
  const under = input.under ?? ''
  if (line.kind === 'condition')
    return addCondition(tx, by, of, under, { id: undefined, what, status: 'unmet', since: today })
  if (!input.ownerId || !input.dueOn) throw new Error('an agreement without who and when')
  return addAgreement(tx, of, under, { what, ownerId: input.ownerId, dueOn: input.dueOn, ...nothing })
}

/** Keeps the versions of a sentence until somebody chooses. */
export async function keepVersions(
  tx: Tx,
  { regionId, caseId, planId }: OfPlan,
  { kind, id }: Pick<Part, 'kind' | 'id'>,
  versions: readonly string[],
): Promise<void> {
  const row = { region_id: regionId, case_id: caseId, plan_id: planId, [`${kind}_id`]: id }
  await tx
    .insertInto('plan_wording')
    .values(versions.map(words => ({ ...row, words })))
    .execute()
}

/** Keeps one version of a sentence; false when it is not there to choose any more. */
export async function chooseWording(tx: Tx, part: Part, wordingId: string): Promise<boolean> {
  const chosen = part.wordings.find(one => one.id === wordingId)
  if (!chosen) return false
  const removed = await tx
    .deleteFrom('plan_wording')
    .where(
      'id',
      'in',
      part.wordings.map(one => one.id),
    )
    .executeTakeFirst()
  if (removed.numDeletedRows === 0n) return false
  const what = part.kind === 'situation' ? chosen.words.slice(0, 300) : chosen.words
  await tx.updateTable(tables[part.kind]).set({ what }).where('id', '=', part.id).execute()
  return true
}

/** Says who of the family may read a part; null is everybody to whom the plan is released. */
export async function setAudience(
  tx: Tx,
  { kind, id }: Pick<Part, 'kind' | 'id'>,
  onlyFor: string[] | null,
): Promise<void> {
  await tx.updateTable(tables[kind]).set({ only_for: onlyFor }).where('id', '=', id).execute()
}
