import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/kernel/day.ts'
import { gather } from '#src/platform/database/gather.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { FamilyRole } from '../household-member/rules.ts'
import { isKept } from '../household-member/store.server.ts'
import { type FoundPiece, foundPieces } from '../journal/overview/store.server.ts'
import { mostShown } from './rules.ts'

/** How near one word of a search is to one word of a name; null when they are not the same name to anybody. */
const wordNear = sql`case
  when n.word = a.word then 1
  when starts_with(n.word, a.word) then 0.9
  when length(n.word) = 1 and starts_with(a.word, n.word) then 0.6
  when length(a.word) >= 4 and levenshtein_less_equal(left(a.word, 255), left(n.word, 255), 2) <= case when length(a.word) >= 8 then 2 else 1 end then 0.8
  when length(a.word) >= 4 and length(n.word) = length(a.word) and levenshtein_less_equal(left(a.word, 255), left(n.word, 255), 2) = 2
    and translate(a.word, n.word, '') = '' and translate(n.word, a.word, '') = '' then 0.8
  when similarity(a.word, n.word) >= 0.45 then similarity(a.word, n.word) end`

/**
 * How near what somebody typed is to a key: each word of it is near some word of the key and not only to an initial, or the whole stands in it when
 * nobody minds the spaces (Benali, Ben Ali). Null for everything else.
 */
const near = (words: string, key: string) =>
  sql<{ at: number | null }>`(
  select case
    when bool_and(w.best is not null) and max(w.best) > 0.65 then avg(w.best)::float8
    when length(name_key(${words})) >= 4
      and strpos(replace(${sql.raw(key)}, ' ', ''), replace(name_key(${words}), ' ', '')) > 0 then 0.8 end as at
  from unnest(string_to_array(name_key(${words}), ' ')) a (word)
  cross join lateral (select max(${wordNear}) as best from unnest(string_to_array(${sql.raw(key)}, ' ')) n (word)) w)`.as(
    'near',
  )

const households = (tx: Tx, words: string) =>
  tx
    .selectFrom('household_case as c')
    .innerJoin('garden as g', 'g.id', 'c.garden_id')
    .innerJoinLateral(near(words, "(c.search_key || ' ' || g.search_key)"), join => join.onTrue())
    .where('near.at', 'is not', null)
    .select(['c.id as caseId', 'c.name', 'c.pseudonym', 'c.closed_on as closedOn', 'g.name as gardenName'])
    .orderBy('near.at', 'desc')
    .orderBy('c.name')
    .orderBy('c.id')
    .limit(mostShown.households + 1)

const people = (tx: Tx, words: string) =>
  tx
    .selectFrom('household_case as c')
    .innerJoin('household_member as m', 'm.case_id', 'c.id')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .innerJoinLateral(near(words, 'p.search_key'), join => join.onTrue())
    .where('m.left_on', 'is', null)
    .where(isKept)
    .where('near.at', 'is not', null)
    .select([
      'p.id',
      'p.given_name as givenName',
      'p.family_name as familyName',
      'p.birth_date as birthDate',
      'p.expected_on as expectedOn',
      sql<FamilyRole>`m.family_role`.as('familyRole'),
      'c.id as caseId',
      'c.name as householdName',
    ])
    .orderBy('near.at', 'desc')
    .orderBy('p.family_name')
    .orderBy('p.given_name')
    .orderBy('p.id')
    .orderBy('c.id')
    .limit(mostShown.people + 1)

export type FoundHousehold = {
  caseId: string
  name: string
  pseudonym: string
  closedOn: Day | null
  gardenName: string
}
export type FoundPerson = {
  id: string
  givenName: string | null
  familyName: string | null
  birthDate: Day | null
  expectedOn: Day | null
  familyRole: FamilyRole
  caseId: string
  householdName: string
}
export type Found = { households: FoundHousehold[]; people: FoundPerson[]; pieces: FoundPiece[] }

/** What is found within reach, the nearest first; of each kind one more than a page shows when there are more. */
export const search = (tx: Tx, words: string): Promise<Found> =>
  gather<Found>(tx, {
    households: jsonArrayFrom(households(tx, words)),
    people: jsonArrayFrom(people(tx, words)),
    pieces: foundPieces(words, mostShown.pieces + 1),
  })
