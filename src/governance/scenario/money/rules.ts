import { z } from 'zod'
import { filledRows, idField, text, versionField } from '#src/kernel/form-schema.ts'
import { type Days, euros, paysIn } from '../../fund/rules.ts'
import { needs } from './needs.nl.ts'

const year = z.coerce
  .number({ error: needs.year })
  .int(needs.year)
  .min(2020, needs.year)
  .max(2100, needs.year)

type Payer = Days & { id: string; name: string }

/** The form in which the region writes what a scenario costs, year by year, and what of it is covered. */
export const moneyForm = (funds: readonly Payer[]) =>
  z
    .object({
      version: versionField(),
      costs: filledRows(z.object({ year, what: text(needs.what, 200), amount: euros(needs.amount, 1) }), 40),
      covers: filledRows(
        z.object({
          year,
          fundId: idField(needs.fund).refine(id => funds.some(fund => fund.id === id), needs.fund),
          amount: euros(needs.amount, 1),
        }),
        40,
      ),
    })
    .superRefine(({ covers }, context) => {
      covers.forEach((cover, index) => {
        const wrong = (message: string) =>
          context.addIssue({ code: 'custom', path: ['covers', index, 'fundId'], message })
        const fund = funds.find(one => one.id === cover.fundId)
        if (fund && !paysIn(fund, cover.year)) wrong(needs.ended(fund.name, cover.year))
        const same = covers.findIndex(one => one.fundId === cover.fundId && one.year === cover.year)
        if (same < index) wrong(needs.twice)
      })
    })
export type MoneyInput = z.output<ReturnType<typeof moneyForm>>

type Cost = { year: number; amount: number }
type Cover = Cost & Days & { fund: string }

export type YearOfMoney = {
  year: number
  costs: number
  covered: number
  /** What nobody pays yet; never less than nothing. */
  gap: number
  /** Funds that were counted on and have no day in this year any more. */
  ended: string[]
}

/** What each year costs and what of it is covered; a fund that ended covers nothing, whatever was written. */
export function yearsOf(costs: readonly Cost[], covers: readonly Cover[]): YearOfMoney[] {
  const years = new Set([...costs, ...covers].map(one => one.year))
  const total = (lines: readonly Cost[], year: number) =>
    lines.reduce((sum, line) => (line.year === year ? sum + line.amount : sum), 0)
  return [...years]
    .sort((a, b) => a - b)
    .map(year => {
      const pays = covers.filter(cover => paysIn(cover, year))
      const [cost, covered] = [total(costs, year), total(pays, year)]
      return {
        year,
        costs: cost,
        covered,
        gap: Math.max(0, cost - covered),
        ended: covers.filter(cover => cover.year === year && !pays.includes(cover)).map(cover => cover.fund),
      }
    })
}
