import type { Part } from './rules.ts'

export const partNames = {
  mission: 'Waar we het voor doen',
  organisation: 'Het project in de regio',
  lessons: 'Geleerde lessen',
  improvements: 'Gerealiseerde verbeteringen',
  regional: 'Regionale voortgang',
  national: 'Landelijke voortgang',
} as const satisfies Record<Part, string>

export const text = {
  link: (part: string) => `Zeg het in eigen woorden: ${part}`,
  title: (part: string) => `${part} in eigen woorden`,
  lead: 'Dit staat nu in het memo en in de dia’s. Verander je niets, dan blijft de tekst met de bron meelopen.',
  words: 'Tekst in de rapportage',
  wordsHint: 'Maak leeg om dit weg te laten.',
  source: 'Zo staat het in Toekomsttuin',
  check: 'Kijk dit nog na',
  stale: 'De bron is veranderd nadat je dit schreef. Kijk of je tekst nog klopt.',
  staleIn: (part: string, count: number) =>
    `${part}: ${count === 1 ? 'een bron is' : `${count} bronnen zijn`} veranderd nadat de tekst is geschreven.`,
  submit: 'Bewaar de teksten',
  done: 'De teksten zijn bewaard.',
  empty: 'Hier is nog niets vastgelegd om te vertellen.',
  own: (count: number) =>
    count === 1 ? 'Eén tekst is van jullie zelf.' : `${count} teksten zijn van jullie zelf.`,
  leftOut: 'weggelaten',
} as const
