import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { ChangeDevelopmentInput, DevelopmentInput, KnownAs, Scope } from './rules.ts'

type By = { accountId: string; regionId: string }

const developments = (tx: Tx) =>
  tx
    .selectFrom('development')
    .select([
      'id',
      'scope',
      'theme',
      'title',
      'body',
      'from_day as fromDay',
      'until_day as untilDay',
      'at_time as atTime',
      'place',
      'known_as as knownAs',
      'outcome',
      'source',
      'link',
      'meaning',
      'follow_up as followUp',
      'item_id as itemId',
      'version',
    ])
    .orderBy('id')

type Row = Awaited<ReturnType<ReturnType<typeof developments>['execute']>>[number]
const typed = (row: Row) => ({ ...row, scope: row.scope as Scope, knownAs: row.knownAs as KnownAs })
export type Development = ReturnType<typeof typed>

/** The developments of one scope, in the order in which they were told. */
export async function developmentsFor(tx: Tx, scope: Scope): Promise<Development[]> {
  return (await developments(tx).where('scope', '=', scope).execute()).map(typed)
}

export async function developmentOf(tx: Tx, developmentId: string): Promise<Development | undefined> {
  const row = await developments(tx).where('id', '=', developmentId).executeTakeFirst()
  return row && typed(row)
}

const columnsOf = (input: DevelopmentInput) => ({
  scope: input.scope,
  theme: input.theme,
  title: input.title,
  body: input.body,
  from_day: input.fromDay ?? null,
  until_day: input.untilDay ?? null,
  at_time: input.atTime || null,
  place: input.place || null,
  known_as: input.knownAs,
  outcome: input.outcome ?? null,
  source: input.source,
  link: input.link ?? null,
  meaning: input.meaning ?? null,
  follow_up: input.followUp ?? null,
  item_id: input.itemId ?? null,
})

export async function addDevelopment(tx: Tx, by: By, input: DevelopmentInput): Promise<string> {
  const { id } = await tx
    .insertInto('development')
    .values({ region_id: by.regionId, recorded_by: by.accountId, ...columnsOf(input) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Changes a development; false when somebody else changed it since `input.version`. */
export async function changeDevelopment(
  tx: Tx,
  developmentId: string,
  input: ChangeDevelopmentInput,
): Promise<boolean> {
  const changed = await tx
    .updateTable('development')
    .set({ ...columnsOf(input), version: sql<number>`version + 1` })
    .where('id', '=', developmentId)
    .where('version', '=', input.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
