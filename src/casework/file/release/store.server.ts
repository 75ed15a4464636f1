import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { shortNames } from '../../journal/rules.ts'
import { type By, fileRelease } from '../store.server.ts'

/** Who of the family may see a file now. */
export async function readersOf(tx: Tx, caseId: string, fileId: string) {
  const rows = await tx
    .selectFrom('release as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .where('r.thing_kind', '=', fileRelease)
    .where('r.case_id', '=', caseId)
    .where('r.thing_id', '=', fileId)
    .where('r.withdrawn_at', 'is', null)
    .select([
      'p.id',
      'p.given_name as givenName',
      'p.family_name as familyName',
      'p.expected_on as expectedOn',
      sql<Day>`(r.at at time zone 'Europe/Amsterdam')::date`.as('releasedOn'),
    ])
    .orderBy('r.at')
    .execute()
  return shortNames(rows).map(({ id, name, releasedOn }) => ({ id, name, releasedOn }))
}

/** Lets one person of the household see a file. */
export async function releaseFile(
  tx: Tx,
  by: By,
  caseId: string,
  fileId: string,
  personId: string,
): Promise<void> {
  await tx
    .insertInto('release')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      thing_kind: fileRelease,
      thing_id: fileId,
      person_id: personId,
      released_by: by.accountId,
    })
    .execute()
}

/** Takes back that one person may see a file. */
export async function withdrawRelease(
  tx: Tx,
  by: By,
  caseId: string,
  fileId: string,
  personId: string,
): Promise<void> {
  await tx
    .updateTable('release')
    .set({ withdrawn_at: sql<Date>`app_now()`, withdrawn_by: by.accountId })
    .where('case_id', '=', caseId)
    .where('thing_kind', '=', fileRelease)
    .where('thing_id', '=', fileId)
    .where('person_id', '=', personId)
    .where('withdrawn_at', 'is', null)
    .execute()
}
