import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Kind as EarlierKind } from '../../entered-afterwards/earlier/rules.ts'
import { kindNames as earlierNames } from '../../entered-afterwards/text.nl.ts'
import type { Kind as FileKind } from '../../file/rules.ts'
import { kindNames as fileNames } from '../../file/text.nl.ts'
import type { Kind as JournalKind } from '../../journal/rules.ts'
import { kindNames as journalNames } from '../../journal/text.nl.ts'
import type { Request } from '../store.server.ts'
import { type Decision, keyOf, type Thing, type ThingKind } from './rules.ts'
import { text, thingNames } from './text.nl.ts'

type By = { accountId: string; regionId: string }
type Subject = Pick<Request, 'id' | 'caseId' | 'personId' | 'about' | 'weighing'>

/** Whom a request is about: who asked, or the child it was weighed for. */
const subjectOf = ({ about, personId, weighing }: Subject): string | null =>
  about === 'self' ? personId : (weighing?.childId ?? null)

const dayAt = (column: string) => sql.raw(`(${column} at time zone 'Europe/Amsterdam')::date`)
const notCorrected = (table: string) =>
  sql`not exists (select 1 from ${sql.table(table)} n where n.corrects = t.id)`

/** All that can be destroyed of what a household's file holds about somebody: kind, id, day, name of its sort, words, others. */
const sources = (caseId: string, personId: string) => sql`
  select 'journal-entry' as kind, t.entry_id as id, t.happened_on as day, t.kind as sort, t.words,
    t.with_others is not null or exists (select 1 from unnest(t.spoke_with || t.about) o where o <> ${personId}::uuid)
      or exists (select 1 from journal_view w join journal_version v on v.id = w.version_id
        where v.entry_id = t.entry_id and w.person_id <> ${personId}) as others
    from journal_version t where t.case_id = ${caseId} and ${personId}::uuid = any (t.spoke_with || t.about)
    and not exists (select 1 from journal_version n where n.entry_id = t.entry_id and n.number > t.number)
  union all select 'measurement', t.id, t.measured_on, t.score::text, concat_ws(chr(10), t.why, t.one_higher),
    exists (select 1 from safety_difference_talk k where t.id in (k.low_id, k.high_id) or t.corrects in (k.low_id, k.high_id))
      or exists (select 1 from child_voice k where k.measurement_id in (t.id, t.corrects) and k.person_id <> ${personId})
    from safety_measurement t where t.case_id = ${caseId} and t.rater_person_id = ${personId} and ${notCorrected('safety_measurement')}
  union all select 'child-voice', t.id, t.told_on, null, t.words, false
    from child_voice t where t.case_id = ${caseId} and t.person_id = ${personId} and ${notCorrected('child_voice')}
  union all select 'instrument-outcome', t.id, t.done_on, t.name, t.outcome, false
    from instrument_outcome t where t.case_id = ${caseId} and t.person_id = ${personId} and ${notCorrected('instrument_outcome')}
  union all select 'earlier-record', t.id, t.on_day, t.kind, t.what, false
    from earlier_record t where t.case_id = ${caseId} and t.about = ${personId}
    and not exists (select 1 from earlier_record n where n.replaces = t.id)
  union all select 'face', t.id, ${dayAt('t.recorded_at')}, null, coalesce(t.words, ''), false
    from family_face t where t.case_id = ${caseId} and t.person_id = ${personId}
  union all select 'message', t.id, ${dayAt('t.recorded_at')}, null, t.words, false
    from family_message t where t.case_id = ${caseId} and t.person_id = ${personId}
  union all select 'own-view', t.id, ${dayAt('t.recorded_at')}, null, t.words, false
    from journal_view t where t.case_id = ${caseId} and t.person_id = ${personId}
  union all select 'analysis-view', t.id, t.told_on, null, t.words, false
    from shared_analysis_view t where t.case_id = ${caseId} and t.person_id = ${personId}
  union all select 'statement', t.id, t.asked_on, null, coalesce(t.words, ''), false
    from rights_request t where t.case_id = ${caseId} and t.person_id = ${personId} and t.kind = 'statement'
  union all select 'file', t.id, t.dated_on, t.kind, t.title, exists (select 1 from unnest(t.about) o where o <> ${personId}::uuid)
    from file t where t.case_id = ${caseId} and ${personId}::uuid = any (t.about)
  union all select 'incident', t.id, t.happened_on, null, concat_ws(chr(10), t.around, t.what),
    exists (select 1 from incident_person o where o.incident_id = t.id and o.person_id <> ${personId}) or t.told_by is not null
    from incident t where t.case_id = ${caseId}
    and exists (select 1 from incident_person w where w.incident_id = t.id and w.person_id = ${personId})`

type Found = {
  kind: ThingKind
  id: string
  on: Day | null
  sort: string | null
  words: string
  others: boolean
  choice: Decision['choice'] | null
  ground: Decision['ground']
}

function titleOf({ kind, sort }: Pick<Found, 'kind' | 'sort'>): string {
  if (kind === 'journal-entry')
    return `${thingNames[kind]}: ${journalNames[sort as JournalKind].toLowerCase()}`
  if (kind === 'file') return fileNames[sort as FileKind]
  if (kind === 'earlier-record')
    return `${thingNames[kind]}: ${earlierNames[sort as EarlierKind].toLowerCase()}`
  return sort ? `${thingNames[kind]}: ${sort}` : thingNames[kind]
}

/** What there is now to destroy, with what was decided about it; the latest first. */
export async function thingsOf(tx: Tx, request: Subject): Promise<Thing[]> {
  const personId = subjectOf(request)
  if (!personId) return []
  const found = await sql<Found>`
    select s.kind, s.id, s.day as "on", s.sort, s.words, s.others, i.choice, i.ground
    from (${sources(request.caseId, personId)}) s (kind, id, day, sort, words, others)
    left join destruction_item i on i.request_id = ${request.id} and i.thing_kind = s.kind and i.thing_id = s.id
    order by s.day desc nulls last, s.kind, s.id`.execute(tx)
  return found.rows.map(({ kind, id, on, sort, words, others, choice, ground }) => ({
    kind,
    id,
    on,
    title: titleOf({ kind, sort }),
    words,
    alsoOthers: others,
    decided: choice && { choice, ground },
  }))
}

/** Decides what goes and what stays; what was decided before is decided anew. */
export async function decideThings(
  tx: Tx,
  by: By,
  request: Pick<Request, 'id' | 'caseId'>,
  decisions: readonly (Pick<Thing, 'kind' | 'id'> & Decision)[],
): Promise<void> {
  const latest = [...new Map(decisions.map(one => [keyOf(one), one])).values()]
  if (latest.length === 0) return
  await tx
    .insertInto('destruction_item')
    .values(
      latest.map(({ kind, id, choice, ground }) => ({
        request_id: request.id,
        region_id: by.regionId,
        case_id: request.caseId,
        thing_kind: kind,
        thing_id: id,
        choice,
        ground,
        decided_by: by.accountId,
      })),
    )
    .onConflict(at =>
      at.columns(['request_id', 'thing_kind', 'thing_id']).doUpdateSet({
        choice: sql`excluded.choice`,
        ground: sql`excluded.ground`,
        decided_by: by.accountId,
        decided_at: sql<Date>`app_now()`,
      }),
    )
    .execute()
}

/** Destroys what was decided and looked at, for good; `said` is what was done besides, on paper and with others. */
export async function carryOut(tx: Tx, request: Pick<Request, 'id'>, said: string): Promise<void> {
  await sql`select carry_out_destruction(${request.id}::uuid, ${said})`.execute(tx)
}

export type Proof = {
  bases: string[]
  destroyed: Partial<Record<ThingKind, number>>
  kept: Partial<Record<NonNullable<Decision['ground']>, number>>
  proposedBy: string
  lookedBy: string
  carriedOutBy: string
  on: Day
}

/** That what was asked is destroyed; nothing while it is not. */
export async function proofOf(tx: Tx, requestId: string): Promise<Proof | undefined> {
  const found = await sql<Proof>`
    select d.bases, d.destroyed, d.kept, p.name as "proposedBy", l.name as "lookedBy", c.name as "carriedOutBy",
      ${dayAt('d.carried_out_at')} as "on"
    from destruction d join account p on p.id = d.proposed_by join account l on l.id = d.looked_by
    join account c on c.id = d.carried_out_by where d.request_id = ${requestId}`.execute(tx)
  return found.rows[0]
}

/** The grounds in law of a proof, each once. */
export const groundsIn = ({ bases }: Pick<Proof, 'bases'>): string[] => [
  ...new Set([...bases.flatMap(one => text.bases[one] ?? []), text.gdpr]),
]

export type Hold = {
  id: string
  why: string
  setBy: string
  setByName: string
  on: Day
  lifted: { why: string; byName: string; on: Day } | null
}

/** The stops on destroying of a household, the latest first. */
export const holdsPiece = (caseId: string): RawBuilder<Hold[]> => sql`(
  select coalesce(json_agg(json_build_object('id', h.id, 'why', h.why, 'setBy', h.set_by, 'setByName', a.name,
    'on', ${dayAt('h.set_at')}, 'lifted', case when l.hold_id is not null then json_build_object('why', l.why, 'byName', b.name,
      'on', ${dayAt('l.lifted_at')}) when h.until_on < app_today() then json_build_object('why', '', 'byName', a.name,
      'on', h.until_on) end) order by h.set_at desc, h.id), '[]')
  from legal_hold h join account a on a.id = h.set_by left join legal_hold_lift l on l.hold_id = h.id
  left join account b on b.id = l.lifted_by where h.case_id = ${caseId}::uuid)`

export async function holdsOf(tx: Tx, caseId: string): Promise<Hold[]> {
  const found = await sql<{ holds: Hold[] }>`select ${holdsPiece(caseId)} as holds`.execute(tx)
  return found.rows[0]?.holds ?? []
}

export async function setHold(tx: Tx, by: By, caseId: string, why: string): Promise<void> {
  await tx
    .insertInto('legal_hold')
    .values({ region_id: by.regionId, case_id: caseId, why, set_by: by.accountId })
    .execute()
}

export async function liftHold(tx: Tx, by: By, caseId: string, holdId: string, why: string): Promise<void> {
  await tx
    .insertInto('legal_hold_lift')
    .values({ hold_id: holdId, region_id: by.regionId, case_id: caseId, why, lifted_by: by.accountId })
    .execute()
}
