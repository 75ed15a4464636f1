import { type Day, dayInWords } from '#src/kernel/day.ts'
import { listNeeds } from '#src/kernel/list-row.ts'
import type { ReadFault } from '#src/platform/list-file/read-csv.ts'
import type { ColumnOf, Sheet } from './sheets/rules.ts'

const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`

export const sheetNames = {
  huishoudens: 'Huishoudens',
  adressen: 'Adressen',
  personen: 'Personen',
  contactpersonen: 'Eerdere contactpersonen',
  eerder: 'Van eerder',
} as const satisfies Record<Sheet, string>

type Described = { [One in Sheet]: Record<ColumnOf[One], string> }

/** What belongs in each column. */
export const columnWords: Described = {
  huishoudens: {
    key: 'Een eigen nummer; de andere onderdelen verwijzen ernaar.',
    contactPerson: 'Jouw naam of mailadres. Je leest alleen je eigen huishoudens in.',
    name: 'Bijvoorbeeld de achternamen.',
    gardenId: 'Zoals die hier heet.',
    organisationId: 'Wie het huishouden inbrengt, zoals die hier heet.',
    origin: 'Waar de eerste zorg vandaan kwam, zoals op het formulier.',
    firstSignalOn: 'Dag van de eerste zorg.',
    startedOn: 'Dag waarop het werken begon, voor vandaag.',
    behaviouralScientistId: 'Naam van wie nu meekijkt.',
    legalBasis: 'Zoals op het formulier; met een + tussen twee.',
    purpose: 'Waarvoor je dit vastlegt.',
    whyFits: 'Mag leeg.',
    informedOn: 'Dag waarop het gezin het hoorde. Mag leeg.',
    informedHow: 'Bij een dag hoort hoe.',
    notInformedReason: 'Waarom nog niet. Mag leeg.',
    eveningsSuit: 'ja of nee.',
    source: 'Welk systeem of welk papier.',
  },
  adressen: {
    household: 'Nummer van het huishouden. De eerste regel is het eerste adres.',
    label: 'Bijvoorbeeld: huis van moeder.',
    addressLine: 'Mag leeg, behalve bij een geheim adres.',
    postcode: 'Mag leeg.',
    town: 'Mag leeg, behalve bij een geheim adres.',
    isSecret: 'ja of nee.',
  },
  personen: {
    household: 'Nummer van het huishouden.',
    person: 'Eigen nummer; nodig voor wie bij twee huishoudens hoort.',
    givenName: 'Mag leeg.',
    familyName: 'Mag leeg.',
    familyRole: 'kind, ouder, stiefouder … zoals op het formulier.',
    birthDate: 'Mag leeg.',
    expectedOn: 'Alleen bij een ongeboren kind.',
    sex: 'Mag leeg.',
    dwelling: 'op het eerste adres, op het tweede adres, afwisselend op beide adressen, ergens anders.',
  },
  contactpersonen: {
    household: 'Nummer van het huishouden.',
    name: 'Wie het voor jou was.',
    lastDay: 'Laatste dag van deze persoon.',
  },
  eerder: {
    household: 'Nummer van het huishouden.',
    kind: 'Plan of afspraken, Meting, Hulp, Vraag aan een expert.',
    onDay: 'Dag, of eerste dag.',
    untilDay: 'Alleen bij een plan of hulp.',
    what: 'In de woorden van toen.',
    byWhom: 'Mag leeg.',
    about: 'Over wie het gaat. Mag leeg.',
    score: 'Alleen bij een meting, 0 tot en met 10.',
    source: 'Leeg: die van het huishouden.',
  },
}

export const text = {
  title: 'Lees lopende huishoudens in',
  lead: 'Voor wie met veel gezinnen tegelijk begint. Je ziet eerst regel voor regel wat er zou gebeuren. Er verandert niets tot je het goed vindt.',
  link: 'Heb je er veel? Lees je lopende huishoudens in',
  file: 'Bestand (XLSX of CSV)',
  hint: (megabytes: number) =>
    `Eén rekenblad met alle onderdelen, of elk onderdeel als CSV, één voor één. Hoogstens ${megabytes} MB.`,
  submit: 'Voeg toe',
  added: (sheets: readonly Sheet[]) =>
    `Klaar om te bekijken: ${sheets.map(sheet => sheetNames[sheet].toLowerCase()).join(', ')}.`,
  waiting: 'Wat klaarstaat',
  waitingLead: 'Alleen jij ziet dit. Na een dag is het weg.',
  part: (sheet: Sheet, file: string, lines: number) =>
    `${sheetNames[sheet]}: ${count(lines, 'regel', 'regels')} uit ${file}`,
  look: 'Bekijk wat er zou gebeuren',
  examples: 'Voorbeelden om in te vullen',
  workbook: 'Alles in één rekenblad (XLSX)',
  csv: (sheet: Sheet) => `${sheetNames[sheet]} (CSV)`,
  shape: (sheet: Sheet) => `Kolommen: ${sheetNames[sheet].toLowerCase()}`,
  needed: 'nodig',
  refusals: {
    'no-file': listNeeds.noFile,
    empty: 'In dit bestand staat niets. Op de eerste regel staan de kolommen, daaronder wat je inleest.',
    'too-large': 'Dit bestand is te groot. Lees het in delen in.',
    'too-many': 'Dit bestand heeft te veel regels of kolommen. Lees het in delen in.',
    'no-text': 'Dit bestand kunnen we niet lezen. Bewaar het als XLSX of CSV en probeer het opnieuw.',
    quote: listNeeds.quote,
    'unknown-part':
      'We herkennen dit onderdeel niet aan de kolommen op de eerste regel. Vergelijk ze met het voorbeeld.',
    'sheet-twice': 'Twee bladen hebben dezelfde kolommen. Laat er één staan.',
  } as const satisfies Record<ReadFault | 'unknown-part' | 'sheet-twice', string>,
  plan: {
    title: 'Dit zou er gebeuren',
    lead: 'Er is nog niets veranderd.',
    again: 'Lees een verbeterd bestand in',
    summary: (households: number, lines: number) =>
      `${count(households, 'huishouden komt', 'huishoudens komen')} erbij, uit ${count(lines, 'regel', 'regels')}.`,
    summaryLead:
      'Jij wordt van elk de vaste contactpersoon. Bij elk huishouden komt te staan dat het achteraf is ingevoerd, door jou en waaruit.',
    noHouseholds: 'Er staan nog geen huishoudens klaar. Lees eerst het onderdeel huishoudens in.',
    household: 'Huishouden',
    what: 'Wat er gebeurt',
    opens: (on: Day) => `komt erbij, begonnen op ${dayInWords(on)}`,
    home: (label: string) => `adres erbij: ${label}`,
    secretHome: 'geheim adres erbij',
    person: (name: string, role: string) => `${name} erbij, als ${role}`,
    samePerson: (name: string, role: string) => `${name} hoort ook bij dit huishouden, als ${role}`,
    turn: (name: string, lastDay: string) => `${name} was contactpersoon tot en met ${lastDay}`,
    earlier: (kind: string, on: string) => `van eerder erbij: ${kind}, ${on}`,
    submit: 'Neem alles over',
    done: (households: number) => `Alles is overgenomen: ${count(households, 'huishouden', 'huishoudens')}.`,
    changedMeanwhile: 'Er is intussen iets veranderd. Bekijk opnieuw wat er zou gebeuren.',
  },
}
