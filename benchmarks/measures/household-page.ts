import type { Region } from '../support/house.ts'
import { compared, type Result, rounded } from '../support/result.ts'
import { dice, p50, p95, timeInTurns } from '../support/sampling.ts'
import { readsOf, type Statement, statementsDuring } from '../support/statements.ts'

const samples = { warmUp: 150, rounds: 300 }

/**
 * The page of a household as finished HTML, with permission, row security and its line in the log, against the same
 * reads as the owner. All sizes take turns, so that they can be compared with each other.
 */
export async function householdPage(regions: readonly Region[]): Promise<Result[]> {
  const prepared: Prepared[] = []
  for (const region of regions) prepared.push(await prepare(region))
  const times = await timeInTurns(
    Object.fromEntries(
      prepared.flatMap(one => [
        [`product ${one.region.size}`, one.product],
        [`bare ${one.region.size}`, one.bare],
      ]),
    ),
    samples,
  )
  const of = (kind: string, region: Region) => times[`${kind} ${region.size}`] ?? []
  const results: Result[] = prepared.map(({ region, statements }) => ({
    name: 'household-page',
    size: region.size,
    engine: region.engine,
    ...compared(of('product', region), of('bare', region)),
    against: 'the same reads as owner',
    statements: statements.length,
  }))
  const [small, large] = [regions[0], regions.at(-1)]
  if (!small || !large || small === large) return results
  const [few, many] = [of('product', small), of('product', large)]
  const growth = {
    p50_ms: rounded(p50(many)),
    p95_ms: rounded(p95(many)),
    ratio: rounded(p95(many) / p95(few), 2),
    against: `p95 at ${small.size} households`,
    p50_ratio: rounded(p50(many) / p50(few), 2),
  }
  results.push({
    name: 'household-page-growth',
    size: large.size,
    engine: large.engine,
    ...growth,
    n: many.length,
  })
  return results
}

type Prepared = Awaited<ReturnType<typeof prepare>>

async function prepare(region: Region) {
  const [visitor] = region.visitors
  const [first = ''] = visitor?.caseIds ?? []
  if (!visitor) throw new Error('Nobody is signed in.')
  const statements = await statementsDuring(() => region.ask(visitor, `/huishoudens/${first}`, 200))
  const reads = readsOf(statements)
  const [rollProduct, rollBare] = [dice(1), dice(2)]
  const aCase = (roll: (sides: number) => number) => {
    const someone = region.visitors[roll(region.visitors.length)] ?? visitor
    return { someone, caseId: someone.caseIds[roll(someone.caseIds.length)] ?? first }
  }
  return {
    region,
    statements,
    product: () => {
      const { someone, caseId } = aCase(rollProduct)
      return region.ask(someone, `/huishoudens/${caseId}`, 200)
    },
    bare: () => readBare(region, reads, first, aCase(rollBare).caseId),
  }
}

async function readBare(region: Region, reads: readonly Statement[], recorded: string, caseId: string) {
  for (const { text, values } of reads) {
    const now = values.map(value => (value === recorded ? caseId : value))
    await region.database.bare(text, now)
  }
}
