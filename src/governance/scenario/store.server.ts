import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { OpenChoiceInput, OptionInput, PreferenceInput } from './rules.ts'

export type By = { accountId: string; regionId: string }

/** The choice that belongs to an item, or undefined when it has none. */
export const choiceOfItem = (tx: Tx, itemId: string) =>
  tx.selectFrom('scenario_choice').where('item_id', '=', itemId).select(['id', 'title']).executeTakeFirst()

/** Of a choice by itself, what its pages begin with. */
export const choiceOf = (tx: Tx, choiceId: string) =>
  tx
    .selectFrom('scenario_choice')
    .where('id', '=', choiceId)
    .select(['id', 'title', 'item_id as itemId', 'version'])
    .executeTakeFirst()

const options = (tx: Tx) =>
  tx
    .selectFrom('scenario_option as o')
    .innerJoin('scenario_choice as c', 'c.id', 'o.choice_id')
    .select([
      'o.id',
      'o.choice_id as choiceId',
      'c.title as choice',
      'o.no',
      'o.title',
      'o.version',
      sql<boolean>`exists (select 1 from scenario_view v where v.option_id = o.id)`.as('isFilled'),
    ])
    .orderBy('o.no')

export const optionOf = (tx: Tx, optionId: string) =>
  options(tx).where('o.id', '=', optionId).executeTakeFirst()
export const optionsOf = (tx: Tx, choiceId: string) =>
  options(tx).where('o.choice_id', '=', choiceId).execute()
export type Option = Awaited<ReturnType<typeof optionsOf>>[number]

/** The scenarios that advice on an item can name, by number. */
export const optionsOfItem = (tx: Tx, itemId: string) => options(tx).where('c.item_id', '=', itemId).execute()

const preferences = (tx: Tx) =>
  tx
    .selectFrom('scenario_preference as p')
    .innerJoin('scenario_option as o', 'o.id', 'p.option_id')
    .orderBy('p.id', 'desc')
    .select(['p.choice_id as choiceId', 'o.id as optionId', 'o.title', 'p.words', 'p.recorded_at as at'])

/** Every choice with its scenarios as the region wrote them, and the preferences laid down, the newest first. */
export async function scenariosState(tx: Tx) {
  const choices = await tx
    .selectFrom('scenario_choice')
    .select(['id', 'title', 'item_id as itemId'])
    .orderBy('id', 'desc')
    .execute()
  const all = await options(tx).execute()
  const preferred = await preferences(tx).execute()
  return choices.map(choice => ({
    ...choice,
    options: all.filter(option => option.choiceId === choice.id),
    preferences: preferred.filter(preference => preference.choiceId === choice.id),
  }))
}
export type Choice = Awaited<ReturnType<typeof scenariosState>>[number]

/** The preferences laid down for a choice, each with who saw it differently, the newest first. */
export const preferencesOf = (tx: Tx, choiceId: string) =>
  preferences(tx).select('p.dissent').where('p.choice_id', '=', choiceId).execute()

/** What is written of the scenarios of a choice, criterion by criterion. */
export const viewsOf = (tx: Tx, choiceId: string) =>
  tx
    .selectFrom('scenario_view')
    .where('choice_id', '=', choiceId)
    .select(['option_id as optionId', 'criterion_id as criterionId', 'words', 'score'])
    .execute()

/** Lays out a choice with empty, numbered places and what it is weighed on. */
export async function openChoice(
  tx: Tx,
  by: By,
  input: OpenChoiceInput,
  titleOf: (no: number) => string,
  criteria: readonly { name: string; meaning: string }[] = [],
): Promise<string> {
  const { id } = await tx
    .insertInto('scenario_choice')
    .values({ region_id: by.regionId, item_id: input.itemId, title: input.title, opened_by: by.accountId })
    .returning('id')
    .executeTakeFirstOrThrow()
  const row = { region_id: by.regionId, choice_id: id }
  const numbers = Array.from({ length: input.count }, (_, index) => index + 1)
  await tx
    .insertInto('scenario_option')
    .values(numbers.map(no => ({ ...row, no, title: titleOf(no) })))
    .execute()
  if (criteria.length > 0)
    await tx
      .insertInto('scenario_criterion')
      .values(criteria.map((one, index) => ({ ...row, ...one, no: index + 1 })))
      .execute()
  return id
}

/** Takes the next version of a scenario for a change of anything it holds; false when somebody else was first. */
export async function claimOption(tx: Tx, optionId: string, version: number): Promise<boolean> {
  const changed = await tx
    .updateTable('scenario_option')
    .set({ version: sql<number>`version + 1` })
    .where('id', '=', optionId)
    .where('version', '=', version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Writes what a scenario holds; false when somebody else changed it since `input.version`. */
export async function changeOption(tx: Tx, by: By, option: Option, input: OptionInput): Promise<boolean> {
  if (!(await claimOption(tx, option.id, input.version))) return false
  await tx.updateTable('scenario_option').set({ title: input.title }).where('id', '=', option.id).execute()
  await tx.deleteFrom('scenario_view').where('option_id', '=', option.id).execute()
  const row = { option_id: option.id, choice_id: option.choiceId, region_id: by.regionId }
  for (const { criterionId, words, score } of input.views)
    if (words)
      await tx
        .insertInto('scenario_view')
        .values({ ...row, criterion_id: criterionId, words, score: score ?? null })
        .execute()
  return true
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
      dissent: input.dissent ?? null,
      recorded_by: by.accountId,
    })
    .execute()
}
