import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Settings } from '#src/access/settings.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { PartOfDay } from '../availability/rules.ts'
import { courseCallsPiece } from '../closing/store.server.ts'
import { asksMe } from '../deputy/store.server.ts'
import { myVisitsPiece } from '../home-visit/store.server.ts'
import { lastStep } from '../planned-consultation/store.server.ts'
import { inMySightPiece } from '../safety-sight/store.server.ts'
import { type HouseholdToday, householdsToday } from '../today/store.server.ts'
import { entriesOf } from './entries.ts'
import { type AgendaDay, agendaOf, daysAhead, mostAsked } from './rules.ts'

export type Household = Pick<HouseholdToday, 'id' | 'name' | 'asksMe' | 'watched'>

export type SittingFact = {
  id: string
  caseId: string
  beginsAt: string
  endsAt: string
  place: string | null
}

/** The sittings with a moment where the asker sits, leads, or is whom the household asks. */
const sittingsPiece = (accountId: string, today: Day): RawBuilder<SittingFact[]> => sql`
  select coalesce(json_agg(x), '[]') from (
    select p.id, p.case_id as "caseId", t.begins_at as "beginsAt", t.ends_at as "endsAt", t.place
    from planned_sitting t join planned_consultation p on p.id = t.consultation_id
    where (t.begins_at at time zone 'Europe/Amsterdam')::date between ${today} and ${addDays(today, daysAhead)}
      and ${lastStep} not in ('held', 'cancelled')
      and (p.facilitator_account_id = ${accountId}::uuid or ${asksMe('p.case_id')}
        or exists (select 1 from planned_seat s where s.consultation_id = p.id and s.account_id = ${accountId}::uuid
          and s.left_out_at is null and t.number = any (s.sittings)))) x`

export type MeetingFact = {
  kind: 'group' | 'practice'
  id: string
  heldOn: Day
  partOfDay: PartOfDay | null
  name: string | null
}

const meetingsPiece = (today: Day): RawBuilder<MeetingFact[]> => sql`
  select coalesce(json_agg(json_build_object('kind', m.kind, 'id', m.id, 'heldOn', m.held_on, 'partOfDay', m.part_of_day,
    'name', m.name)), '[]') from my_meetings(${today}, ${addDays(today, daysAhead)}) m`

type Asker = { accountId: string; settings: Settings; today: Day }

/** The asker's own days, as far as row security shows what is on them. */
export async function myAgenda(tx: Tx, asker: Asker): Promise<AgendaDay[]> {
  const { accountId, today } = asker
  const households = await householdsToday(tx)
  const facts = await gather(tx, {
    sittings: sittingsPiece(accountId, today),
    visits: myVisitsPiece(accountId, addDays(today, daysAhead)),
    meetings: meetingsPiece(today),
    inSight: inMySightPiece(tx),
    course: courseCallsPiece(accountId),
  })
  return agendaOf(entriesOf({ households, ...facts }, asker), today)
}

export type Feed = { madeAt: Date; lastAskedAt: Date | null }

/** The address of the asker that works now, without its secret: nobody can tell that again. */
export async function myFeed(tx: Tx): Promise<Feed | null> {
  const asked = tx
    .selectFrom('calendar_feed')
    .where('ended_at', 'is', null)
    .select(['made_at as madeAt', 'last_asked_at as lastAskedAt'])
  return (await asked.executeTakeFirst()) ?? null
}

const hashOf = (secret: string) => createHash('sha256').update(Buffer.from(secret, 'hex')).digest()

/** Lets a new secret work, and the one before no more. */
export async function makeFeed(tx: Tx, secret: string): Promise<void> {
  await sql`select make_calendar_feed(${hashOf(secret)})`.execute(tx)
}

export async function endFeed(tx: Tx): Promise<void> {
  await sql`select end_calendar_feed()`.execute(tx)
}

type Entered =
  | { isTooOften: true }
  | {
      isTooOften: false
      feedId: string
      accountId: string
      regionId: string
      settings: Record<string, number>
    }

/** From now on this transaction asks as the person whose calendar holds this secret; null when nobody's does. */
export async function enterFeed(tx: Tx, secret: Uint8Array): Promise<Entered | null> {
  const { rows } = await sql<{ entered: Entered | null }>`
    select enter_calendar_feed(${secret}, ${mostAsked.times}, ${mostAsked.withinMinutes}) as entered`.execute(
    tx,
  )
  return rows[0]?.entered ?? null
}
