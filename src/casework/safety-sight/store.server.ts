import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/kernel/day.ts'
import { amsterdamDay } from '#src/platform/database/amsterdam-day.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { asksMe } from '../deputy/store.server.ts'
import { isAlive } from '../household-member/store.server.ts'
import type { SafetyMoment } from './moments.ts'
import {
  type InSight,
  type MissedReason,
  type Place,
  type SightInput,
  type TermInput,
  type Way,
  waysOf,
} from './rules.ts'

type By = { accountId: string; regionId: string }

export type PersonInSight = InSight & { caseId: string; givenName: string | null; familyName: string | null }

/** The last day on which somebody was met in one of these ways; on the phone nobody is seen and nobody is alone. */
const lastDay = (...ways: Way[]) => sql<Day | null>`(
  select max(s.seen_on) from safety_sight_person w join safety_sight s on s.id = w.sight_id
  where w.case_id = m.case_id and w.person_id = m.person_id and w.way in (${sql.join(ways)}) and s.place <> 'phone'
    and not exists (select 1 from safety_sight_withdrawal x where x.sight_id = s.id))`

const agreed = sql<InSight['agreed']>`(
  select json_build_object('seenDays', t.seen_days, 'aloneDays', t.alone_days) from safety_sight_term t
  where t.case_id = m.case_id and t.person_id = m.person_id order by t.agreed_at desc, t.id desc limit 1)`

const peopleToSee = (tx: Tx) =>
  tx
    .selectFrom('household_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .innerJoin('household_case as c', 'c.id', 'm.case_id')
    .where('m.left_on', 'is', null)
    .where(isAlive)
    .select([
      'm.case_id as caseId',
      'm.person_id as personId',
      'm.family_role as familyRole',
      'm.lives',
      'p.given_name as givenName',
      'p.family_name as familyName',
      'p.birth_date as birthDate',
      'p.expected_on as expectedOn',
      sql<Day>`greatest(m.joined_on, c.opened_on)`.as('since'),
      lastDay('seen', 'spoken', 'alone').as('lastSeen'),
      lastDay('alone').as('lastAlone'),
      agreed.as('agreed'),
      sql<boolean>`(select count(*) % 2 = 1 from acute_danger_step d where d.case_id = m.case_id)`.as(
        'inDanger',
      ),
    ])
    .orderBy(sql`m.family_role <> 'child'`)
    .orderBy('p.birth_date')
    .orderBy('p.id')

/** Everybody of one household with when each was last seen and spoken. */
export const inSightPiece = (tx: Tx, caseId: string): RawBuilder<PersonInSight[]> =>
  jsonArrayFrom(peopleToSee(tx).where('m.case_id', '=', caseId))

const peopleInOpen = (tx: Tx) => peopleToSee(tx).where('c.closed_on', 'is', null)

/** The same for all open households whose contact person asks. */
export const inMySightPiece = (tx: Tx): RawBuilder<PersonInSight[]> =>
  jsonArrayFrom(peopleInOpen(tx).where(asksMe('c.id')))

/** The same for all open households within reach. */
export const inReachOfSightPiece = (tx: Tx): RawBuilder<PersonInSight[]> => jsonArrayFrom(peopleInOpen(tx))

const people = (tx: Tx) =>
  jsonArrayFrom(
    tx
      .selectFrom('safety_sight_person as w')
      .innerJoin('person as q', 'q.id', 'w.person_id')
      .where('w.sight_id', '=', sql<string>`s.id`)
      .select([
        'w.person_id as personId',
        'q.given_name as givenName',
        'q.family_name as familyName',
        'q.expected_on as expectedOn',
        sql<Way>`w.way`.as('way'),
        sql<MissedReason | null>`w.missed_reason`.as('missedReason'),
        'w.missed_words as missedWords',
      ])
      .orderBy('q.birth_date', 'desc'),
  )

/** The piece of the journal that was written together with an occasion: at one moment, by one person, with the same people. */
export const pieceOfSight = sql<string | null>`(
  select f.entry_id from journal_version f cross join lateral (select array(select w.person_id
    from safety_sight_person w where w.sight_id = s.id and w.way in ('spoken', 'alone')) as ids) as spoken
  where f.case_id = s.case_id and f.number = 1
    and f.written_by = s.recorded_by and f.written_at = s.recorded_at
    and f.happened_on = s.seen_on and f.spoke_with <@ spoken.ids and f.spoke_with @> spoken.ids limit 1)`

/** The latest occasions on which people of a household were seen or spoken, or on which that did not succeed. */
const sights = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('safety_sight as s')
    .leftJoin('account as a', 'a.id', 's.seen_by')
    .leftJoin('safety_sight_withdrawal as x', 'x.sight_id', 's.id')
    .where('s.case_id', '=', caseId)
    .select([
      's.id',
      's.seen_on as seenOn',
      sql<Place>`s.place`.as('place'),
      's.note',
      'a.name as seenByName',
      'x.why as withdrawnWhy',
      pieceOfSight.as('entryId'),
      people(tx).as('people'),
    ])
    .orderBy('s.seen_on', 'desc')
    .orderBy('s.id', 'desc')

export const sightsPiece = (tx: Tx, caseId: string, most: number) =>
  jsonArrayFrom(sights(tx, caseId).limit(most))
export type Sight = Awaited<ReturnType<ReturnType<typeof sights>['execute']>>[number]

/** The occasions of one day. */
export const sightsOn = (tx: Tx, caseId: string, on: Day): Promise<Sight[]> =>
  sights(tx, caseId).where('s.seen_on', '=', on).execute()

export const sightOf = (tx: Tx, caseId: string, sightId: string) =>
  sights(tx, caseId).where('s.id', '=', sightId).executeTakeFirst()

/** How often somebody is seen, as agreed over time, the latest first. */
export const termsOf = (tx: Tx, caseId: string, personId: string) =>
  tx
    .selectFrom('safety_sight_term as t')
    .leftJoin('account as a', 'a.id', 't.agreed_by')
    .where('t.case_id', '=', caseId)
    .where('t.person_id', '=', personId)
    .select([
      't.id',
      't.seen_days as seenDays',
      't.alone_days as aloneDays',
      't.why',
      'a.name as byName',
      amsterdamDay('t.agreed_at').as('on'),
    ])
    .orderBy('t.agreed_at', 'desc')
    .orderBy('t.id', 'desc')
    .execute()

/** Records one occasion with everybody who was met, or could not be; gives its id. */
export async function recordSight(tx: Tx, by: By, caseId: string, input: SightInput): Promise<string> {
  const sightId = await newId(tx)
  const row = { region_id: by.regionId, case_id: caseId }
  await tx
    .insertInto('safety_sight')
    .values({
      ...row,
      id: sightId,
      seen_on: input.seenOn,
      place: input.place,
      seen_by: input.seenBy,
      recorded_by: by.accountId,
    })
    .execute()
  const met = waysOf(input).map(({ personId, way }) => ({
    ...row,
    sight_id: sightId,
    person_id: personId,
    way,
    missed_reason: way === 'missed' ? (input.missedReason ?? null) : null,
    missed_words: way === 'missed' ? (input.missedWords ?? null) : null,
  }))
  await tx.insertInto('safety_sight_person').values(met).execute()
  return sightId
}

/** Says that an occasion was written down wrongly: it counts no more. */
export async function withdrawSight(tx: Tx, by: By, caseId: string, sightId: string, why: string) {
  await tx
    .insertInto('safety_sight_withdrawal')
    .values({ sight_id: sightId, region_id: by.regionId, case_id: caseId, why, withdrawn_by: by.accountId })
    .execute()
}

/** Agrees how often somebody is seen and spoken alone from now on. */
export async function agreeTerm(tx: Tx, by: By, caseId: string, personId: string, input: TermInput) {
  await tx
    .insertInto('safety_sight_term')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      person_id: personId,
      seen_days: input.seenDays ?? null,
      alone_days: input.aloneDays ?? null,
      why: input.why,
      agreed_by: by.accountId,
    })
    .execute()
}

/** What happened about safety in a household, for its timeline. */
export const safetyMomentsPiece = (caseId: string): RawBuilder<SafetyMoment[]> => sql<SafetyMoment[]>`
  select coalesce(json_agg(m), '[]') from (
    select 'incident' as kind, i.happened_on as on, i.what as words, i.id,
      array(select distinct w.person_id from incident_person w where w.incident_id = i.id) as about from incident i where i.case_id = ${caseId}
    union all
    select 'danger-' || d.step, (d.taken_at at time zone 'Europe/Amsterdam')::date, '', null, '{}'
    from acute_danger_step d where d.case_id = ${caseId}
    union all
    select s.decision, s.done_on, '', s.reporting_code_id, '{}'
    from reporting_code_step s where s.case_id = ${caseId} and s.step = 'decide'
  ) m`
