import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import { newId } from '#src/platform/database/new-id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { asksMe } from '../deputy/store.server.ts'
import type { Named } from '../household-member/rules.ts'
import { personJson } from '../household-member/store.server.ts'
import type { Kind, State, Way, WriteInput } from './rules.ts'

type By = { accountId: string; regionId: string }

/** A letter without its words, as lists and the timeline need it. */
export type LetterLine = {
  id: string
  caseId: string
  kind: Kind
  person: Named
  planId: string | null
  version: number
  fileId: string | null
  way: Way | null
  madeById: string | null
  madeByName: string | null
  madeOn: Day | null
  begunOn: Day
  state: State
  sentBy: Way | null
  sentOn: Day | null
  why: string | null
}
export type Letter = LetterLine & { subject: string; body: string }

const onDay = (column: string) => sql.raw(`(${column} at time zone 'Europe/Amsterdam')::date`)

const letters = <Row extends LetterLine>(within: RawBuilder<unknown>, words = sql``) => sql<Row[]>`(
  select coalesce(json_agg(x order by x."begunOn" desc, x.id desc), '[]') from (
    select l.id, l.case_id as "caseId", l.kind, ${personJson} as person, l.plan_id as "planId", l.version,
      l.file_id as "fileId", l.way, l.made_by as "madeById", a.name as "madeByName", ${onDay('l.made_at')} as "madeOn", ${onDay('l.begun_at')} as "begunOn",
      coalesce(e.outcome, case when l.file_id is null then 'draft' else 'waiting' end) as state,
      e.way as "sentBy", e.sent_on as "sentOn", e.why${words}
    from letter l join person p on p.id = l.person_id left join account a on a.id = l.made_by
    left join letter_end e on e.letter_id = l.id
    where ${within}) x)`

const ofHousehold = (caseId: string) => sql`l.case_id = ${caseId}::uuid`

/** The letters of a household, the latest first. */
export const lettersPiece = (caseId: string) => letters<LetterLine>(ofHousehold(caseId))
/** Letters that lie ready to go, of all households that ask the asker. */
export const waitingLettersPiece = () =>
  letters<LetterLine>(sql`l.file_id is not null and e.letter_id is null and ${asksMe('l.case_id')}`)

/** One letter of a household, with its words. */
export async function letterOf(tx: Tx, caseId: string, id: string): Promise<Letter | undefined> {
  const within = sql`${ofHousehold(caseId)} and l.id = ${id}::uuid`
  const { found } = await gather(tx, { found: letters<Letter>(within, sql`, l.subject, l.body`) })
  return found[0]
}

export async function lettersIn(tx: Tx, caseId: string): Promise<LetterLine[]> {
  return (await gather(tx, { letters: lettersPiece(caseId) })).letters
}

/** What lies ready in the asker's households, with the name of each. */
export async function waitingForMe(tx: Tx) {
  const { waiting } = await gather(tx, { waiting: waitingLettersPiece() })
  if (waiting.length === 0) return []
  const named = await tx
    .selectFrom('household_case')
    .where(
      'id',
      'in',
      waiting.map(one => one.caseId),
    )
    .select(['id', 'name'])
    .execute()
  const names = new Map(named.map(one => [one.id, one.name]))
  return waiting.map(one => ({ ...one, householdName: names.get(one.caseId) ?? '' }))
}

/** In which ways a letter may reach somebody now; none for who may not send it. */
export async function openWays(tx: Tx, caseId: string, personId: string): Promise<Way[]> {
  const { rows } = await sql<{ ways: Way[] }>`
    select letter_ways(${caseId}::uuid, ${personId}::uuid) as ways`.execute(tx)
  return rows[0]?.ways ?? []
}

/** The organisation of who made a letter, and the logo above the pages of the region. */
export async function senderFor(
  tx: Tx,
  accountId: string,
): Promise<{ name: string; logo: Uint8Array | null } | null> {
  const found = await tx
    .selectFrom('account as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
    .leftJoin('region_logo as l', join =>
      join.onRef('l.region_id', '=', 'a.region_id').on('l.ended_at', 'is', null),
    )
    .where('a.id', '=', accountId)
    .select(['o.name', 'l.picture as logo'])
    .executeTakeFirst()
  return found ?? null
}

type Begun = { kind: Kind; personId: string; planId: string | null; subject: string; body: string }

/** Begins a letter with the words it starts with; gives its id. */
export async function beginLetter(tx: Tx, by: By, caseId: string, begun: Begun): Promise<string> {
  const id = await newId(tx)
  await tx
    .insertInto('letter')
    .values({
      id,
      region_id: by.regionId,
      case_id: caseId,
      person_id: begun.personId,
      kind: begun.kind,
      plan_id: begun.planId,
      subject: begun.subject,
      body: begun.body,
      begun_by: by.accountId,
    })
    .execute()
  return id
}

/** Keeps what was written; false when somebody else wrote meanwhile, or the letter was made. */
export async function writeLetter(tx: Tx, id: string, input: WriteInput): Promise<boolean> {
  const written = await tx
    .updateTable('letter')
    .set({ subject: input.subject, body: input.body, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('file_id', 'is', null)
    .where('version', '=', input.version)
    .executeTakeFirst()
  return written.numUpdatedRows === 1n
}

/** Holds a letter for who makes it; false when it is not as it was in view. */
export async function holdLetter(tx: Tx, id: string, version: number): Promise<boolean> {
  const held = await tx
    .selectFrom('letter')
    .where('id', '=', id)
    .where('file_id', 'is', null)
    .where('version', '=', version)
    .select('id')
    .forUpdate()
    .executeTakeFirst()
  return held !== undefined
}

/** The letter is made: from now on it is the file that was kept, and goes in this way. */
export async function makeLetter(tx: Tx, by: By, id: string, made: { fileId: string; way: Way }) {
  await tx
    .updateTable('letter')
    .set({ file_id: made.fileId, way: made.way, made_by: by.accountId })
    .where('id', '=', id)
    .execute()
}

/** Throws away what was not made yet; false when there is nothing to throw away. */
export async function throwAway(tx: Tx, id: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('letter')
    .where('id', '=', id)
    .where('file_id', 'is', null)
    .executeTakeFirst()
  return gone.numDeletedRows === 1n
}

type End = { outcome: 'sent'; way: Way; sentOn: Day } | { outcome: 'kept-back'; why: string }

/** Records what became of a letter. */
export async function endLetter(tx: Tx, by: By, caseId: string, letterId: string, end: End): Promise<void> {
  const sent = end.outcome === 'sent' ? end : null
  await tx
    .insertInto('letter_end')
    .values({
      letter_id: letterId,
      region_id: by.regionId,
      case_id: caseId,
      outcome: end.outcome,
      way: sent?.way ?? null,
      sent_on: sent?.sentOn ?? null,
      why: end.outcome === 'kept-back' ? end.why : null,
      recorded_by: by.accountId,
    })
    .execute()
}
