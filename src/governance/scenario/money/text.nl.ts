import { inEuros } from '../../fund/text.nl.ts'
import type { YearOfMoney } from './rules.ts'

const others = (names: readonly string[]) => new Intl.ListFormat('nl').format(names)

export const text = {
  title: (scenario: string) => `Geld: ${scenario}`,
  lead: 'Wat kost dit scenario, en wat is daarvan gedekt? Vul alleen in wat bekend is.',
  costs: 'Wat het kost',
  covers: 'Waaruit het wordt betaald',
  coversHint: 'Alleen wat echt is toegezegd. Een geldbron die is afgelopen, betaalt niets meer.',
  cost: (index: number) => `Kosten ${index + 1}`,
  cover: (index: number) => `Dekking ${index + 1}`,
  addCost: 'Nog een kostenpost',
  addCover: 'Nog een dekking',
  remove: 'Haal weg',
  year: 'Jaar',
  what: 'Waarvoor?',
  amount: 'Bedrag',
  unit: 'hele euro’s',
  fund: 'Geldbron',
  noFunds: 'Er is nog geen geldbron vastgelegd. Doe dat eerst als je dekking wilt invullen.',
  submit: 'Bewaar het geld',
  done: 'De kosten en de dekking zijn bewaard.',
  changedMeanwhile: 'Een collega heeft dit scenario intussen ook gewijzigd. Kies wat er blijft staan.',
  line: (year: string, amount: string, what: string) => [year, amount, what].filter(Boolean).join(', '),

  heading: 'Wat het kost en wat gedekt is',
  table: 'Per scenario en jaar',
  scenario: 'Scenario',
  covered: 'Gedekt',
  gap: 'Ontbreekt',
  none: 'Van geen scenario zijn al kosten ingevuld.',
  notYet: 'nog niet ingevuld',
  funds: 'Bekijk de geldbronnen',
  fill: 'Vul kosten en dekking in',
  /** A gap in one sentence. */
  inWords: (scenario: string, { year, costs, covered, gap }: YearOfMoney) => {
    if (costs === 0)
      return `Voor ${year} is bij ${scenario} ${inEuros(covered)} toegezegd; de kosten zijn nog niet ingevuld.`
    if (gap === 0) return `In ${year} kost ${scenario} ${inEuros(costs)}. Dat is helemaal gedekt.`
    return covered === 0
      ? `In ${year} kost ${scenario} ${inEuros(costs)}. Daarvan is nog niets gedekt.`
      : `In ${year} kost ${scenario} ${inEuros(costs)}. Daarvan is ${inEuros(covered)} gedekt; er ontbreekt ${inEuros(gap)}.`
  },
  ended: (funds: readonly string[], year: number) =>
    `${others(funds)} ${funds.length === 1 ? 'telt' : 'tellen'} in ${year} niet mee: dat geld is er dan niet.`,
  ends: (fund: string, day: string) => `${fund}: er is geld tot en met ${day}, daarna niet meer.`,
}
