import { type Day, dayInWords } from '#src/kernel/day.ts'
import { ofFamilies } from './families.nl.ts'
import type { Guide, GuidedRole } from './guide.ts'
import { ofKeeping } from './keeping.nl.ts'
import { ofSteering } from './steering.nl.ts'

export const guides: Record<GuidedRole, Guide> = { ...ofFamilies, ...ofSteering, ...ofKeeping }

export const text = {
  title: 'Uitleg per rol',
  lead: 'Wat je in een week doet, wat je doet bij twijfel, en wie je belt. Elke uitleg past op één blad papier.',
  mine: 'Voor jou',
  others: 'Voor je collega’s',
  family: 'Een gezin heeft een eigen uitleg op de eigen pagina’s, ook in het Engels en het Arabisch.',
  one: (role: string) => `Uitleg voor de ${role}`,
  week: 'Dit doe je in een week',
  doubt: 'Twijfel je?',
  call: 'Wie bel je?',
  danger: 'Is er nu gevaar?',
  dangerLine: (now: string, safeHome: string) =>
    `Bel ${now}. Is er minder haast maar wel zorg: bel Veilig Thuis, ${safeHome}, dag en nacht.`,
  pdf: 'Bewaar als één blad (PDF)',
  help: 'Bij elke moeilijke stap staat op de pagina zelf: ‘Hoe werkt dit?’',
  paper: {
    kicker: 'Toekomsttuin, uitleg op één blad',
    description: 'Wat iemand met deze rol in een week doet, en wie te bellen',
    footer: (on: Day) => `Gemaakt op ${dayInWords(on)}. De nieuwste staat op /uitleg.`,
    addresses: 'De grijze woorden zijn adressen. Typ ze achter het adres van deze website.',
    page: 'pagina',
    of: 'van',
  },
}
