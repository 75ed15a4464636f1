import type { Gap } from './rules.ts'

export const text = { title: 'Kijk dit nog eens na' }

/** What is open or too much, as a sentence; `name` is of who it is about. */
export function gapInWords(gap: Gap, name: (id: string) => string): string {
  switch (gap.code) {
    case 'nobody-does':
      return 'Niemand staat erin als iemand die iets doet.'
    case 'nobody-decides':
      return 'Niemand staat erin als iemand die beslist.'
    case 'no-role':
      return `${name(gap.participantId)} heeft een afspraak of kijkt mee, maar staat niet bij de rollen.`
    case 'overloaded':
      return `${name(gap.participantId)} heeft ${gap.count} dingen te doen. Kan iemand anders iets overnemen?`
    case 'many-meetings':
      return `Er zijn ${gap.count} overleggen rond dit gezin. Welk overleg kan weg?`
    case 'nobody-drops-out':
      return `Bij “${gap.what}” staat niet wie mag afhaken.`
  }
}
