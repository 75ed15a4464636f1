import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { CaseCount, PublicationInput } from '../rules.ts'

type Asker = { accountId: string; regionId: string }

/** New and followed households per garden; nothing for whoever does not steer. */
export async function caseCounts(tx: Tx, until: Day, previous: Day): Promise<CaseCount[]> {
  const counted = await sql<CaseCount>`
    select garden, new_cases as "newCases", followed_cases as "followedCases"
    from case_counts(${until}::date, ${previous}::date)`.execute(tx)
  return counted.rows
}

/** How many names of people of households each text holds; the database never tells which. */
export async function nameHits(tx: Tx, texts: string[]): Promise<number[]> {
  const found = await sql<{ hits: number[] }>`select name_hits(${texts}::text[]) as hits`.execute(tx)
  return found.rows[0]?.hits ?? []
}

export const gardensOfRegion = (tx: Tx) =>
  tx
    .selectFrom('garden')
    .select(['name', 'active_since as activeSince'])
    .orderBy('active_since')
    .orderBy('name')
    .execute()

/** How the totals per garden are treated on a day, and why; null when the region never chose. */
export async function publicationChoice(tx: Tx, on: Day) {
  const found = await publicationChoices(tx).where('c.from_day', '<=', on).executeTakeFirst()
  return found ?? null
}

/** All choices about the totals per garden, the last first. */
export const allPublicationChoices = (tx: Tx) => publicationChoices(tx).execute()

const publicationChoices = (tx: Tx) =>
  tx
    .selectFrom('publication_choice as c')
    .innerJoin('account as a', 'a.id', 'c.chosen_by')
    .select([
      'c.id',
      'c.shown',
      'c.from_day as fromDay',
      'c.why',
      'c.chosen_at as chosenAt',
      'a.name as chosenByName',
    ])
    .where('c.what', '=', 'garden-totals')
    .orderBy('c.chosen_at', 'desc')
    .orderBy('c.id', 'desc')

export async function choosePublication(tx: Tx, actor: Asker, input: PublicationInput): Promise<void> {
  await tx
    .insertInto('publication_choice')
    .values({
      region_id: actor.regionId,
      what: 'garden-totals',
      shown: input.shown === 'shown',
      from_day: input.fromDay,
      why: input.why,
      chosen_by: actor.accountId,
    })
    .execute()
}
