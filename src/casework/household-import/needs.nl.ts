import { type Day, dayInWords } from '#src/kernel/day.ts'

const shown = 12
const inList = (options: readonly string[]) =>
  options.slice(0, shown).join(', ') + (options.length > shown ? ' en andere' : '')

/** What is wrong in a set of households, and how to mend it. */
export const needs = {
  noKey: 'Geef dit huishouden een eigen nummer binnen je bestand. De andere onderdelen verwijzen ernaar.',
  keyTwice: (line: number) => `Dit nummer staat ook op regel ${line}. Geef elk huishouden een eigen nummer.`,
  noHousehold: 'Vul het nummer van het huishouden in.',
  unknownHousehold: (key: string) => `Huishouden ‘${key.slice(0, 40)}’ staat niet bij de huishoudens.`,
  unknownHome: 'adres onbekend',
  emptyRow: 'Op deze regel staat alleen een huishouden. Vul de regel aan of haal hem weg.',
  otherContact:
    'Je leest alleen huishoudens in waarvan jij nu de vaste contactpersoon bent. Een collega leest de eigen huishoudens in.',
  unknown: (options: readonly string[]) => `Dit kennen we niet. Gebruik één van deze: ${inList(options)}.`,
  yesNo: 'Schrijf ja of nee, of laat het leeg.',
  alreadyHere: (name: string, on: Day) =>
    `Er is al een huishouden ${name} dat begon op ${dayInWords(on)}. Haal deze regel weg.`,
  personTwice: (line: number) => `Deze persoon staat ook op regel ${line}, bij hetzelfde huishouden.`,
  otherPerson: (line: number) =>
    `Dit persoonsnummer staat op regel ${line} bij iemand anders. Gebruik voor ieder een eigen nummer.`,
  sameWithoutNumber: (line: number) =>
    `Dezelfde naam en geboortedag staan op regel ${line}. Is het dezelfde persoon, geef dan op beide regels hetzelfde persoonsnummer.`,
  knownPerson: (household: string) =>
    `Deze persoon staat al bij ${household}. Voer dit huishouden met het formulier in: daar zeg je of het dezelfde is.`,
}
