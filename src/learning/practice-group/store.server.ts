import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Membership, SeatInput, Stage } from './rules.ts'

type By = { accountId: string; regionId: string }

export type Seat = {
  id: string
  accountId: string
  name: string
  organisation: string
  membership: Membership
  since: Day
  duties: { role: string; gardenId: string | null }[]
}

/** Who has a seat today, structural members first, with the role and garden that go with it. */
export async function seatsOf(tx: Tx): Promise<Seat[]> {
  const { rows } = await sql<Seat>`
    select s.id, s.account_id as "accountId", a.name, coalesce(o.name, '') as organisation, s.membership, lower(s.during) as since,
      (select coalesce(json_agg(json_build_object('role', r.role, 'gardenId', r.garden_id)), '[]') from role_assignment r
        where r.account_id = s.account_id and r.during @> app_today()) as duties
    from practice_seat s join account a on a.id = s.account_id left join organisation o on o.id = a.organisation_id
    where s.during @> app_today()
    order by s.membership = 'advisory', o.name, a.name`.execute(tx)
  return rows
}

/** Colleagues who can be given a seat. */
export const colleaguesWithoutSeat = (tx: Tx) =>
  tx
    .selectFrom('account as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
    .where(sql<boolean>`(a.ended_on is null or a.ended_on > app_today())`)
    .where(
      sql<boolean>`not exists (select 1 from practice_seat s where s.account_id = a.id and s.during @> app_today())`,
    )
    .select(['a.id', 'a.name', 'o.name as organisation'])
    .orderBy('a.name')
    .execute()

/** Gives a colleague a seat; two at a time break `one_seat_at_a_time`. */
export async function giveSeat(tx: Tx, by: By, { accountId, membership, fromDay }: SeatInput): Promise<void> {
  await tx
    .insertInto('practice_seat')
    .values({
      region_id: by.regionId,
      account_id: accountId,
      membership,
      during: sql<string>`daterange(${fromDay}, null)`,
      given_by: by.accountId,
    })
    .execute()
}

/** Ends a seat from today on; the day somebody came counts. False when it had ended already. */
export async function endSeat(tx: Tx, by: By, seatId: string): Promise<boolean> {
  const ended = await tx
    .updateTable('practice_seat')
    .set({
      during: sql<string>`daterange(lower(during), greatest(app_today(), lower(during) + 1))`,
      ended_by: by.accountId,
    })
    .where('id', '=', seatId)
    .where(sql<boolean>`upper_inf(during)`)
    .executeTakeFirst()
  return ended.numUpdatedRows === 1n
}

export const gardensNow = (tx: Tx) =>
  tx
    .selectFrom('garden')
    .where(sql<boolean>`active_since <= app_today()`)
    .select(['id', 'name'])
    .orderBy('name')
    .execute()

type OnBoard = { pseudonym: string; gardenId: string; stage: Stage }

/** Every household by its pseudonym with where it stands, and since when one counts as new. */
export async function boardOf(tx: Tx): Promise<{ newSince: Day; households: OnBoard[] }> {
  const { rows } = await sql<OnBoard>`
    select pseudonym, garden_id as "gardenId", stage from practice_board()`.execute(tx)
  const since = await sql<{ day: Day }>`select practice_new_since() as day`.execute(tx)
  const [first] = since.rows
  if (!first) throw new Error('the database told no day')
  return { newSince: first.day, households: rows }
}
