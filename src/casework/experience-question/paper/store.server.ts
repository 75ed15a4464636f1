import { sql } from 'kysely'
import { type Day, dayOf } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { nameOf } from '../../household-member/rules.ts'
import type { Audience, Terms } from '../rules.ts'

/** Who of the household can be given questions on paper now; who answered already is not told. */
export async function papersFor(
  tx: Tx,
  caseId: string,
  terms: Terms,
): Promise<{ personId: string; audience: Audience; name: string }[]> {
  const { rows } = await sql<{
    personId: string
    audience: Audience
    givenName: string | null
    familyName: string | null
  }>`
    select f.person_id as "personId", f.audience, p.given_name as "givenName", p.family_name as "familyName"
    from experience_papers_for(${caseId}::uuid, ${JSON.stringify(terms)}::jsonb) f join person p on p.id = f.person_id
    order by p.birth_date nulls last, p.id`.execute(tx)
  return rows.map(({ givenName, familyName, ...row }) => ({
    ...row,
    name: nameOf({ givenName, familyName, expectedOn: null }),
  }))
}

/** Makes a paper, or finds the one that was made for the same moment; null when nothing is asked now. */
export async function makePaper(
  tx: Tx,
  caseId: string,
  personId: string,
  terms: Terms,
): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`
    select print_experience(${caseId}::uuid, ${personId}::uuid, ${JSON.stringify(terms)}::jsonb) as id`.execute(
    tx,
  )
  return rows[0]?.id ?? null
}

export type Paper = {
  id: string
  name: string
  audience: Audience
  number: string
  versionIds: string[]
  madeOn: Day
}

/** The papers that were made for a household, the latest first. */
export async function papersIn(tx: Tx, caseId: string): Promise<Paper[]> {
  const rows = await tx
    .selectFrom('experience_paper as e')
    .innerJoin('person as p', 'p.id', 'e.person_id')
    .where('e.case_id', '=', caseId)
    .orderBy('e.id', 'desc')
    .select(['e.id', 'e.audience', 'e.number', 'e.version_ids as versionIds', 'e.printed_at as printedAt'])
    .select(['p.given_name as givenName', 'p.family_name as familyName'])
    .execute()
  return rows.map(({ givenName, familyName, printedAt, audience, ...row }) => ({
    ...row,
    audience: audience as Audience,
    name: nameOf({ givenName, familyName, expectedOn: null }),
    madeOn: dayOf(printedAt),
  }))
}
