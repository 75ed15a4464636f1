/** What the form about the money of a scenario says when something is missing. */
export const needs = {
  year: 'Vul een jaartal in, zoals 2026.',
  what: 'Schrijf waarvoor het geld is.',
  amount: 'Vul een bedrag in hele euro’s in, meer dan 0.',
  fund: 'Kies een geldbron.',
  ended: (fund: string, year: number) =>
    `${fund} betaalt niets in ${year}. Kies een ander jaar of een andere geldbron.`,
  twice: 'Deze geldbron staat al bij dit jaar. Tel de bedragen op.',
}
