import { randomUUID } from 'node:crypto'
import type { Region } from '../support/house.ts'
import { compared, type Result } from '../support/result.ts'
import { timeInTurns } from '../support/sampling.ts'
import { statementsDuring } from '../support/statements.ts'

const samples = { warmUp: 100, rounds: 300 }

const bareSave = `
  with changed as (
    update household_case set purpose = $2, version = version + 1 where id = $1 and version = $3 returning region_id, id)
  insert into audit_line (id, region_id, account_id, action, address, case_id, outcome)
  select 0, region_id, $4::uuid, 'household-case:change', '/huishoudens', id, 'done' from changed`

/**
 * Changing what is known about a household, through the form: permission, checks, receipt, line in the log, commit,
 * against one bare statement that changes the row and writes the line.
 */
export async function saveHouseholdChange(regions: readonly Region[]): Promise<Result[]> {
  const results: Result[] = []
  for (const region of regions) results.push(await saveIn(region))
  return results
}

async function saveIn(region: Region): Promise<Result> {
  const [visitor, organisationId] = [region.visitors[0], await organisationOf(region)]
  if (!visitor) throw new Error('Nobody is signed in.')
  const [caseOfProduct = '', caseOfBare = ''] = visitor.caseIds
  let version = await versionOf(region, caseOfProduct)
  const first = await versionOf(region, caseOfBare)
  const product = () =>
    region.ask(visitor, `/huishoudens/${caseOfProduct}/gegevens`, 303, {
      once: randomUUID(),
      version: String(version++),
      name: 'Gezin in de meting',
      organisationId,
      purpose: `Doel ${version}`,
    })
  const statements = await statementsDuring(product)
  const times = await timeInTurns(
    {
      product,
      bare: round =>
        region.database.bare(bareSave, [caseOfBare, `Doel ${round}`, first + round, visitor.accountId]),
    },
    samples,
  )
  await requireAllSaved(region, caseOfBare, first + samples.warmUp + times.bare.length)
  return {
    name: 'save-household-change',
    size: region.size,
    engine: region.engine,
    ...compared(times.product, times.bare),
    against: 'row and line in one statement',
    statements: statements.length,
  }
}

async function organisationOf(region: Region): Promise<string> {
  const { rows } = (await region.database.bare('select id from organisation')) as { rows: { id: string }[] }
  return rows[0]?.id ?? ''
}

async function versionOf(region: Region, caseId: string): Promise<number> {
  const { rows } = (await region.database.bare('select version from household_case where id = $1', [
    caseId,
  ])) as { rows: { version: number }[] }
  return rows[0]?.version ?? Number.NaN
}

/** A bare save that matched no row would be quick and worthless. */
async function requireAllSaved(region: Region, caseId: string, expected: number) {
  const version = await versionOf(region, caseId)
  if (version !== expected) throw new Error(`The bare save reached version ${version}.`)
}
