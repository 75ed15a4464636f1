import type { Region } from '../support/house.ts'
import { compared, type Result } from '../support/result.ts'
import { dice, timeInTurns } from '../support/sampling.ts'
import { readsOf, type Statement, statementsDuring } from '../support/statements.ts'

const samples = { warmUp: 100, rounds: 300 }

// The page's own list leaves the choice to row security; as the owner one has to choose.
const bareList = `
  select c.id, c.name, c.opened_on, c.closed_on, c.informed_on, c.not_informed_reason, g.name as garden, a.name as contact, a.id as contact_id
  from household_case c join garden g on g.id = c.garden_id
    left join contact_person p on p.case_id = c.id and p.during @> current_date
    left join account a on a.id = p.account_id
  where c.id in (select i.case_id from case_involvement i where i.account_id = $1 and i.during @> now())
  order by c.name`

/** The start page of a contact person with thirty households, against the same reads as the owner. */
export async function today(regions: readonly Region[]): Promise<Result[]> {
  const results: Result[] = []
  for (const region of regions) results.push(await todayIn(region))
  return results
}

async function todayIn(region: Region): Promise<Result> {
  const [rollProduct, rollBare] = [dice(3), dice(4)]
  const someone = (roll: (sides: number) => number) => {
    const visitor = region.visitors[roll(region.visitors.length)]
    if (!visitor) throw new Error('Nobody is signed in.')
    return visitor
  }
  const visitor = someone(dice(5))
  const statements = await statementsDuring(() => region.ask(visitor, '/vandaag', 200))
  const details = await detailsOfEach(region)
  const listed = (await region.database.bare(bareList, [visitor.accountId])) as { rows: unknown[] }
  const times = await timeInTurns(
    {
      product: () => region.ask(someone(rollProduct), '/vandaag', 200),
      bare: async () => {
        const { accountId } = someone(rollBare)
        await region.database.bare(bareList, [accountId])
        for (const { text, values } of details.get(accountId) ?? []) await region.database.bare(text, values)
      },
    },
    samples,
  )
  return {
    name: 'today',
    size: region.size,
    engine: region.engine,
    ...compared(times.product, times.bare),
    against: 'the same reads as owner',
    bare_statements: 1 + (details.get(visitor.accountId)?.length ?? 0),
    statements: statements.length,
    households: listed.rows.length,
  }
}

/**
 * What the page asks about the households it listed: those reads name them, so they are the same for the owner. A read
 * that leaves the choice to row security is left out: as the owner it would read the whole region.
 */
async function detailsOfEach(region: Region): Promise<Map<string, Statement[]>> {
  const details = new Map<string, Statement[]>()
  for (const visitor of region.visitors) {
    const statements = await statementsDuring(() => region.ask(visitor, '/vandaag', 200))
    details.set(
      visitor.accountId,
      readsOf(statements).filter(({ values }) =>
        values.flat().some(value => visitor.caseIds.includes(String(value))),
      ),
    )
  }
  return details
}
