import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { OpenChoiceInput, OptionInput, PreferenceInput } from './rules.ts'

type By = { accountId: string; regionId: string }

/** The choice that belongs to an item, or undefined when it has none. */
export const choiceOfItem = (tx: Tx, itemId: string) =>
  tx.selectFrom('scenario_choice').where('item_id', '=', itemId).select(['id', 'title']).executeTakeFirst()

const optionColumns = [
  'id',
  'choice_id as choiceId',
  'no',
  'title',
  'content',
  'structure',
  'preconditions',
  'cost',
  'version',
] as const

export async function optionOf(tx: Tx, optionId: string) {
  return tx.selectFrom('scenario_option').where('id', '=', optionId).select(optionColumns).executeTakeFirst()
}
export type Option = NonNullable<Awaited<ReturnType<typeof optionOf>>>

/** Every choice with its scenarios as the region wrote them, and the preferences laid down, the newest first. */
export async function scenariosState(tx: Tx) {
  const choices = await tx
    .selectFrom('scenario_choice')
    .select(['id', 'title', 'item_id as itemId'])
    .orderBy('id', 'desc')
    .execute()
  const options = await tx.selectFrom('scenario_option').select(optionColumns).orderBy('no').execute()
  const preferences = await tx
    .selectFrom('scenario_preference as p')
    .innerJoin('scenario_option as o', 'o.id', 'p.option_id')
    .select(['p.choice_id as choiceId', 'o.id as optionId', 'o.title', 'p.words', 'p.recorded_at as at'])
    .orderBy('p.id', 'desc')
    .execute()
  return choices.map(choice => ({
    ...choice,
    options: options.filter(option => option.choiceId === choice.id),
    preferences: preferences.filter(preference => preference.choiceId === choice.id),
  }))
}
export type Choice = Awaited<ReturnType<typeof scenariosState>>[number]

/** Lays out a choice with empty, numbered places. */
export async function openChoice(
  tx: Tx,
  by: By,
  input: OpenChoiceInput,
  titleOf: (no: number) => string,
): Promise<string> {
  const { id } = await tx
    .insertInto('scenario_choice')
    .values({ region_id: by.regionId, item_id: input.itemId, title: input.title, opened_by: by.accountId })
    .returning('id')
    .executeTakeFirstOrThrow()
  const numbers = Array.from({ length: input.count }, (_, index) => index + 1)
  await tx
    .insertInto('scenario_option')
    .values(numbers.map(no => ({ region_id: by.regionId, choice_id: id, no, title: titleOf(no) })))
    .execute()
  return id
}

/** Writes what a scenario holds; false when somebody else changed it since `input.version`. */
export async function changeOption(tx: Tx, optionId: string, input: OptionInput): Promise<boolean> {
  const changed = await tx
    .updateTable('scenario_option')
    .set({
      title: input.title,
      content: input.content ?? null,
      structure: input.structure ?? null,
      preconditions: input.preconditions ?? null,
      cost: input.cost ?? null,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', optionId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Lays down which scenario is preferred; an earlier preference stays readable. */
export async function prefer(tx: Tx, by: By, choiceId: string, input: PreferenceInput): Promise<void> {
  await tx
    .insertInto('scenario_preference')
    .values({
      region_id: by.regionId,
      choice_id: choiceId,
      option_id: input.optionId,
      words: input.words,
      recorded_by: by.accountId,
    })
    .execute()
}
