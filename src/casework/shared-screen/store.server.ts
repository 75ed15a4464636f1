import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { isUnborn } from '../household-member/rules.ts'
import { livingIn } from '../household-member/store.server.ts'
import type { Seen } from './rules.ts'

/** Who of household and network can sit at a table. */
export async function whoCanSit(tx: Tx, caseId: string) {
  return (await livingIn(tx, caseId)).filter(person => !isUnborn(person))
}

/** What each person of this household may see; of a plan with its number. */
export async function seenIn(tx: Tx, caseId: string): Promise<(Seen & { number: number | null })[]> {
  const found = await sql<Seen & { number: number | null }>`
    select r.kind, r.thing_id as "thingId", r.person_id as "personId", p.number
    from readers_in(${caseId}) r left join top3_plan p on p.id = r.thing_id order by p.number`.execute(tx)
  return found.rows
}

type Giver = { accountId: string; regionId: string }

/** Records who looked together at one screen. */
export async function recordScreen(
  tx: Tx,
  by: Giver,
  caseId: string,
  people: readonly string[],
): Promise<string> {
  const id = await newId(tx)
  await tx
    .insertInto('shared_screen')
    .values({ id, region_id: by.regionId, case_id: caseId, people: [...people], begun_by: by.accountId })
    .execute()
  return id
}

/** Gives the screen of this session to the people at the table; false when that was done already. */
export async function giveScreen(
  tx: Tx,
  by: Giver & { sessionId: string },
  caseId: string,
  { people, code }: { people: readonly string[]; code: string },
): Promise<boolean> {
  const id = await recordScreen(tx, by, caseId, people)
  const found = await sql<{ turned: boolean }>`
    select turn_to_screen(${by.sessionId}, ${id}, ${code}) as turned`.execute(tx)
  return found.rows[0]?.turned ?? false
}

/** Once that people looked together, and who they were. */
export type Together = {
  on: Day
  people: { givenName: string | null; familyName: string | null; expectedOn: Day | null }[]
}

/** Every time that people looked together, the latest first. */
export const screensPiece = (caseId: string): RawBuilder<Together[]> => sql`(
  select coalesce(json_agg(x), '[]') from (
    select (s.begun_at at time zone 'Europe/Amsterdam')::date as on,
      (select json_agg(json_build_object('givenName', p.given_name, 'familyName', p.family_name,
        'expectedOn', p.expected_on) order by p.birth_date) from person p where p.id = any (s.people)) as people
    from shared_screen s where s.case_id = ${caseId}::uuid order by s.begun_at desc) x)`

/** Who works with a family, as it is told to that family. */
export type TeamMember = {
  name: string
  organisation: string
  part: string
  capacity: string
  task: string
  phone: string | null
  reachable: string | null
  /** The moment at which an invitation ends; null for whoever belongs to the team. */
  until: Date | null
}

/** Who takes the contact person's place on some days, now or soon, as it is told to a family. */
export type TeamDeputy = {
  name: string
  phone: string | null
  reachable: string | null
  forName: string
  fromDay: Day
  untilDay: Day
  isNow: boolean
}

/** What all at the screen that asks may see of who works with them, and when they meet again. */
export type ScreenNow = { team: TeamMember[]; deputies: TeamDeputy[]; meetsOn: Day | null }

export async function screenNow(tx: Tx): Promise<ScreenNow> {
  const found = await sql<{ shown: ScreenNow }>`select shared_screen_now() as shown`.execute(tx)
  const { team, deputies, meetsOn } = found.rows[0]?.shown ?? { team: [], deputies: [], meetsOn: null }
  return { team: team.map(one => ({ ...one, until: one.until && new Date(one.until) })), deputies, meetsOn }
}
