import type { Concern, ConcernKind } from './rules.ts'

const several = (one: string, more: string) => (count: number) => (count === 1 ? one : `${count} ${more}`)
const always = (words: string) => () => words

const reasons: Record<ConcernKind, (count: number) => string> = {
  danger: always('direct gevaar'),
  'low-score': several('een heel laag cijfer', 'heel lage cijfers'),
  'score-dropped': several('een cijfer dat flink daalde', 'cijfers die flink daalden'),
  incident: several('een incident zonder vervolg', 'incidenten zonder vervolg'),
  'child-unseen': several(
    'een kind te lang niet gezien of gesproken',
    'kinderen te lang niet gezien of gesproken',
  ),
  'interim-expired': always('het tijdelijke veiligheidsplan is verlopen'),
  'no-consultation': always('nog geen netwerkberaad'),
  'review-late': always('het plan had nagekeken moeten zijn'),
  dormant: always('slapend plan'),
  challenge: several('tegenspraak die openstaat', 'keer tegenspraak die openstaat'),
  'not-informed': always('het gezin weet nog niet dat we samenwerken'),
}

/** 'Direct gevaar · een cijfer van 3 of lager': the reasons, the most serious first. */
export function reasonsInWords(concerns: readonly Concern[]): string {
  const words = concerns.map(({ kind, count }) => reasons[kind](count)).join(' · ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export const text = {
  title: 'Huishoudens naar zorg',
  lead: 'De meeste zorg staat bovenaan, om de reden die vooraan staat. Redenen worden niet opgeteld tot een cijfer.',
  none: 'Er is nu geen huishouden met een reden voor zorg.',
  challenges: 'Open tegenspraak',
  noChallenges: 'Er staat geen tegenspraak open.',
  waitsForAnswer: (day: string) => `Wacht sinds ${day} op antwoord van de vaste contactpersoon`,
  waitsForVerdict: 'Er is antwoord. Wie dit vroeg, kijkt nu of het genoeg is',
}
