import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { About, Ground, Kind, Outcome, State } from '../rules.ts'

/** What whoever asks on the own pages asked before, with the answers that somebody else looked at. */
export async function ownRequests(tx: Tx, personId: string) {
  const rows = await tx
    .selectFrom('rights_request as r')
    .leftJoin(sql<OwnAnswer>`my_rights_answers()`.as('w'), 'w.request_id', 'r.id')
    .where('r.person_id', '=', personId)
    .select(['r.id', 'r.case_id as caseId', 'r.words', 'r.asked_on as askedOn', 'r.plan_id as planId'])
    .select([sql<Kind>`r.kind`.as('kind'), sql<About>`r.about`.as('about')])
    .select(['w.prolonged', 'w.outcome', 'w.grounds', 'w.answer', 'w.answered_on as answeredOn'])
    .select(['w.carried_on as carriedOn', 'w.ended', 'w.has_copy as hasCopy'])
    .orderBy('r.asked_on', 'desc')
    .orderBy('r.id')
    .execute()
  return rows
}
type OwnAnswer = {
  request_id: string
  prolonged: string | null
  outcome: Outcome | null
  grounds: Ground[]
  answer: string | null
  answered_on: Day | null
  carried_on: Day | null
  ended: 'withdrawn' | 'read' | null
  has_copy: boolean
}
export type OwnRequest = Awaited<ReturnType<typeof ownRequests>>[number]

export type CopyLine = { happenedOn: Day | null; title: string; words: string }
/** The lines of the file that were given to whoever asks; none when the copy was taken back. */
export async function ownCopy(tx: Tx, requestId: string): Promise<CopyLine[]> {
  const found = await sql<CopyLine>`
    select happened_on as "happenedOn", title, words from my_file_copy(${requestId}::uuid)
    order by happened_on nulls first, title`.execute(tx)
  return found.rows
}

export type RegionRequest = {
  id: string
  kind: Kind
  about: About
  askedOn: Day
  isProlonged: boolean
  state: State
  isRefused: boolean
  settledOn: Day | null
  garden: string
  contactPerson: string | null
}
/** Every request of the region without a name, a household or a word; empty for who is not the privacy officer. */
export async function requestsOfRegion(tx: Tx): Promise<RegionRequest[]> {
  const found = await sql<RegionRequest>`
    select request_id as id, kind, about, asked_on as "askedOn", prolonged as "isProlonged", state, refused as "isRefused",
      settled_on as "settledOn", garden, contact_person as "contactPerson"
    from rights_of_region() order by asked_on, request_id`.execute(tx)
  return found.rows
}
