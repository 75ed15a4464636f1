import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { openHousehold } from '../household/store.server.ts'
import { type EnterInput, turnsFrom } from './rules.ts'

type By = { accountId: string; regionId: string }

/**
 * Enters a household that began before it was in here, with who was its contact person on every day since; returns its
 * id. Whoever enters it is its contact person now.
 */
export async function enterHousehold(
  tx: Tx,
  by: By,
  input: EnterInput,
  today: Day,
  pseudonym?: string,
): Promise<string> {
  const { turns, heldSince } = turnsFrom(input.startedOn, input.before)
  const mark = (caseId: string) =>
    tx
      .insertInto('entered_afterwards')
      .values({ case_id: caseId, region_id: by.regionId, source: input.source, entered_by: by.accountId })
      .execute()
  const caseId = await openHousehold(tx, by, input, today, pseudonym, {
    startedOn: input.startedOn,
    heldSince,
    tell: async id => void (await mark(id)),
  })
  if (turns.length === 0) return caseId
  await tx
    .insertInto('contact_person')
    .values(
      turns.map(({ accountId, name, from, until }) => ({
        region_id: by.regionId,
        case_id: caseId,
        account_id: accountId,
        formerly: name,
        during: sql<string>`daterange(${from}, ${until})`,
      })),
    )
    .execute()
  return caseId
}

export type Entered = { source: string; on: Day; byName: string; turns: { name: string; from: Day }[] } | null

/** Of a household that was entered afterwards: from where, by whom, and who was contact person before that; else null. */
export const enteredPiece = (caseId: string): RawBuilder<Entered> => sql`(
  select json_build_object('source', e.source, 'on', e.entered_on, 'byName', a.name, 'turns', (
    select json_agg(json_build_object('name', coalesce(h.name, p.formerly), 'from', lower(p.during)) order by lower(p.during))
    from contact_person p left join account h on h.id = p.account_id
    where p.case_id = e.case_id and lower(p.during) < e.entered_on))
  from entered_afterwards e join account a on a.id = e.entered_by where e.case_id = ${caseId}::uuid)`
