import type { Columns } from '#src/kernel/list-row.ts'

/** The parts of a set, in the order in which people fill them. */
export const sheets = ['huishoudens', 'adressen', 'personen', 'contactpersonen', 'eerder'] as const
export type Sheet = (typeof sheets)[number]

/** What a column is called, by the name of the field of the form that it fills. */
const households = {
  key: ['nummer'],
  contactPerson: ['contactpersoon'],
  name: ['naam'],
  gardenId: ['toekomsttuin'],
  organisationId: ['organisatie'],
  origin: ['eerste zorg van'],
  firstSignalOn: ['eerste zorg op'],
  startedOn: ['begonnen op'],
  behaviouralScientistId: ['gedragswetenschapper'],
  legalBasis: ['grondslag'],
  purpose: ['doel'],
  whyFits: ['waarom het past'],
  informedOn: ['verteld op'],
  informedHow: ['hoe verteld'],
  notInformedReason: ['nog niet verteld omdat'],
  eveningsSuit: ['liever in de avond'],
  source: ['bron'],
} as const
const homes = {
  household: ['huishouden'],
  label: ['naam van het adres'],
  addressLine: ['straat en huisnummer'],
  postcode: ['postcode'],
  town: ['plaats'],
  isSecret: ['geheim'],
} as const
const people = {
  household: ['huishouden'],
  person: ['persoonsnummer'],
  givenName: ['voornaam'],
  familyName: ['achternaam'],
  familyRole: ['plek in het gezin'],
  birthDate: ['geboren op'],
  expectedOn: ['verwacht rond'],
  sex: ['geslacht'],
  dwelling: ['woont'],
} as const
const turns = { household: ['huishouden'], name: ['naam'], lastDay: ['laatste dag'] } as const
const earlier = {
  household: ['huishouden'],
  kind: ['soort'],
  onDay: ['dag'],
  untilDay: ['laatste dag'],
  what: ['wat'],
  byWhom: ['wie'],
  about: ['persoonsnummer'],
  score: ['cijfer'],
  source: ['bron'],
} as const

export type ColumnOf = {
  huishoudens: keyof typeof households
  adressen: keyof typeof homes
  personen: keyof typeof people
  contactpersonen: keyof typeof turns
  eerder: keyof typeof earlier
}
type AnyColumns = { [One in Sheet]: Columns<ColumnOf[One]> }

/** The columns of each part. */
export const columnsOf: AnyColumns = {
  huishoudens: {
    names: households,
    needed: [
      'key',
      'contactPerson',
      'name',
      'gardenId',
      'organisationId',
      'origin',
      'firstSignalOn',
      'startedOn',
      'behaviouralScientistId',
      'legalBasis',
      'purpose',
      'source',
    ],
  },
  adressen: { names: homes, needed: ['household'] },
  personen: { names: people, needed: ['household', 'familyRole', 'dwelling'] },
  contactpersonen: { names: turns, needed: ['household', 'name', 'lastDay'] },
  eerder: { names: earlier, needed: ['household', 'kind', 'onDay', 'what'] },
}

/** Which part a list is, by the names above its first line; null when these are of none. */
export function sheetOf(head: readonly string[]): Sheet | null {
  const titles = new Set(head.map(title => title.trim().toLowerCase()))
  const fits = (sheet: Sheet) => {
    const { names, needed } = columnsOf[sheet] as Columns<string>
    return needed.every(column => names[column]?.some(name => titles.has(name)))
  }
  const score = (sheet: Sheet) =>
    Object.values(columnsOf[sheet].names).filter(names => names.some(name => titles.has(name))).length
  return sheets.filter(fits).toSorted((a, b) => score(b) - score(a))[0] ?? null
}
