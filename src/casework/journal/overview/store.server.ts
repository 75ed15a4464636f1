import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { asksMe } from '../../deputy/store.server.ts'
import type { Kind } from '../rules.ts'
import { isNewest, isWaiting, wordsAsked } from '../store.server.ts'

export type JournalOverview = {
  latest: { entryId: string; kind: Kind; happenedOn: Day; words: string; teamOnly: boolean; waits: boolean }[]
  /** How many wait to be released; null while nobody of the household has pages of their own. */
  waiting: number | null
  drafts: number
}

const hasPages = (household: RawBuilder<unknown>) =>
  sql<boolean>`exists (select 1 from family_pages_of(${household}))`

/** What the page of a household shows of its journal. */
export const journalPiece = (caseId: string): RawBuilder<JournalOverview> => {
  const isRead = hasPages(sql`${caseId}::uuid`)
  return sql`json_build_object(
  'latest', (select coalesce(json_agg(x), '[]') from (
    select v.entry_id as "entryId", v.kind, v.happened_on as "happenedOn", left(v.words, 300) as words,
      v.team_reason is not null as "teamOnly", ${isWaiting} and ${isRead} as waits
    from journal_version v where v.case_id = ${caseId}::uuid and ${isNewest}
    order by v.happened_on desc, v.written_at desc limit 3) x),
  'waiting', (select count(*)::int from journal_version v where v.case_id = ${caseId}::uuid and ${isWaiting} and ${isRead}),
  'drafts', (select count(*)::int from journal_draft d where d.case_id = ${caseId}::uuid))`
}

export type JournalFact = {
  waiting: { caseId: string; writtenOn: Day }[]
  unread: {
    caseId: string
    entryId: string
    viewId: string
    personId: string
    name: string
    words: string
    toldOn: Day
  }[]
}

/** What waits, in the households whose contact person asks; who reads there is asked once a household, not once a piece. */
export const journalCallsPiece = (): RawBuilder<JournalFact> => {
  return sql`json_build_object(
    'waiting', (with read_by_family as materialized (
      select h.case_id from unnest(asked_case_ids()) as h(case_id) where ${hasPages(sql`h.case_id`)})
      select coalesce(json_agg(x), '[]') from (
      select v.case_id as "caseId", (v.written_at at time zone 'Europe/Amsterdam')::date as "writtenOn"
      from journal_version v join read_by_family r on r.case_id = v.case_id where ${isWaiting}) x),
    'unread', (select coalesce(json_agg(x), '[]') from (
      select w.case_id as "caseId", v.entry_id as "entryId", w.id as "viewId", w.words, w.person_id as "personId",
        (w.recorded_at at time zone 'Europe/Amsterdam')::date as "toldOn",
        coalesce(p.given_name, p.family_name, '') as name
      from journal_view w join journal_version v on v.id = w.version_id join person p on p.id = w.person_id
      where ${asksMe('w.case_id')} and not exists (select 1 from journal_view_read r where r.view_id = w.id)
      order by w.recorded_at) x))`
}

export type FoundPiece = {
  entryId: string
  caseId: string
  householdName: string
  kind: Kind
  happenedOn: Day
  /** The words around what was looked for. */
  words: string
}

/** The latest pieces within reach that say these words. */
export const foundPieces = (words: string, most: number): RawBuilder<FoundPiece[]> => sql`(
  select coalesce(json_agg(x), '[]') from (
    select v.entry_id as "entryId", v.case_id as "caseId", c.name as "householdName", v.kind, v.happened_on as "happenedOn",
      ts_headline('dutch', v.words, ${wordsAsked(words)}, 'MaxFragments=1, MinWords=12, MaxWords=28, StartSel="", StopSel=""') as words
    from "household_case" as "c" join journal_version v on v.case_id = c.id
    where v.search @@ ${wordsAsked(words)} and ${isNewest}
    order by v.happened_on desc, v.id limit ${most}) x)`
