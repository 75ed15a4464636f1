import type { Tx } from '#src/platform/database/types.ts'
import { type By, claimOption, type Option } from '../store.server.ts'
import type { Becoming, DraftInput, Kind } from './rules.ts'

/** What the scenarios of a choice would change, as drafted. */
export async function changesOf(tx: Tx, choiceId: string) {
  const rows = await tx
    .selectFrom('scenario_change')
    .where('choice_id', '=', choiceId)
    .select([
      'option_id as optionId',
      'no',
      'kind',
      'setting_name',
      'group_id',
      'garden_id',
      'becomes',
      'words',
    ])
    .orderBy('option_id')
    .orderBy('no')
    .execute()
  return rows.map(({ kind, becomes, setting_name, group_id, garden_id, ...row }) => ({
    ...row,
    kind: kind as Kind,
    becomes: becomes as Becoming,
    id: setting_name ?? group_id ?? garden_id,
  }))
}

/** The gardens as they are now. */
export const gardensNow = (tx: Tx) => tx.selectFrom('garden').select(['id', 'name']).orderBy('name').execute()

/** Writes what a scenario would change; false when somebody else changed the scenario since `input.version`. */
export async function saveDraft(tx: Tx, by: By, option: Option, input: DraftInput): Promise<boolean> {
  if (!(await claimOption(tx, option.id, input.version))) return false
  await tx.deleteFrom('scenario_change').where('option_id', '=', option.id).execute()
  const rows = input.changes.map(({ target: { kind, id }, becomes, words }, index) => ({
    option_id: option.id,
    choice_id: option.choiceId,
    region_id: by.regionId,
    no: index + 1,
    kind,
    setting_name: kind === 'setting' ? id : null,
    group_id: kind === 'group' ? id : null,
    garden_id: kind === 'garden' ? id : null,
    becomes,
    words,
  }))
  if (rows.length > 0) await tx.insertInto('scenario_change').values(rows).execute()
  return true
}
