import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Kind } from '../journal/rules.ts'
import { isNewest, type Writer, writePiece } from '../journal/store.server.ts'
import type { Place, Way } from '../safety-sight/rules.ts'
import { pieceOfSight, recordSight } from '../safety-sight/store.server.ts'
import { type ConversationInput, pieceIn, sightIn } from './rules.ts'

/** Records one contact: who was met, and what was said when something was written. Returns the piece's id, if any. */
export async function recordConversation(
  tx: Tx,
  by: Writer,
  caseId: string,
  input: ConversationInput,
): Promise<string | null> {
  const sight = sightIn(input)
  const piece = pieceIn(input)
  if (sight) await recordSight(tx, by, caseId, sight)
  return piece ? writePiece(tx, by, caseId, piece) : null
}

export type Met = {
  id: string
  givenName: string | null
  familyName: string | null
  expectedOn: Day | null
  way: Way
}

/** One contact: seen, written about, or both. */
export type Conversation = {
  on: Day
  place: Place | null
  kind: Kind | null
  entryId: string | null
  withOthers: string | null
  people: Met[]
  /** Whom a note is about, where nobody was spoken. */
  about: string[]
  /** Whether the team keeps what was written to itself. */
  teamOnly: boolean
}

const met = (
  way: RawBuilder<unknown>,
) => sql`json_agg(json_build_object('id', p.id, 'givenName', p.given_name,
  'familyName', p.family_name, 'expectedOn', p.expected_on, 'way', ${way}) order by p.birth_date desc)`

/** The contacts with a household and the notes about it, each once: what was written of it stands with who was seen. */
export const conversationsPiece = (caseId: string): RawBuilder<Conversation[]> => sql`(
  select coalesce(json_agg(x), '[]') from (
    select s.seen_on as on, s.recorded_at as "at", s.place, null as kind, v.entry_id as "entryId",
      v.with_others as "withOthers", v.team_reason is not null as "teamOnly", coalesce(v.about, '{}') as about,
      (select ${met(sql`w.way`)}
        from safety_sight_person w join person p on p.id = w.person_id where w.sight_id = s.id) as people
    from safety_sight s left join journal_version v on v.entry_id = ${pieceOfSight} and ${isNewest}
    where s.case_id = ${caseId}::uuid
      and not exists (select 1 from safety_sight_withdrawal y where y.sight_id = s.id)
    union all
    select v.happened_on, v.written_at, null, v.kind, v.entry_id, v.with_others, v.team_reason is not null, v.about,
      coalesce((select ${met(sql`'spoken'`)} from person p where p.id = any(v.spoke_with)), '[]')
    from journal_version v
    where v.case_id = ${caseId}::uuid and ${isNewest} and not exists (
      select 1 from safety_sight s where s.case_id = v.case_id and ${pieceOfSight} = v.entry_id
        and not exists (select 1 from safety_sight_withdrawal y where y.sight_id = s.id))
    order by 1 desc, 2 desc) x)`
