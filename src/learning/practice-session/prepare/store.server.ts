import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { PrepareInput } from '../rules.ts'

type By = { accountId: string; regionId: string }

/** The households that are prepared for a session, each by its pseudonym and with a question to the group. */
export const preparedFor = (tx: Tx, sessionId: string) =>
  tx
    .selectFrom('session_case as c')
    .innerJoin('account as a', 'a.id', 'c.prepared_by')
    .innerJoin('garden as g', 'g.id', 'c.garden_id')
    .where('c.session_id', '=', sessionId)
    .where('c.withdrawn_at', 'is', null)
    .select([
      'c.id',
      'c.pseudonym',
      'c.question',
      'g.name as gardenName',
      'a.name as preparedBy',
      'c.prepared_by as preparedById',
    ])
    .orderBy('c.id')
    .execute()
export type PreparedCase = Awaited<ReturnType<typeof preparedFor>>[number]

/** Prepares an own household; the same one twice breaks `a_household_once_in_a_session`. */
export async function prepareCase(tx: Tx, by: By, sessionId: string, input: PrepareInput): Promise<void> {
  await tx
    .insertInto('session_case')
    .values({
      region_id: by.regionId,
      session_id: sessionId,
      pseudonym: input.pseudonym,
      garden_id: sql<string>`(select c.garden_id from learning_case c where c.pseudonym = ${input.pseudonym})`,
      question: input.question,
      prepared_by: by.accountId,
    })
    .execute()
}

/** Takes an own question back; taken back twice is taken back once. */
export async function withdrawCase(tx: Tx, by: By, preparedId: string): Promise<void> {
  await tx
    .updateTable('session_case')
    .set({ withdrawn_at: sql<Date>`app_now()` })
    .where('id', '=', preparedId)
    .where('prepared_by', '=', by.accountId)
    .where('withdrawn_at', 'is', null)
    .execute()
}
