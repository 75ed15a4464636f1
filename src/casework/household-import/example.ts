import type { Sheet as Rows } from '#src/platform/documents/sheet.ts'
import { type ColumnOf, columnsOf, type Sheet } from './sheets/rules.ts'

type Names = { asker: string; garden: string; organisation: string; scientist: string }
type Filled = { [One in Sheet]: Partial<Record<ColumnOf[One], string>>[] }

/** Two invented households that go together: a child who belongs to both, one who is expected, earlier contact persons. */
const filled = ({ asker, garden, organisation, scientist }: Names): Filled => {
  const household = {
    contactPerson: asker,
    gardenId: garden,
    organisationId: organisation,
    behaviouralScientistId: scientist,
    origin: 'Veilig Thuis',
    legalBasis: 'Jeugdwet: jeugdhulp en preventie',
    purpose: 'Samen met het gezin zorgen dat de kinderen veilig opgroeien.',
    source: 'Oude systeem van de gemeente',
  }
  return {
    huishoudens: [
      {
        ...household,
        key: '1',
        name: 'Voorbeeld-Jansen',
        firstSignalOn: '15-1-2024',
        startedOn: '1-2-2024',
        informedOn: '1-2-2024',
        informedHow: 'Aan de keukentafel.',
        eveningsSuit: 'ja',
      },
      { ...household, key: '2', name: 'Voorbeeld-Bakker', firstSignalOn: '3-3-2025', startedOn: '10-3-2025' },
    ],
    adressen: [
      {
        household: '1',
        label: 'huis van moeder',
        addressLine: 'Voorbeeldstraat 1',
        postcode: '1299 ZZ',
        town: 'Voorbeelddam',
      },
      { household: '2', label: 'huis van vader', town: 'Voorbeelddam', isSecret: 'nee' },
    ],
    personen: [
      {
        household: '1',
        givenName: 'Ada',
        familyName: 'Voorbeeld',
        familyRole: 'ouder',
        birthDate: '4-5-1990',
        sex: 'meisje of vrouw',
        dwelling: 'op het eerste adres',
      },
      {
        household: '1',
        person: 'k1',
        givenName: 'Bo',
        familyName: 'Voorbeeld',
        familyRole: 'kind',
        birthDate: '6-7-2016',
        dwelling: 'op het eerste adres',
      },
      { household: '1', familyRole: 'kind', expectedOn: '1-3-2026', dwelling: 'op het eerste adres' },
      { household: '2', givenName: 'Cas', familyRole: 'ouder', dwelling: 'op het eerste adres' },
      {
        household: '2',
        person: 'k1',
        givenName: 'Bo',
        familyName: 'Voorbeeld',
        familyRole: 'kind',
        birthDate: '6-7-2016',
        dwelling: 'op het eerste adres',
      },
    ],
    contactpersonen: [{ household: '1', name: 'Ria Voorbeeld', lastDay: '30-6-2024' }],
    eerder: [
      {
        household: '1',
        kind: 'Plan of afspraken',
        onDay: '1-3-2024',
        untilDay: '1-9-2024',
        what: 'Bo slaapt bij oma als er ruzie is. Oma komt elke woensdag.',
      },
      {
        household: '1',
        kind: 'Meting',
        onDay: '1-3-2024',
        what: 'Hoe veilig het was volgens moeder.',
        byWhom: 'Ada',
        score: '4',
      },
      {
        household: '1',
        kind: 'Hulp',
        onDay: '1-4-2024',
        untilDay: '1-12-2024',
        what: 'Gezinscoach, elke week.',
        byWhom: 'Voorbeeldzorg',
        about: 'k1',
      },
    ],
  }
}

/** The examples to fill in, part by part, with the names under which things are known in the region. */
export function examplesFor(names: Names): Record<Sheet, Rows> {
  const examples = filled(names)
  const rowsOf = (sheet: Sheet): Rows => {
    const columns = Object.entries<readonly string[]>(columnsOf[sheet].names)
    const rows: Record<string, string | undefined>[] = examples[sheet]
    return {
      name: sheet,
      rows: [
        columns.map(([, [title = '']]) => title),
        ...rows.map(row => columns.map(([column]) => row[column] ?? '')),
      ],
    }
  }
  return {
    huishoudens: rowsOf('huishoudens'),
    adressen: rowsOf('adressen'),
    personen: rowsOf('personen'),
    contactpersonen: rowsOf('contactpersonen'),
    eerder: rowsOf('eerder'),
  }
}
