import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { Effect, Subject } from '../observation/rules.ts'

/** What somebody of a family told and nobody checked yet: the words, never who or where. */
export type Waiting = { id: string; effect: Effect; words: string; withPseudonym: boolean }

/** What waits for somebody who never worked with that household; nothing for who may not check. */
export async function waitingToCheck(tx: Tx): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select id, effect, words, with_pseudonym as "withPseudonym" from family_observations_to_check()`.execute(
    tx,
  )
  return rows
}

/** Lets it cross to the practice group as it was told, or keeps it with the family when `about` is null. */
export async function checkObservation(tx: Tx, id: string, about: Subject | null): Promise<void> {
  await sql`select check_family_observation(${id}::uuid, ${about})`.execute(tx)
}
