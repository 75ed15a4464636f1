import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import { pseudonymWords } from './rules.ts'

/** The households somebody works on, with name and pseudonym: the only place where the two stand together. */
export async function myPseudonyms(tx: Tx) {
  return tx
    .selectFrom('household_case as c')
    .innerJoin('garden as g', 'g.id', 'c.garden_id')
    .select(['c.pseudonym', 'c.name', 'g.id as gardenId', 'g.name as gardenName'])
    .orderBy('c.name')
    .execute()
}

/** Names of households and people within reach, so that a text about them can be checked for their names. */
export async function namesWithinReach(tx: Tx): Promise<string[]> {
  const people = await tx
    .selectFrom('person')
    .select(['given_name as givenName', 'family_name as familyName'])
    .execute()
  const households = await tx.selectFrom('household_case').select('name').execute()
  return [
    ...people.flatMap(({ givenName, familyName }) => [givenName ?? '', familyName ?? '']),
    ...households.map(household => household.name),
  ].filter(name => name !== '')
}

/** A pseudonym that no household of the opener's region has yet. */
export const freshPseudonym = async (tx: Tx): Promise<string> => {
  const made = await sql<{ name: string }>`select fresh_pseudonym(${[...pseudonymWords]}) as name`.execute(tx)
  return made.rows[0]?.name ?? ''
}
