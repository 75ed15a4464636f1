import type { Tx } from '#src/platform/database/types.ts'
import { type KnownWords, streetOf } from './rules.ts'

/** What is known of a household that its questions must not tell: names, towns, streets and its garden. */
export async function knownWordsOf(tx: Tx, caseId: string): Promise<KnownWords> {
  const people = await tx
    .selectFrom('household_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.case_id', '=', caseId)
    .select(['p.given_name as givenName', 'p.family_name as familyName'])
    .execute()
  const about = await tx
    .selectFrom('household_case as c')
    .innerJoin('garden as g', 'g.id', 'c.garden_id')
    .where('c.id', '=', caseId)
    .select(['c.name', 'c.pseudonym', 'g.name as garden'])
    .execute()
  const homes = await tx
    .selectFrom('home')
    .where('case_id', '=', caseId)
    .select(['town', 'address_line as line'])
    .execute()
  // Whoever may not see the secret address finds nothing here; whoever may, is kept from writing it.
  const secret = await tx
    .selectFrom('secret_address')
    .where('case_id', '=', caseId)
    .select(['town', 'address_line as line'])
    .execute()
  const given = (words: (string | null)[]) => words.filter(word => word !== null)
  return {
    names: given([...people.flatMap(one => [one.givenName, one.familyName]), ...about.map(one => one.name)]),
    places: given([
      ...about.flatMap(one => [one.garden, one.pseudonym]),
      ...[...homes, ...secret].flatMap(({ town, line }) => [town, line && streetOf(line)]),
    ]),
  }
}
