import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Plan } from '../rules.ts'
import { planFrom, wholePlans } from '../store.server.ts'
import { planRelease, type ReleaseKind } from './rules.ts'

type Releaser = { accountId: string; regionId: string }

/** Lets one person of the household read this version, or what was made of it in pictures. */
export async function releasePlan(
  tx: Tx,
  releaser: Releaser,
  plan: { caseId: string; planId: string },
  personId: string,
  kind: ReleaseKind = planRelease,
): Promise<void> {
  await tx
    .insertInto('release')
    .values({
      region_id: releaser.regionId,
      case_id: plan.caseId,
      thing_kind: kind,
      thing_id: plan.planId,
      person_id: personId,
      released_by: releaser.accountId,
    })
    .execute()
}

/** Takes a release back. False when there is none. */
export async function withdrawRelease(
  tx: Tx,
  releaser: Releaser,
  plan: { caseId: string; planId: string },
  personId: string,
  kind: ReleaseKind = planRelease,
): Promise<boolean> {
  const withdrawn = await tx
    .updateTable('release')
    .set({ withdrawn_at: sql<Date>`app_now()`, withdrawn_by: releaser.accountId })
    .where('case_id', '=', plan.caseId)
    .where('thing_kind', '=', kind)
    .where('thing_id', '=', plan.planId)
    .where('person_id', '=', personId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return withdrawn.numUpdatedRows === 1n
}

/** To whom a version is released now. */
export async function releasesOf(tx: Tx, caseId: string, planId: string, kind: ReleaseKind = planRelease) {
  return tx
    .selectFrom('release as r')
    .innerJoin('account as a', 'a.id', 'r.released_by')
    .where('r.case_id', '=', caseId)
    .where('r.thing_kind', '=', kind)
    .where('r.thing_id', '=', planId)
    .where('r.withdrawn_at', 'is', null)
    .select([
      'r.person_id as personId',
      'a.name as by',
      sql<Day>`(r.at at time zone 'Europe/Amsterdam')::date`.as('releasedOn'),
    ])
    .orderBy('r.at')
    .execute()
}

/** Who of the household has pages of their own now. */
export async function personsWithPages(tx: Tx, caseId: string): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`select f as id from family_pages_of(${caseId}::uuid) as f`.execute(tx)
  return rows.map(row => row.id)
}

/**
 * The plans that a family member may read, of each household the one that began to count last; the latest first. Of a
 * household that was merged into another whose pages they read too: none.
 */
export async function releasedPlansFor(tx: Tx, personId: string): Promise<Plan[]> {
  const stored = await wholePlans(tx)
    .innerJoin('release as r', 'r.thing_id', 'p.id')
    .where('r.thing_kind', '=', planRelease)
    .where('r.person_id', '=', personId)
    .where('r.withdrawn_at', 'is', null)
    .where(sql<boolean>`not p.case_id = any ((select family_merged_case_ids())::uuid[])`)
    .distinctOn('p.case_id')
    .orderBy('p.case_id')
    .orderBy('p.activated_at', 'desc')
    .execute()
  return stored.map(planFrom).toSorted((a, b) => ((a.activatedOn ?? '') < (b.activatedOn ?? '') ? 1 : -1))
}

/** The plan that all at the screen that asks may read: the one that began to count last; row security shows no other. */
export async function planOnScreen(tx: Tx): Promise<Plan | null> {
  const stored = await wholePlans(tx).orderBy('p.activated_at', 'desc').limit(1).executeTakeFirst()
  return stored ? planFrom(stored) : null
}
