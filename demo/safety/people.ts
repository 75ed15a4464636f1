import type { Tx } from '#src/platform/database/types.ts'

/** The ids of the people of a household, by given name. */
export async function idsIn(tx: Tx, caseId: string): Promise<(givenName: string) => string> {
  const rows = await tx
    .selectFrom('household_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.case_id', '=', caseId)
    .select(['p.id', 'p.given_name as givenName'])
    .execute()
  return givenName => {
    const found = rows.find(row => row.givenName === givenName)
    if (!found) throw new Error(`Nobody in this household is called ${givenName}`)
    return found.id
  }
}
