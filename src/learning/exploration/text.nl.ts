import type { ReasonCode, WantCode } from './rules.ts'

/** What a table is called that is none of the region's. */
export const otherTableName = 'Een andere tafel'

/** A table of one garden with that garden behind it. */
export const tableName = ({ name, garden }: { name: string; garden: string | null }) =>
  garden ? `${name} (${garden})` : name

export const reasonNames = {
  'no-young-people': 'Er wonen geen jeugdigen',
  'not-serious-enough': 'Niet ernstig genoeg voor die tafel',
  'no-place': 'Er is geen plek',
  'no-consent': 'Mensen willen niet',
  'nobody-leads': 'Niemand neemt de leiding',
  other: 'Iets anders',
} as const satisfies Record<ReasonCode, string>

export const wantNames = {
  'mental-health': 'Kennis van de ggz',
  'safety-house': 'Kennis van partners van het ZVH',
  'social-care': 'Maatschappelijke zorg erbij',
  'one-contact': 'Eén vaste contactpersoon',
  training: 'Scholing over huishoudens van 18+',
  mandate: 'Een afspraak welke tafel het oppakt',
  other: 'Iets anders',
} as const satisfies Record<WantCode, string>

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** The way to a page of the exploration. */
export const crumbs = (here: string) => [
  { label: 'Praktijk', to: '/praktijk' },
  { label: text.summary.title, to: '/praktijk/verkenning' },
  { label: here },
]

export const text = {
  summary: {
    title: 'Verkenning 18+',
    lead: 'Huishoudens van volwassenen waar het onveilig is, en die aan geen enkele tafel een plek hebben.',
    count: 'Tel een huishouden',
    all: (count: number) => `Tot nu toe ${plural(count, 'keer geteld', 'keer geteld')}.`,
    few: 'Er is geteld, maar het zijn er nog te weinig om te tonen.',
    none: 'Er is nog niet geteld',
    noneLead:
      'Zie je een huishouden van 18+ waar het onveilig is en dat nergens past? Tel het hier. Je schrijft niet op wie het is.',
    careful:
      'We tellen zonder personen. Twee organisaties kunnen hetzelfde huishouden tellen. Deze huishoudens horen niet bij de huishoudens in de tuinen.',
    small: (least: number) => `Aantallen onder de ${least} tonen we niet.`,
    gardens: 'Per toekomsttuin',
    tables: 'Aan welke tafels is gedacht?',
    reasons: 'Waarom past het daar niet?',
    needs: 'Wat zou er nodig zijn?',
    organisations: 'Wie zag het?',
    words: 'In eigen woorden',
    wordsLead: 'Los van waar, wanneer en door wie het is gezegd.',
    households: 'Keer geteld',
    several: 'Bij één huishouden kan meer tellen.',
    mine: 'Wat jij telde',
    mineLead: 'Alleen jij ziet dit. Een vergissing haal je hier weg.',
    mineOne: (garden: string, month: string) => `${garden}, ${month}`,
    takeBack: 'Haal weg',
  },
  count: {
    title: 'Tel een huishouden van 18+',
    lead: 'Geen namen, geen adres, geen dag. Alleen wat nodig is om te zien wat er ontbreekt.',
    submit: 'Tel dit huishouden',
    done: 'Geteld. Dank je.',
    garden: 'In welke toekomsttuin?',
    organisation: 'Welke organisatie zag het?',
    month: 'In welke maand?',
    tables: 'Aan welke tafels is gedacht?',
    reasons: 'Waarom past het daar niet?',
    needs: 'Wat zou er nodig zijn?',
    words: 'Wil je over wat nodig is nog iets zeggen?',
    wordsHint: 'Over wat er moet komen, niet over dit huishouden.',
    choose: 'Kies',
  },
  takeBack: {
    title: 'Haal een telling weg',
    lead: (garden: string, month: string) => `${garden}, ${month}. Daarna telt dit huishouden niet meer mee.`,
    submit: 'Haal de telling weg',
    done: 'De telling is weggehaald.',
  },
}
