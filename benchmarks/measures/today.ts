import type { Region } from '../support/house.ts'
import { compared, type Result } from '../support/result.ts'
import { dice, timeInTurns } from '../support/sampling.ts'
import { readsOf, type Statement, statementsDuring } from '../support/statements.ts'

const samples = { warmUp: 100, rounds: 300 }

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
  const reads = await readsOfEach(region)
  const times = await timeInTurns(
    {
      product: () => region.ask(someone(rollProduct), '/vandaag', 200),
      bare: async () => {
        const { accountId } = someone(rollBare)
        for (const { text, values } of reads.get(accountId) ?? []) await region.database.bare(text, values)
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
    bare_statements: reads.get(visitor.accountId)?.length ?? 0,
    statements: statements.length,
    households: visitor.caseIds.length,
  }
}

/** What the page reads for each visitor, so that the owner reads the same of the same households. */
async function readsOfEach(region: Region): Promise<Map<string, Statement[]>> {
  const reads = new Map<string, Statement[]>()
  for (const visitor of region.visitors) {
    const statements = readsOf(await statementsDuring(() => region.ask(visitor, '/vandaag', 200)))
    const chosen = statements.map(statement => withoutRowSecurity(statement, visitor.caseIds))
    await requireTheirHouseholds(region, chosen, visitor.caseIds)
    reads.set(visitor.accountId, chosen)
  }
  return reads
}

const ofHouseholds = /\bfrom "household_case" as "c"/

/** Which households the page is about, row security and the database say; as the owner the statement names them. */
function withoutRowSecurity({ text, values }: Statement, caseIds: readonly string[]): Statement {
  const theirs = `$${values.length + 1}::uuid[]`
  const named = text
    .replace(ofHouseholds, `from (select * from household_case where id = any (${theirs})) as "c"`)
    .replaceAll('asked_case_ids()', theirs)
  return named === text ? { text, values } : { text: named, values: [...values, [...caseIds]] }
}

/** A bare list of other households, or of none, would be worth nothing beside the page. */
async function requireTheirHouseholds(
  region: Region,
  reads: readonly Statement[],
  caseIds: readonly string[],
) {
  const list = reads.find(({ values }) => values.some(Array.isArray))
  const { rows } = (await region.database.bare(list?.text ?? '', list?.values)) as { rows: { id: string }[] }
  const found = rows.map(row => row.id).sort()
  if (found.join() !== caseIds.toSorted().join())
    throw new Error(`The bare list found ${found.length} households.`)
}
