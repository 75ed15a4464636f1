import type { Unit } from '../indicator/rules.ts'

export const unitWords = {
  days: 'dagen (de middelste)',
  people: 'mensen (de middelste)',
  share: 'deel van 1',
  rate: 'keer per jaar',
  count: 'aantal',
} as const satisfies Record<Unit, string>

export const shownWords = {
  shown: 'ja',
  'count-only': 'alleen n',
  hidden: 'nee',
} as const

/** The columns of the files; what each means stands in the codebook. */
export const columnWords = {
  indicator: 'indicator',
  question: 'vraag',
  region: 'regio',
  place: 'toekomsttuin',
  quarter: 'kwartaal',
  value: 'uitkomst',
  unit: 'eenheid',
  count: 'n',
  shown: 'getoond',
  version: 'versie',
} as const

export const codebookWords = {
  head: ['soort', 'naam', 'versie', 'betekenis', 'vraag', 'teller', 'noemer', 'wat het niet zegt', 'vanaf'],
  columns: (threshold: number) => ({
    [columnWords.indicator]: 'Welke vraag de rij beantwoordt; de betekenis staat verderop, per versie.',
    [columnWords.region]: 'De regio die telt.',
    [columnWords.place]: 'De toekomsttuin, of alle toekomsttuinen samen.',
    [columnWords.quarter]: 'Het kwartaal, zoals 2025-K3, of alles sinds de telling begon.',
    [columnWords.value]:
      'De uitkomst in de eenheid ernaast. Leeg is weggelaten, niet nul. Een deel van 1: 0,25 is een kwart.',
    [columnWords.unit]: 'Waarin de uitkomst is geteld.',
    [columnWords.count]: 'Over hoeveel gebeurtenissen of huishoudens het gaat. Leeg is weggelaten.',
    [columnWords.shown]: `ja: uitkomst en n. alleen n: de uitkomst is weggelaten. nee: beide zijn weggelaten. Weggelaten is wat op minder dan ${threshold} huishoudens rust, wat over iedereen in een groep iets zegt, en wat nodig is om dat niet te kunnen uitrekenen.`,
    [columnWords.version]:
      'Volgens welke versie van de indicator is geteld. Verschillende versies vergelijk je niet.',
  }),
}

export const text = {
  figures: 'Cijfers',
  codebook: 'Codeboek',
  explanation: 'Uitleg',
  column: 'kolom',
  indicator: 'indicator',
  allGardens: 'alle toekomsttuinen samen',
  gardenGone: 'toekomsttuin die er niet meer is',
  sinceBeginning: 'sinds het begin',
  fromTheBeginning: 'begin',
  reading: {
    definition: 'wat we tellen',
    numerator: 'teller',
    denominator: 'noemer',
    cannotSay: 'wat je niet mag concluderen',
    told: 'geteld tot en met',
    madeOn: 'gemaakt op',
  },
  picture: {
    source: (version: number, told: string, madeOn: string) =>
      `Versie ${version} van deze vraag. Geteld tot en met ${told}. Gemaakt op ${madeOn}.`,
    guarded: (threshold: number) =>
      `Wat op minder dan ${threshold} huishoudens rust is weggelaten, met alles waaruit het te berekenen is.`,
  },
  page: {
    title: 'Uitgeven aan de landelijke monitor',
    lead: 'Eén keer per kwartaal kun je de cijfers van jullie regio als bestand uitgeven, met een codeboek dat zegt wat alles betekent.',
    none: 'Er is nog geen kwartaal geteld. Zodra dat zo is, kun je het hier uitgeven.',
    whatTitle: 'Wat er in het bestand staat',
    what: 'Elke rij is een telling van een toekomsttuin of de hele regio in een kwartaal. Er staat geen rij per huishouden in, ook niet onder een schuilnaam: bij zo weinig huishoudens is elk van hen dan te herkennen.',
    same: 'Het zijn precies de cijfers die op de monitor staan. Wat daar is weggelaten, is hier ook weggelaten.',
    next: (until: string) => `Je geeft de cijfers uit tot en met ${until}.`,
    read: 'Landelijke lezers zien daarna op hun pagina de cijfers van jullie regio als geheel, niet die van elke tuin.',
    logged: 'We leggen vast wie dit wanneer deed. Iedereen in de sturing kan dat hier zien.',
    submit: 'Maak het bestand',
    done: 'Het bestand is klaar. Hieronder kun je het opslaan.',
    again: 'Vandaag is dit bestand al gemaakt. Je vindt het hieronder.',
    listTitle: 'Uitgegeven bestanden',
    noneMade: 'Er is nog niets uitgegeven.',
    made: (by: string, on: string) => `Gemaakt door ${by} op ${on}`,
    until: (on: string) => `Cijfers tot en met ${on}`,
    files: {
      'cijfers.csv': 'Cijfers (csv)',
      'codeboek.csv': 'Codeboek (csv)',
      'monitor.xlsx': 'Alles (Excel)',
    },
  },
  save: {
    title: 'Opslaan',
    files: {
      'cijfers.csv': 'Cijfers (csv)',
      'cijfers.xlsx': 'Cijfers (Excel)',
      'grafiek.png': 'Grafiek (png)',
      'grafiek.svg': 'Grafiek (svg)',
    },
  },
}
