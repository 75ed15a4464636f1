import type { PartOfDay } from '../availability/rules.ts'
import { text as visitText } from '../home-visit/text.nl.ts'
import type { Kind, Line } from './rules.ts'

const one: Record<Kind, string> = {
  consultation: 'Netwerkberaad',
  visit: visitText.title,
  group: 'Vergadering',
  practice: 'Bijeenkomst van de praktijkgroep',
  check: 'Kijken of een afspraak lukt',
  review: 'Het plan opnieuw bekijken in een netwerkberaad',
  'interim-ends': 'Het voorlopige plan loopt af',
  alone: 'Alleen spreken',
  seen: 'Zien',
  'aftercare-look': 'Nazorgmoment',
  'pause-ends': 'De pauze loopt af',
}

/** What a line of a day says. */
export function lineInWords({ kind, count, words, about }: Line): string {
  if (kind === 'check' && count > 1) return `Kijken of ${count} afspraken lukken`
  if (kind === 'alone' || kind === 'seen') return `${one[kind]}: ${words}`
  return kind === 'group' ? about : one[kind]
}

export const text = {
  partsOfDay: { morning: 'ochtend', afternoon: 'middag', evening: 'avond' } satisfies Record<
    PartOfDay,
    string
  >,
  title: 'Mijn agenda',
  lead: (days: number) =>
    `Je beraden, bezoeken, vergaderingen en de dagen om te kijken, ${days / 7} weken vooruit.`,
  link: 'Mijn agenda',
  today: 'Vandaag',
  tomorrow: 'Morgen',
  since: (day: string) => `kon al sinds ${day}`,
  nothingToday: 'Voor vandaag staat er niets.',
  nothing: 'Er staat nog niets voor je klaar',
  nothingLead:
    'Hier komen je netwerkberaden, je bezoeken aan huis, de vergaderingen van je groepen, en de dagen om naar afspraken te kijken of iemand te zien.',
  connect: 'Zet dit in je eigen agenda',
  toPrint: 'of druk deze lijst af met je browser.',
  connecting: {
    title: 'Je agenda ook op je telefoon of computer',
    lead: 'Met een eigen adres haalt je agenda steeds op wanneer je iets hebt. Daar staat alleen ‘Afspraak’ en de tijd: geen naam, geen huishouden en geen plek.',
    on: (since: string) => `Je adres werkt sinds ${since}.`,
    asked: (when: string) => `Een agenda haalde het voor het laatst op: ${when}.`,
    neverAsked: 'Er heeft nog geen agenda om gevraagd.',
    stop: 'Laat het adres stoppen',
    fresh: 'Maak een nieuw adres',
    freshWhy:
      'Kreeg een ander je adres te zien, of ben je het kwijt? Een nieuw adres laat het oude meteen stoppen.',
    first: 'Zo begin je',
    steps: [
      'Kopieer het adres hieronder. Je ziet het maar één keer.',
      'Druk op de knop. Vanaf dan werkt het.',
      'Plak het adres in je agenda, bij ‘abonneren’ of ‘agenda via internet’.',
    ],
    address: 'Jouw adres',
    secret: 'Wie dit adres heeft, ziet wanneer je afspraken hebt. Deel het met niemand.',
    submit: 'Laat dit adres werken',
    done: 'Je adres werkt. Plak het nu in je agenda.',
    used: 'Dit adres is al eens gebruikt. Open de pagina opnieuw: dan staat er een nieuw adres.',
  },
  stopping: {
    title: 'Laat je adres stoppen',
    lead: 'Agenda’s die dit adres hebben, krijgen niets meer. Wat er al in stond, haal je daar zelf weg.',
    submit: 'Laat het adres stoppen',
    done: 'Je adres is gestopt.',
  },
}
