import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { colleagues } from '../contact-person/store.server.ts'
import { peopleWithinReach } from '../double/store.server.ts'
import { recordEarlier } from '../entered-afterwards/earlier/store.server.ts'
import { enterHousehold } from '../entered-afterwards/store.server.ts'
import { householdsWithinReach, openingChoices } from '../household/store.server.ts'
import { createPerson } from '../household-member/store.server.ts'
import type { Known } from './household/rules.ts'
import type { SetParts } from './row/rules.ts'
import type { Ready } from './rules.ts'

type By = { accountId: string; regionId: string }

/** What a set is held against: what the form offers, and what the asker can see already. */
export async function knownFor(tx: Tx, { accountId }: By, today: Day): Promise<Known> {
  const asker = await tx
    .selectFrom('account')
    .where('id', '=', accountId)
    .select(['id', 'name', 'email'])
    .executeTakeFirstOrThrow()
  const holders = (await colleagues(tx)).filter(one => one.roles.includes('caseworker'))
  return {
    ...(await openingChoices(tx)),
    today,
    asker,
    holders,
    people: await peopleWithinReach(tx),
    households: await householdsWithinReach(tx),
  }
}

export type Waiting = { id: string; parts: SetParts }

/** The set of the asker that waits to be taken over; undefined when there is none, or it was sent longer than a day ago. */
export const waitingSet = (tx: Tx): Promise<Waiting | undefined> =>
  tx
    .selectFrom('household_import')
    .where('taken_over_at', 'is', null)
    .select(['id', sql<SetParts>`parts`.as('parts')])
    .executeTakeFirst()

/** Keeps parts of a set to be looked at, beside those that waited; a part that is sent again replaces itself. */
export async function keepParts(tx: Tx, { accountId, regionId }: By, parts: SetParts): Promise<void> {
  const waiting = await waitingSet(tx)
  await forgetSet(tx)
  await tx
    .insertInto('household_import')
    .values({
      region_id: regionId,
      parts: JSON.stringify({ ...waiting?.parts, ...parts }),
      made_by: accountId,
    })
    .execute()
}

/** Forgets the set of the asker that waits. */
async function forgetSet(tx: Tx): Promise<void> {
  await tx.deleteFrom('household_import').where('taken_over_at', 'is', null).execute()
}

/** Enters every household of a set as the form would; gives their ids. Null when the set is gone meanwhile. */
export async function takeOver(
  tx: Tx,
  by: By,
  setId: string,
  households: readonly Ready[],
  today: Day,
): Promise<string[] | null> {
  const taken = await tx
    .updateTable('household_import')
    .set({ parts: null, households: households.length })
    .where('id', '=', setId)
    .executeTakeFirst()
  if (taken.numUpdatedRows !== 1n) return null
  const personIds = new Map<string, string>()
  const caseIds: string[] = []
  for (const { input, numbers, earlier } of households) {
    const people = []
    for (const [index, person] of input.people.entries()) {
      const number = numbers[index]
      if (number && !personIds.has(number)) personIds.set(number, await createPerson(tx, by.regionId, person))
      people.push({ ...person, sameAs: number ? personIds.get(number) : undefined })
    }
    const caseId = await enterHousehold(tx, by, { ...input, people }, today)
    for (const one of earlier)
      await recordEarlier(tx, by, caseId, { ...one, about: one.about && personIds.get(one.about) })
    caseIds.push(caseId)
  }
  return caseIds
}

/** Sets that were left lying longer than a day are forgotten; gives how many. */
export async function forgetOldSets(tx: Tx): Promise<number> {
  const { rows } = await sql<{ gone: number }>`select forget_household_imports() as gone`.execute(tx)
  return rows[0]?.gone ?? 0
}
