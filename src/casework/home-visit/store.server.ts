import { type RawBuilder, sql } from 'kysely'
import { addDays, type Day } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { momentsOf } from '../availability/rules.ts'
import { asksMe } from '../deputy/store.server.ts'
import type { Named } from '../household-member/rules.ts'
import { peopleJson } from '../household-member/store.server.ts'
import { release, withdraw } from '../release/store.server.ts'
import { recordSight } from '../safety-sight/store.server.ts'
import { type DoneInput, newSightIn, type Outcome, type VisitInput } from './rules.ts'

type By = { accountId: string; regionId: string }

export type Visit = {
  id: string
  caseId: string
  beginsAt: string
  endsAt: string
  on: Day
  /** Who goes, while that colleague is in the team; else the contact person goes. */
  visitorId: string | null
  visitorName: string | null
  people: Named[]
  others: string | null
  place: string | null
  purpose: string | null
  version: number
  outcome: Outcome | null
  words: string | null
  endedOn: Day | null
  sightId: string | null
  /** Who went, once it was told how it was. */
  wentName: string | null
  /** To whom somebody showed it, and who of them is kept from it while there is direct danger. */
  shownTo: Named[]
  hiddenFrom: Named[]
}

const goes = sql`exists (select 1 from case_involvement i where i.case_id = v.case_id and i.account_id = v.visitor_account_id
  and i.during @> app_now())`
const onDay = sql`(v.begins_at at time zone 'Europe/Amsterdam')::date`

/** The people it was shown to and for whom that holds, as far as danger goes or not. */
const shown = (more: RawBuilder<unknown>) =>
  peopleJson(sql`array(select r.person_id from release r where r.thing_kind = 'home-visit' and r.thing_id = v.id
    and r.withdrawn_at is null and ${more})`)
const went = sql`(select a.name from account a where a.id = coalesce(
  (select i.account_id from case_involvement i where i.case_id = v.case_id and i.account_id = v.visitor_account_id
    and i.during @> v.begins_at limit 1),
  (select k.account_id from contact_person k where k.case_id = v.case_id and k.during @> ${onDay})))`

const visits = (within: RawBuilder<unknown>) => sql<Visit[]>`(
  select coalesce(json_agg(x order by x."beginsAt", x.id), '[]') from (
    select v.id, v.case_id as "caseId", v.begins_at as "beginsAt", v.ends_at as "endsAt", ${onDay} as "on",
      case when ${goes} then v.visitor_account_id end as "visitorId",
      case when ${goes} then (select a.name from account a where a.id = v.visitor_account_id) end as "visitorName",
      ${peopleJson(sql`v.person_ids`)} as people, v.others, v.place, v.purpose, v.version,
      e.outcome, e.words, (e.ended_at at time zone 'Europe/Amsterdam')::date as "endedOn", e.sight_id as "sightId",
      case when e.outcome = 'done' then ${went} end as "wentName", ${shown(sql`true`)} as "shownTo",
      ${shown(sql`danger_hides(v.case_id, r.at, v.changed_at)`)} as "hiddenFrom"
    from home_visit v left join home_visit_end e on e.visit_id = v.id
    where ${within}) x)`

/** All visits to a household, the earliest first. */
export const visitsPiece = (caseId: string): RawBuilder<Visit[]> => visits(sql`v.case_id = ${caseId}::uuid`)

export const visitsIn = async (tx: Tx, caseId: string): Promise<Visit[]> =>
  (await gather(tx, { visits: visitsPiece(caseId) })).visits

/** The visits that somebody goes to and that nothing became of yet, until a day: named there, or asked as the contact person is. */
export const myVisitsPiece = (accountId: string, untilOn: Day): RawBuilder<Visit[]> =>
  visits(sql`e.visit_id is null and ${onDay} <= ${untilOn}::date
    and case when ${goes} then v.visitor_account_id = ${accountId}::uuid else ${asksMe('v.case_id')} end
    and exists (select 1 from household_case c where c.id = v.case_id and c.closed_on is null)`)

/** The same as far as Vandaag looks. */
export const visitCallsPiece = (accountId: string, today: Day) => myVisitsPiece(accountId, addDays(today, 1))

const columnsOf = (input: VisitInput) => {
  const { beginsAt, endsAt } = momentsOf(input.day, input.time, Number(input.minutes))
  return {
    begins_at: beginsAt,
    ends_at: endsAt,
    visitor_account_id: input.visitorId || null,
    person_ids: input.personIds,
    others: input.others ?? null,
    place: input.place ?? null,
    purpose: input.purpose ?? null,
  }
}

export async function planVisit(tx: Tx, by: By, caseId: string, input: VisitInput): Promise<string> {
  const id = await newId(tx)
  await tx
    .insertInto('home_visit')
    .values({ id, region_id: by.regionId, case_id: caseId, ...columnsOf(input), planned_by: by.accountId })
    .execute()
  return id
}

/** Changes a visit that is to come; false when somebody else changed it since `version`. */
export async function changeVisit(tx: Tx, id: string, input: VisitInput): Promise<boolean> {
  const changed = await tx
    .updateTable('home_visit')
    .set({ ...columnsOf(input), version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('version', '=', input.version ?? 0)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

type End = { outcome: Outcome; words: string; sightId: string | null }

async function endVisit(tx: Tx, by: By, visit: Pick<Visit, 'id' | 'caseId'>, end: End): Promise<void> {
  await tx
    .insertInto('home_visit_end')
    .values({
      visit_id: visit.id,
      region_id: by.regionId,
      case_id: visit.caseId,
      outcome: end.outcome,
      words: end.words,
      sight_id: end.sightId,
      ended_by: by.accountId,
    })
    .execute()
}

export const callOff = (tx: Tx, by: By, visit: Pick<Visit, 'id' | 'caseId'>, why: string): Promise<void> =>
  endVisit(tx, by, visit, { outcome: 'called-off', words: why, sightId: null })

/** Tells how a visit was. Who was seen becomes a sight, unless it was recorded already: then that one is the visit's. */
export async function tellVisit(tx: Tx, by: By, visit: Visit, input: DoneInput): Promise<void> {
  const told = newSightIn(input, { seenOn: visit.on, seenBy: visit.visitorId ?? by.accountId })
  const chosen = input.sightId && input.sightId !== 'none' ? input.sightId : null
  const sightId = told ? await recordSight(tx, by, visit.caseId, told) : chosen
  await endVisit(tx, by, visit, { outcome: 'done', words: input.words, sightId })
}

/** Lets these people of the household see a visit on their own pages, and nobody else of them; said again, it is said now. */
export async function showVisit(tx: Tx, by: By, visit: Visit, personIds: readonly string[]): Promise<void> {
  const { caseId, id } = visit
  const kind = 'home-visit'
  for (const { id: personId } of visit.shownTo)
    await withdraw(tx, by, { kind, caseId, thingIds: sql`array[${id}::uuid]` }, personId)
  for (const personId of personIds) await release(tx, by, { kind, caseId, thingId: id }, personId)
}

/** Whether there is direct danger in a household now. */
export async function isInDanger(tx: Tx, caseId: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select danger_now_in(${caseId}::uuid) as "is"`.execute(tx)
  return rows[0]?.is ?? true
}
