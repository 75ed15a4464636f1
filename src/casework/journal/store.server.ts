import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#src/platform/database/types.ts'
import type { Named } from '../household-member/rules.ts'
import { peopleJson } from '../household-member/store.server.ts'
import {
  aboutWhom,
  beginningsOf,
  type DraftTyped,
  type Filter,
  type Kind,
  type PieceInput,
  shortNames,
} from './rules.ts'

export type Writer = { accountId: string; regionId: string }

export const pieceRelease = 'journal-version'
export const piecesOnPage = 30

const named = (people: readonly Named[]) => shortNames(people).map(({ id, name }) => ({ id, name }))

/** The people a version names, as JSON within the same statement. */
const peopleAt = (column: 'spoke_with' | 'about') => peopleJson(sql.ref(`v.${column}`))

/** Whether somebody of the family may read this version, or one before it, now. */
const readNow = (which: '=' | '<') => sql<boolean>`exists (
  select 1 from release r join journal_version e on e.id = r.thing_id
  where r.thing_kind = ${pieceRelease} and r.withdrawn_at is null and r.case_id = v.case_id
    and e.entry_id = v.entry_id and e.number ${sql.raw(which)} v.number)`

export const isNewest = sql<boolean>`not exists (
  select 1 from journal_version n where n.entry_id = v.entry_id and n.number > v.number)`

/** The newest version of a piece that the family may read some day, and nobody of it reads yet. */
export const isWaiting = sql<boolean>`(${isNewest} and v.team_reason is null and not ${readNow('=')})`

/** What somebody looks for, as the journal's own search asks it. */
export const wordsAsked = (words: string) =>
  sql`(websearch_to_tsquery('dutch', ${words}) || to_tsquery('dutch', ${beginningsOf(words)}))`

const versions = (tx: Tx) =>
  tx
    .selectFrom('journal_version as v')
    .innerJoin('account as a', 'a.id', 'v.written_by')
    .select([
      'v.id',
      'v.entry_id as entryId',
      'v.case_id as caseId',
      'v.number',
      'v.kind',
      'v.happened_on as happenedOn',
      'v.with_others as withOthers',
      'v.words',
      'v.team_reason as teamReason',
      'v.correction_reason as correctionReason',
      'v.written_by as writtenBy',
      'v.written_at as writtenAt',
      'a.name as writtenByName',
      peopleAt('spoke_with').as('spokeWith'),
      peopleAt('about').as('about'),
      readNow('=').as('isReleased'),
      readNow('<').as('isEarlierRead'),
      sql<number>`(select count(*)::int from journal_view w join journal_version e on e.id = w.version_id
        where e.entry_id = v.entry_id)`.as('viewCount'),
    ])

type Stored = Awaited<ReturnType<ReturnType<typeof versions>['executeTakeFirstOrThrow']>>
const pieceFrom = (row: Stored) => ({
  ...row,
  kind: row.kind as Kind,
  spokeWith: named(row.spokeWith),
  about: named(row.about),
})
export type Piece = ReturnType<typeof pieceFrom>

/** One page of the journal, the latest first; one piece more than a page holds when there are earlier ones. */
export async function piecesIn(tx: Tx, caseId: string, filter: Filter): Promise<Piece[]> {
  const { kind, personId, words, page, waiting } = filter
  const rows = await versions(tx)
    .where('v.case_id', '=', caseId)
    .where(waiting ? isWaiting : isNewest)
    .$if(kind !== null, asked => asked.where('v.kind', '=', kind as Kind))
    .$if(personId !== null, asked =>
      asked.where(sql<boolean>`${personId}::uuid = any(v.spoke_with || v.about)`),
    )
    .$if(words !== '', asked => asked.where(sql<boolean>`v.search @@ ${wordsAsked(words)}`))
    .orderBy('v.happened_on', 'desc')
    .orderBy('v.written_at', 'desc')
    .orderBy('v.id')
    .offset((page - 1) * piecesOnPage)
    .limit(piecesOnPage + 1)
    .execute()
  return rows.map(pieceFrom)
}

/** Every version of one piece, the newest first; empty when it is not of this household. */
export async function versionsOf(tx: Tx, caseId: string, entryId: string): Promise<Piece[]> {
  const rows = await versions(tx)
    .where('v.case_id', '=', caseId)
    .where('v.entry_id', '=', entryId)
    .orderBy('v.number', 'desc')
    .execute()
  return rows.map(pieceFrom)
}

type NewVersion = { entryId: string; number: number; correctionReason: string | null }

const insertVersion = (tx: Tx, by: Writer, caseId: string, version: NewVersion, input: PieceInput) =>
  tx
    .insertInto('journal_version')
    .values({
      region_id: by.regionId,
      case_id: caseId,
      entry_id: version.entryId,
      number: version.number,
      kind: input.kind,
      happened_on: input.happenedOn,
      spoke_with: input.spokeWith,
      with_others: input.withOthers ?? null,
      about: aboutWhom(input),
      words: input.words,
      team_reason: input.teamReason ?? null,
      correction_reason: version.correctionReason,
      written_by: by.accountId,
    })
    .execute()

/** Records a contact or a note; returns the piece's id. */
export async function writePiece(tx: Tx, by: Writer, caseId: string, input: PieceInput): Promise<string> {
  const entryId = randomUUID()
  await insertVersion(tx, by, caseId, { entryId, number: 1, correctionReason: null }, input)
  return entryId
}

/** Sets a better version after the one that was in view; false when another came between. */
export async function correctPiece(
  tx: Tx,
  by: Writer,
  piece: Pick<Piece, 'caseId' | 'entryId' | 'number'>,
  input: PieceInput & { correctionReason: string; version: number },
): Promise<boolean> {
  if (input.version !== piece.number) return false
  const next = { entryId: piece.entryId, number: piece.number + 1, correctionReason: input.correctionReason }
  await insertVersion(tx, by, piece.caseId, next, input)
  return true
}

/** The own drafts about a household, the latest first. */
export async function draftsIn(tx: Tx, caseId: string) {
  const rows = await tx
    .selectFrom('journal_draft')
    .where('case_id', '=', caseId)
    .select(['id', 'typed', 'saved_at as savedAt'])
    .orderBy('saved_at', 'desc')
    .execute()
  return rows.map(row => ({ ...row, typed: row.typed as DraftTyped }))
}

/** Keeps what somebody typed so far, in the draft it came from or in a new one; returns its id. */
export async function keepDraft(
  tx: Tx,
  by: Writer,
  caseId: string,
  draftId: string | undefined,
  typed: DraftTyped,
): Promise<string> {
  const row = { typed: JSON.stringify(typed) }
  const kept = draftId
    ? await tx
        .updateTable('journal_draft')
        .set({ ...row, saved_at: sql<Date>`app_now()` })
        .where('id', '=', draftId)
        .where('case_id', '=', caseId)
        .returning('id')
        .executeTakeFirst()
    : undefined
  if (kept) return kept.id
  const made = await tx
    .insertInto('journal_draft')
    .values({ ...row, region_id: by.regionId, case_id: caseId, account_id: by.accountId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

/** Removes an own draft; false when it was gone. */
export async function removeDraft(tx: Tx, caseId: string, draftId: string): Promise<boolean> {
  const removed = await tx
    .deleteFrom('journal_draft')
    .where('id', '=', draftId)
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return removed.numDeletedRows === 1n
}
