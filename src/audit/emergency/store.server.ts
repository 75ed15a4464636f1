import { sql } from 'kysely'
import type { Role } from '#src/access/actor.ts'
import { amsterdamDay } from '#src/platform/database/amsterdam-day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { FollowUp, JudgeInput, Reason, Verdict } from './rules.ts'

type By = { accountId: string; regionId: string }

const accesses = (tx: Tx) =>
  tx
    .selectFrom('emergency_access as e')
    .innerJoin('account as a', 'a.id', 'e.account_id')
    .leftJoin('account as s', 's.id', 'e.ended_by')
    .leftJoin('emergency_judgement as j', 'j.access_id', 'e.id')
    .leftJoin('account as b', 'b.id', 'j.judged_by')
    .select([
      'e.id',
      'e.case_id as caseId',
      'e.account_id as accountId',
      'a.name',
      sql<Role>`e.capacity`.as('capacity'),
      sql<Reason>`e.reason`.as('reason'),
      'e.words',
      'e.opened_at as openedAt',
      'e.ends_at as endsAt',
      'e.ended_at as endedAt',
      's.name as endedBy',
      sql<Verdict | null>`j.verdict`.as('verdict'),
      'j.words as judgement',
      sql<FollowUp[] | null>`j.follows`.as('follows'),
      'j.barred_until as barredUntil',
      'b.name as judgedBy',
      amsterdamDay('j.judged_at').as('judgedOn'),
      sql<number>`(select count(*)::integer from emergency_try t where t.account_id = e.account_id
        and (t.tried_at at time zone 'Europe/Amsterdam')::date = (e.opened_at at time zone 'Europe/Amsterdam')::date)`.as(
        'tries',
      ),
    ])

/** Every emergency access of the region, those to be judged first and of these the oldest; then the latest. */
export const emergencyAccesses = (tx: Tx) =>
  accesses(tx)
    .orderBy(sql`j.access_id is not null`)
    .orderBy(sql`case when j.access_id is null then e.opened_at end`)
    .orderBy('e.opened_at', 'desc')
    .limit(200)
    .execute()
export type EmergencyAccess = Awaited<ReturnType<typeof emergencyAccesses>>[number]

export const emergencyAccessAt = (tx: Tx, id: string): Promise<EmergencyAccess | undefined> =>
  accesses(tx).where('e.id', '=', id).executeTakeFirst()

/** How many wait for a judgement. */
export async function emergenciesToJudge(tx: Tx): Promise<number> {
  const found = await tx
    .selectFrom('emergency_access as e')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('emergency_judgement as j').whereRef('j.access_id', '=', 'e.id').select('j.verdict'),
        ),
      ),
    )
    .select(eb => eb.fn.countAll<number>().as('waiting'))
    .executeTakeFirstOrThrow()
  return Number(found.waiting)
}

export async function judgeEmergency(
  tx: Tx,
  by: By,
  access: EmergencyAccess,
  input: JudgeInput,
): Promise<void> {
  await tx
    .insertInto('emergency_judgement')
    .values({
      access_id: access.id,
      region_id: by.regionId,
      case_id: access.caseId,
      account_id: access.accountId,
      verdict: input.verdict,
      words: input.words,
      follows: [...input.follows],
      barred_until: input.barredUntil,
      judged_by: by.accountId,
    })
    .execute()
}

/** Closes an open access at once; false when it was not open any more, or is not the asker's to close. */
export async function endEmergency(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ ended: boolean }>`select end_emergency(${id}) as ended`.execute(tx)
  return rows[0]?.ended ?? false
}

/** Where and with whom: all that who oversees the log reads of a household. */
export async function placeOfEmergency(tx: Tx, id: string) {
  const { rows } = await sql<{ garden: string; contactPerson: string | null }>`
    select garden, contact_person as "contactPerson" from place_of_emergency(${id})`.execute(tx)
  return rows[0]
}
