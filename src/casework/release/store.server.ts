import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { amsterdamDay } from '#src/platform/database/amsterdam-day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { shortNames } from '../journal/rules.ts'

type By = { accountId: string; regionId: string }
type Thing = { kind: string; caseId: string; thingId: string }
/** What somebody may come to read: one thing, or one in several versions. */
export type Things = { kind: string; caseId: string; thingIds: RawBuilder<string[]> }

/** Lets one person of the household see something. */
export async function release(
  tx: Tx,
  by: By,
  { kind, caseId, thingId }: Thing,
  personId: string,
): Promise<void> {
  await tx
    .insertInto('release')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      thing_kind: kind,
      thing_id: thingId,
      person_id: personId,
      released_by: by.accountId,
    })
    .execute()
}

const inForce = ({ kind, caseId, thingIds }: Things) =>
  sql<boolean>`r.thing_kind = ${kind} and r.case_id = ${caseId} and r.thing_id = any (${thingIds}) and r.withdrawn_at is null`

/** Takes back what one person sees of it. False when that is nothing. */
export async function withdraw(tx: Tx, by: By, things: Things, personId: string): Promise<boolean> {
  const withdrawn = await tx
    .updateTable('release as r')
    .set({ withdrawn_at: sql<Date>`app_now()`, withdrawn_by: by.accountId })
    .where(inForce(things))
    .where('r.person_id', '=', personId)
    .executeTakeFirst()
  return withdrawn.numUpdatedRows > 0n
}

/** Who of the family sees it now, and which version. */
export async function readersOf(tx: Tx, things: Things) {
  const rows = await tx
    .selectFrom('release as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .where(inForce(things))
    .select([
      'p.id',
      'p.given_name as givenName',
      'p.family_name as familyName',
      'p.expected_on as expectedOn',
      'r.thing_id as thingId',
      sql<Day>`${amsterdamDay('r.at')}`.as('releasedOn'),
    ])
    .orderBy('r.at')
    .execute()
  return shortNames(rows).map(({ id, name, thingId, releasedOn }) => ({ id, name, thingId, releasedOn }))
}
