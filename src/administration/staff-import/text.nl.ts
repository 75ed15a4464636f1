import { listNeeds } from '#src/kernel/list-row.ts'
import type { ReadFault } from '#src/platform/list-file/read-csv.ts'
import type { Column } from './row/rules.ts'
import type { Step } from './rules.ts'

const people = (count: number) => (count === 1 ? 'één collega' : `${count} collega’s`)

/** Invented people for the example of a list. */
export const exampleNames = {
  one: 'Voorbeeld Een',
  two: 'Voorbeeld Twee',
  three: 'Voorbeeld Drie',
  organisation: 'Gemeente Voorbeeld',
}

export const text = {
  title: 'Lees een lijst met collega’s in',
  lead: 'Je ziet eerst regel voor regel wat er zou gebeuren. Er verandert niets tot je het goed vindt.',
  link: 'Lees een lijst in',
  file: 'Bestand (CSV)',
  hint: (megabytes: number) => `Uit Excel: bewaar als CSV. Hoogstens ${megabytes} MB.`,
  submit: 'Bekijk wat er zou gebeuren',
  shape: 'Zo ziet de lijst eruit',
  example: 'Haal een voorbeeld op (CSV)',
  exampleLead: 'Open het in Excel, zet je eigen collega’s erin en bewaar het weer als CSV.',
  shapeLead: 'Op de eerste regel staan de namen van de kolommen. De volgorde maakt niet uit.',
  columns: {
    name: 'Voor- en achternaam.',
    email: 'Van het werk. Hieraan zien we of iemand er al is.',
    organisation: 'Zoals die bij Organisaties heet.',
    roles: 'Eén of meer, met een + ertussen.',
    garden: 'Mag leeg: dan geldt de rol in de hele regio.',
    startsOn: 'Vandaag of later. Mag leeg: dan vandaag.',
  } as const satisfies Record<Column, string>,
  roles: 'Rollen die je kunt geven',
  waiting: 'Er staat nog een lijst klaar',
  waitingLead: (file: string) => `${file} is bekeken en nog niet overgenomen.`,
  waitingLink: 'Bekijk die lijst',
  refusals: {
    'no-file': listNeeds.noFile,
    empty: 'In dit bestand staan geen collega’s. Op de eerste regel staan de kolommen, daaronder de mensen.',
    'too-large': 'Dit bestand is te groot. Maak er twee lijsten van.',
    'too-many': 'Deze lijst is te lang. Maak er twee lijsten van.',
    'no-text': 'Dit is geen lijst die we kunnen lezen. Bewaar het rekenblad als CSV en probeer het opnieuw.',
    quote: listNeeds.quote,
  } as const satisfies Record<ReadFault, string>,
  look: {
    title: 'Dit zou er gebeuren',
    lead: (file: string) => `${file}: er is nog niets veranderd.`,
    again: 'Lees een verbeterde lijst in',
    name: 'Naam',
    what: 'Wat er gebeurt',
    roles: 'Rollen',
    from: 'Vanaf',
    kinds: {
      new: 'komt erbij',
      'more-roles': 'is er al, krijgt rollen erbij',
      known: 'is er al, er verandert niets',
    } as const satisfies Record<Step['kind'], string>,
    summary: (counts: Record<Step['kind'], number>) =>
      `${counts.new} erbij, ${counts['more-roles']} met nieuwe rollen, ${counts.known} zonder wijziging.`,
    submit: 'Neem de hele lijst over',
    done: (count: number) => `De lijst is overgenomen: ${people(count)}.`,
    changedMeanwhile:
      'Er is intussen iets veranderd aan collega’s, rollen of organisaties. Bekijk opnieuw wat er zou gebeuren.',
    nothing: 'Iedereen op deze lijst is er al. Er valt niets over te nemen.',
  },
}
