import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { KnownWords } from '#src/kernel/person-traces.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Effect, State } from './rules.ts'

type By = { accountId: string; regionId: string; personId: string }

export type Told = {
  id: string
  effect: Effect
  words: string
  toldOn: Day
  state: State
  withPseudonym: boolean
}

/** What this person told, the last first, and what became of it. */
export async function toldByMe(tx: Tx): Promise<Told[]> {
  const { rows } = await sql<Told>`
    select id, effect, words, told_on as "toldOn", state, with_pseudonym as "withPseudonym" from my_family_observations()`.execute(
    tx,
  )
  return rows
}

export async function tellWhatHelped(
  tx: Tx,
  by: By,
  caseId: string,
  told: { effect: Effect; words: string; withPseudonym: boolean },
): Promise<void> {
  await tx
    .insertInto('family_observation')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      person_id: by.personId,
      effect: told.effect,
      words: told.words,
      with_pseudonym: told.withPseudonym,
      recorded_by: by.accountId,
    })
    .execute()
}

/** Takes it back everywhere; refused once a lesson rests on it. */
export async function takeBack(tx: Tx, id: string): Promise<void> {
  await sql`select withdraw_family_observation(${id}::uuid)`.execute(tx)
}

/** Names that this person can see, and those of `colleagues`; the database keeps the others back when somebody checks. */
export async function namesAround(tx: Tx, colleagues: readonly string[]): Promise<KnownWords> {
  const people = await tx.selectFrom('person').select(['given_name', 'family_name']).execute()
  const known = await tx.selectFrom('garden').select('name').execute()
  return {
    persons: [
      ...colleagues,
      ...people.flatMap(one => [one.given_name ?? '', one.family_name ?? '']).filter(name => name !== ''),
    ],
    known: known.map(one => one.name),
  }
}
