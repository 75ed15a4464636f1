import type { RawBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { OutcomeInput } from './rules.ts'

export type InstrumentOutcome = {
  id: string
  name: string
  edition: string
  personId: string | null
  givenName: string | null
  outcome: string
  doneBy: string
  doneOn: Day
  recordedBy: string
  corrects: string | null
}

/** Outcomes of instruments in a household, corrected ones included, the latest first. */
export const outcomesPiece = (tx: Tx, caseId: string): RawBuilder<InstrumentOutcome[]> =>
  jsonArrayFrom(
    tx
      .selectFrom('instrument_outcome as o')
      .leftJoin('person as p', 'p.id', 'o.person_id')
      .where('o.case_id', '=', caseId)
      .select([
        'o.id',
        'o.name',
        'o.edition',
        'o.person_id as personId',
        'p.given_name as givenName',
        'o.outcome',
        'o.done_by as doneBy',
        'o.done_on as doneOn',
        'o.recorded_by as recordedBy',
        'o.corrects',
      ])
      .orderBy('o.done_on', 'desc')
      .orderBy('o.id', 'desc'),
  )

/** Records an outcome, or a better version beside one that the same person recorded. */
export async function recordOutcome(
  tx: Tx,
  by: { accountId: string; regionId: string },
  caseId: string,
  input: OutcomeInput,
  corrects: string | null = null,
): Promise<void> {
  await tx
    .insertInto('instrument_outcome')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      person_id: input.personId ?? null,
      name: input.name,
      edition: input.edition,
      outcome: input.outcome,
      done_by: input.doneBy,
      done_on: input.doneOn,
      recorded_by: by.accountId,
      corrects,
    })
    .execute()
}
