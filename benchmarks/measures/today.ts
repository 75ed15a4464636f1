import type { Region } from '../support/house.ts'
import { compared, type Result } from '../support/result.ts'
import { dice, timeInTurns } from '../support/sampling.ts'
import { statementsDuring } from '../support/statements.ts'

const samples = { warmUp: 100, rounds: 300 }

// What the page tells of somebody's households; it grows with what the page tells.
const bareToday = `
  select c.id, c.name, c.opened_on, c.closed_on, c.informed_on, c.not_informed_reason, g.name as garden, a.name as contact, a.id as contact_id
  from household_case c join garden g on g.id = c.garden_id
    left join contact_person p on p.case_id = c.id and p.during @> current_date
    left join account a on a.id = p.account_id
  where c.id in (select i.case_id from case_involvement i where i.account_id = $1 and i.during @> now())
  order by c.name`

/** The start page of a contact person with thirty households, against the same list by bare SQL. */
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
  const listed = (await region.database.bare(bareToday, [visitor.accountId])) as { rows: unknown[] }
  const times = await timeInTurns(
    {
      product: () => region.ask(someone(rollProduct), '/vandaag', 200),
      bare: () => region.database.bare(bareToday, [someone(rollBare).accountId]),
    },
    samples,
  )
  return {
    name: 'today',
    size: region.size,
    engine: region.engine,
    ...compared(times.product, times.bare),
    against: 'the same list by bare SQL',
    statements: statements.length,
    households: listed.rows.length,
  }
}
