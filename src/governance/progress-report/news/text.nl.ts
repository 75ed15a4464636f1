import { countInWords, type GuardedCount } from '#src/kernel/small-numbers.ts'

/** What the parts of a report are called where their differences are told. */
export const partNames = {
  head: 'Kop van het memo',
  proposals: 'Voorstel',
  explanation: 'Toelichting',
  mission: 'Waar we het voor doen',
  treated: 'Wat overleggen van de vorige rapportage vonden',
  cases: 'Huishoudens in de toekomsttuinen',
  figures: 'Cijfers uit de monitor',
  organisation: 'Het project in de regio',
  lessons: 'Geleerde lessen',
  improvements: 'Gerealiseerde verbeteringen',
  regional: 'Regionale voortgang',
  national: 'Landelijke voortgang',
} as const

export const words = {
  fresh: (title: string) => `Nieuw: ${title}`,
  changed: (title: string) => `Bijgewerkt: ${title}`,
  supported: (title: string) => `Nu voldoende onderbouwd: ${title}`,
  gone: (title: string) => `Niet meer in de rapportage: ${title}`,
  concluded: (meeting: string, conclusion: string) => `${meeting}: ${conclusion}`,
  otherwise: 'Hier staat nu iets anders.',
} as const

/** The totals of the report before, to lay beside those of now. */
export const casesLine = (totals: { newCases: GuardedCount; followedCases: GuardedCount }): string =>
  `In de vorige rapportage: ${countInWords(totals.newCases)} nieuw, ${countInWords(totals.followedCases)} gevolgd.`
