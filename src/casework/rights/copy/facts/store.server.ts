import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Basis } from '../../../disclosure/rules.ts'
import { basisNames, text as disclosure } from '../../../disclosure/text.nl.ts'
import { kindNames as earlierNames } from '../../../entered-afterwards/text.nl.ts'
import type { ConsultationKind } from '../../../network-consultation/rules.ts'
import { text as consultation, kindNames } from '../../../network-consultation/text.nl.ts'
import { placeNames, wayNames } from '../../../safety-sight/text.nl.ts'
import { text as analysis } from '../../../shared-analysis/text.nl.ts'
import { text } from '../../text.nl.ts'
import type { Fact } from '../rules.ts'

const say = text.copy
const dayAt = (column: string) => sql.raw(`(${column} at time zone 'Europe/Amsterdam')::date`)
const whole = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join('\n')
const labelled = (label: string, words: string | null) => words && `${label}: ${words}`

const named = (names: Record<string, string>) => sql`${JSON.stringify(names)}::jsonb`

type Of = { caseId: string; personId: string }

/** With whom something about somebody was shared, what and why: whoever asks to see the file may always know that (AVG art. 15). */
async function disclosureFacts(tx: Tx, { caseId, personId }: Of): Promise<Fact[]> {
  const rows = await tx
    .selectFrom('disclosure as d')
    .innerJoin('disclosure_person as o', 'o.disclosure_id', 'd.id')
    .where('d.case_id', '=', caseId)
    .where('o.person_id', '=', personId)
    .select(['d.id', 'd.decided_on as on', 'd.shared_with as sharedWith', 'd.what', 'd.purpose', 'd.bases'])
    .select(['d.weighing_need as need', 'd.weighing_less as less', 'd.weighing_harm as harm'])
    .execute()
  return rows.map(one => ({
    source: `disclosure:${one.id}`,
    on: one.on,
    title: disclosure.with(one.sharedWith),
    words: whole(
      one.what,
      labelled(say.purpose, one.purpose),
      labelled(say.bases, one.bases.map(basis => basisNames[basis as Basis]).join(', ')),
      labelled(say.weighed, whole(one.need, one.less, one.harm)),
    ),
    spokeWith: [],
    teamOnly: false,
  }))
}

/** The consultations somebody was asked for: what was said and decided, and apart from that what a child said. */
async function consultationFacts(
  tx: Tx,
  { caseId, personId }: Of,
  childIds: readonly string[],
): Promise<Fact[]> {
  const rows = await tx
    .selectFrom('network_consultation as c')
    .innerJoin('consultation_participant as d', 'd.consultation_id', 'c.id')
    .where('c.case_id', '=', caseId)
    .where('d.person_id', '=', personId)
    .select(['c.id', 'c.kind', 'c.held_on as on', 'c.decisions', 'c.dissent'])
    .select(['c.family_voice as familyVoice', 'c.child_view as childView', 'd.attended'])
    .select(
      sql<string | null>`(select string_agg(k.what, chr(10) order by k.id) from consultation_correction k
        where k.consultation_id = c.id)`.as('corrected'),
    )
    .execute()
  return rows.flatMap(one => {
    const title = `${consultation.name}: ${kindNames[one.kind as ConsultationKind].toLowerCase()}`
    const fact = {
      source: `consultation:${one.id}`,
      on: one.on,
      title,
      spokeWith: [],
      teamOnly: !one.attended,
    }
    const words = whole(
      labelled(say.familyVoice, one.familyVoice),
      labelled(say.decisions, one.decisions),
      labelled(say.dissent, one.dissent),
      labelled(say.corrected, one.corrected),
    )
    const child = {
      ...fact,
      source: `consultation-child:${one.id}`,
      title: say.childView(title),
      spokeWith: childIds,
    }
    return [{ ...fact, words }, ...(one.childView ? [{ ...child, words: one.childView }] : [])]
  })
}

type Row = { source: string; on: Day | null; title: string | null; words: string }

/** What somebody said or showed in other places than the journal. */
async function toldFacts(tx: Tx, { caseId, personId }: Of): Promise<Fact[]> {
  const { rows } = await sql<Row>`
    select 'child-voice:' || t.id as source, t.told_on as "on", null as title, t.words from child_voice t
      where t.case_id = ${caseId} and t.person_id = ${personId} and not exists (select 1 from child_voice n where n.corrects = t.id)
    union all select 'face:' || t.id, ${dayAt('t.recorded_at')}, null, t.words from family_face t
      where t.case_id = ${caseId} and t.person_id = ${personId} and t.words is not null
    union all select 'message:' || t.id, ${dayAt('t.recorded_at')}, ${say.message}, concat_ws(chr(10), t.words, a.words)
      from family_message t left join family_message_answer a on a.message_id = t.id
      where t.case_id = ${caseId} and t.person_id = ${personId}
    union all select 'statement:' || t.id, t.asked_on, ${say.statement}, t.words from rights_request t
      where t.case_id = ${caseId} and t.person_id = ${personId} and t.kind = 'statement'
    union all select 'analysis-view:' || t.id, t.told_on, ${say.analysisView} || ' ' || v.number, t.words
      from shared_analysis_view t join shared_analysis v on v.id = t.analysis_id
      where t.case_id = ${caseId} and t.person_id = ${personId}`.execute(tx)
  return rows.map(({ title, ...one }) => ({
    ...one,
    title: title ?? say.told,
    spokeWith: [personId],
    teamOnly: false,
  }))
}

/** What the team recorded of somebody: who saw them, instruments, help. */
async function recordedFacts(tx: Tx, { caseId, personId }: Of): Promise<Fact[]> {
  const { rows } = await sql<Row>`
    select 'sight:' || t.id as source, t.seen_on as "on", ${say.seen} || ': ' || lower(${named(wayNames)} ->> o.way) as title,
      concat_ws(chr(10), ${named(placeNames)} ->> t.place, t.note) as words
      from safety_sight t join safety_sight_person o on o.sight_id = t.id
      where t.case_id = ${caseId} and o.person_id = ${personId}
      and not exists (select 1 from safety_sight_withdrawal w where w.sight_id = t.id)
    union all select 'instrument:' || t.id, t.done_on, t.name || ' (' || t.edition || ')', t.outcome from instrument_outcome t
      where t.case_id = ${caseId} and t.person_id = ${personId} and not exists (select 1 from instrument_outcome n where n.corrects = t.id)
    union all select 'help:' || t.id, null, ${say.help} || ': ' || t.provider, concat_ws(chr(10), t.goal,
        (select string_agg(concat_ws(' ', s.words, s.fit_words), chr(10) order by s.number) from intervention_step s where s.intervention_id = t.id))
      from intervention t where t.case_id = ${caseId} and (cardinality(t.for_persons) = 0 or ${personId} = any (t.for_persons))`.execute(
    tx,
  )
  return rows.map(({ title, ...one }) => ({ ...one, title: title ?? '', spokeWith: [], teamOnly: false }))
}

/** The analysis as it reads now, for who made it: to others it tells what somebody else said. */
async function analysisFacts(tx: Tx, { caseId }: Of): Promise<Fact[]> {
  const rows = await tx
    .selectFrom('shared_analysis as v')
    .where('v.case_id', '=', caseId)
    .select(['v.id', 'v.number', 'v.story', 'v.made_on as on', 'v.people'])
    .select(
      sql<
        string | null
      >`(select string_agg(concat_ws(' ', l.words, '(' || l.source || ')', l.result), chr(10) order by l.place)
        from shared_analysis_line l where l.analysis_id = v.id)`.as('lines'),
    )
    .orderBy('v.number', 'desc')
    .limit(1)
    .execute()
  return rows.map(one => ({
    source: `analysis:${one.id}`,
    on: one.on,
    title: `${analysis.title}, ${analysis.version(one.number).toLowerCase()}`,
    words: whole(one.story, one.lines),
    spokeWith: one.people,
    teamOnly: one.people.length === 0,
  }))
}

/** Incidents that touched somebody, whole: what happened, and all that was written beside it. */
async function incidentFacts(tx: Tx, { caseId, personId }: Of): Promise<Fact[]> {
  const rows = await tx
    .selectFrom('incident as i')
    .where('i.case_id', '=', caseId)
    .where(
      sql<boolean>`exists (select 1 from incident_person w where w.incident_id = i.id and w.person_id = ${personId})`,
    )
    .select(['i.id', 'i.happened_on as on', 'i.around', 'i.what', 'i.source'])
    .select(
      sql<
        string | null
      >`(select string_agg(s.words, chr(10) order by s.number) from incident_step s where s.incident_id = i.id)`.as(
        'beside',
      ),
    )
    .execute()
  return rows.map(({ id, on, around, what, source, beside }) => ({
    source: `incident:${id}`,
    on,
    title: say.incident,
    words: whole(around, what, beside),
    spokeWith: [],
    // Who told of it is not known by person: proposed to be left out, unless the team itself established it.
    teamOnly: source !== 'fact',
  }))
}

/** What was typed over of before the household was in here: about this person, or about the whole household. */
async function earlierFacts(tx: Tx, { caseId, personId }: Of): Promise<Fact[]> {
  const { rows } = await sql<Row & { isWhole: boolean }>`
    select 'earlier:' || t.id as source, t.on_day as "on", ${named(earlierNames)} ->> t.kind as title,
      concat_ws(chr(10), t.by_whom, t.score::text, t.what, t.source) as words, t.about is null as "isWhole"
    from earlier_record t where t.case_id = ${caseId} and coalesce(t.about, ${personId}) = ${personId}
      and not exists (select 1 from earlier_record n where n.replaces = t.id)`.execute(tx)
  return rows.map(({ title, isWhole, ...one }) => ({
    ...one,
    title: title ?? '',
    spokeWith: [],
    // Of the whole household: it may tell what somebody else said, so it is proposed to be left out.
    teamOnly: isWhole,
  }))
}

/** All that the file holds about somebody besides the journal and own scores, each in full words. */
export async function otherFacts(tx: Tx, of: Of, childIds: readonly string[]): Promise<Fact[]> {
  return [
    ...(await incidentFacts(tx, of)),
    ...(await disclosureFacts(tx, of)),
    ...(await consultationFacts(tx, of, childIds)),
    ...(await toldFacts(tx, of)),
    ...(await recordedFacts(tx, of)),
    ...(await analysisFacts(tx, of)),
    ...(await earlierFacts(tx, of)),
  ]
}
