import type { Tx } from '#src/platform/database/types.ts'
import { type By, claimOption, type Option } from '../store.server.ts'
import type { MoneyInput } from './rules.ts'

/** What the scenarios of a choice cost, and from which funds how much of it comes. */
export async function moneyOf(tx: Tx, choiceId: string) {
  const costs = await tx
    .selectFrom('scenario_cost')
    .where('choice_id', '=', choiceId)
    .select(['option_id as optionId', 'no', 'year', 'what', 'amount'])
    .orderBy('option_id')
    .orderBy('no')
    .execute()
  const covers = await tx
    .selectFrom('scenario_cover as v')
    .innerJoin('fund as f', 'f.id', 'v.fund_id')
    .where('v.choice_id', '=', choiceId)
    .select([
      'v.option_id as optionId',
      'v.no',
      'v.year',
      'v.amount',
      'f.id as fundId',
      'f.name as fund',
      'f.from_day as fromDay',
      'f.until_day as untilDay',
    ])
    .orderBy('v.option_id')
    .orderBy('v.no')
    .execute()
  return { costs, covers }
}

/** Writes what a scenario costs and what is covered; false when somebody else changed the scenario since `input.version`. */
export async function saveMoney(tx: Tx, by: By, option: Option, input: MoneyInput): Promise<boolean> {
  if (!(await claimOption(tx, option.id, input.version))) return false
  const row = { option_id: option.id, choice_id: option.choiceId, region_id: by.regionId }
  await tx.deleteFrom('scenario_cost').where('option_id', '=', option.id).execute()
  await tx.deleteFrom('scenario_cover').where('option_id', '=', option.id).execute()
  const costs = input.costs.map((line, index) => ({ ...row, ...line, no: index + 1 }))
  if (costs.length > 0) await tx.insertInto('scenario_cost').values(costs).execute()
  const covers = input.covers.map(({ fundId, ...line }, index) => ({
    ...row,
    ...line,
    fund_id: fundId,
    no: index + 1,
  }))
  if (covers.length > 0) await tx.insertInto('scenario_cover').values(covers).execute()
  return true
}
