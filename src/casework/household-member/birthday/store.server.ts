import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { asksMe } from '../../deputy/store.server.ts'
import { isAlive } from '../store.server.ts'

export type Young = {
  caseId: string
  personId: string
  givenName: string | null
  familyName: string | null
  expectedOn: Day | null
  birthDate: Day
}

/** Whoever is not of age in the households whose contact person asks. */
export const youngPiece = (tx: Tx): RawBuilder<Young[]> =>
  jsonArrayFrom(
    tx
      .selectFrom('household_member as m')
      .innerJoin('person as p', 'p.id', 'm.person_id')
      .innerJoin('household_case as c', 'c.id', 'm.case_id')
      .where('m.left_on', 'is', null)
      .where('c.closed_on', 'is', null)
      .where('m.family_role', '<>', 'network')
      .where(asksMe('m.case_id'))
      .where(sql<boolean>`p.birth_date > app_today() - interval '18 years 1 day'`)
      .where(isAlive)
      .select([
        'm.case_id as caseId',
        'p.id as personId',
        'p.given_name as givenName',
        'p.family_name as familyName',
        'p.expected_on as expectedOn',
        sql<Day>`p.birth_date`.as('birthDate'),
      ])
      .orderBy('p.birth_date')
      .orderBy('p.id'),
  )
