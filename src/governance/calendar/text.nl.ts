import type { Kind } from './rules.ts'

export const kindNames = {
  development: 'Ontwikkeling',
  alignment: 'Afstemming met het landelijke team',
  review: 'Transitieagenda',
  communication: 'Communicatie',
  training: 'Scholing',
} as const satisfies Record<Kind, string>

export const home = '/sturing/kalender'
export const fileName = 'kalender.ics'

export const text = {
  title: 'Kalender',
  lead: 'Alles met een dag uit ontwikkelingen, scholing, transitieagenda en communicatie. Overleggen van groepen staan bij ',
  save: 'Zet alles in mijn agenda',
  saveOne: 'Zet in mijn agenda',
  meetings: 'Vergaderingen',
  coming: 'Wat komt',
  noneComing: 'Er staat nu niets in de kalender dat nog moet komen.',
  past: 'Wat is geweest',
  until: (day: string) => `tot en met ${day}`,
  product: { company: 'sturing', product: 'kalender', language: 'NL' },
  review: 'Transitieagenda samen bekijken',
  alignment: (title: string) => `Landelijk TKS-team: ${title}`,
}
