import { randomUUID } from 'node:crypto'
import { dayOf } from '#src/kernel/day.ts'
import type { Region } from '../support/house.ts'
import { compared, type Result } from '../support/result.ts'
import { timeInTurns } from '../support/sampling.ts'
import { statementsDuring } from '../support/statements.ts'

const samples = { warmUp: 100, rounds: 300 }
const words = 'Het was rustig aan tafel. Volgende week bellen we over school en over de opvang.'

const bareSave = `
  with written as (
    insert into journal_version (region_id, case_id, entry_id, number, kind, happened_on, spoke_with, about, words, written_by)
    select region_id, id, $2, 1, 'note', current_date, '{}', '{}', $3, $4 from household_case where id = $1 returning region_id, case_id)
  insert into audit_line (id, region_id, account_id, action, address, case_id, outcome)
  select 0, region_id, $4::uuid, 'journal:write', '/huishoudens', case_id, 'done' from written returning case_id`

/** Writing a note through the form, against one bare statement that writes the same row and the line. */
export async function saveNote(regions: readonly Region[]): Promise<Result[]> {
  const results: Result[] = []
  for (const region of regions) results.push(await saveIn(region))
  return results
}

async function saveIn(region: Region): Promise<Result> {
  const [visitor] = region.visitors
  const [caseOfProduct, caseOfBare] = visitor?.caseIds ?? []
  if (!visitor || !caseOfProduct || !caseOfBare) throw new Error('Nobody is signed in.')
  const path = `/huishoudens/${caseOfProduct}/contactjournaal/nieuw`
  const product = () =>
    region.ask(visitor, path, 303, { once: randomUUID(), happenedOn: dayOf(new Date()), words })
  const bare = async () => {
    const values = [caseOfBare, randomUUID(), words, visitor.accountId]
    const { rows } = (await region.database.bare(bareSave, values)) as { rows: unknown[] }
    if (rows.length !== 1) throw new Error('The bare note was not written.')
  }
  const statements = await statementsDuring(product)
  const times = await timeInTurns({ product, bare }, samples)
  await forget(region, [caseOfProduct, caseOfBare])
  return {
    name: 'save-note',
    size: region.size,
    engine: region.engine,
    ...compared(times.product, times.bare),
    against: 'row and line in one statement',
    statements: statements.length,
  }
}

/** A region that is kept is measured again: these households have no more notes than others then. */
async function forget({ database: { bare } }: Region, caseIds: string[]) {
  await bare('set session_replication_role = replica')
  await bare('delete from journal_version where case_id = any ($1::uuid[]) and words = $2', [caseIds, words])
  await bare('set session_replication_role = origin')
}
