import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { listNeeds } from '#src/kernel/list-row.ts'
import { examplesFor } from './example.ts'
import type { Known } from './household/rules.ts'
import { needs } from './needs.nl.ts'
import type { SetParts } from './row/rules.ts'
import { planOf } from './rules.ts'
import { type ColumnOf, columnsOf, type Sheet, sheetOf, sheets } from './sheets/rules.ts'
import { stepsOf } from './steps.ts'

const id = (digit: number) => `019a0000-0000-7000-8000-00000000000${digit}`
const known: Known = {
  today: day('2025-11-20'),
  asker: { id: id(1), name: 'Samira Haddad', email: 'samira@voorbeeld.nl' },
  gardens: [{ id: id(2), name: 'Hilversum' }],
  organisations: [{ id: id(3), name: 'Gemeente Hilversum' }],
  scientists: [{ id: id(4), name: 'Eva Lindeboom' }],
  holders: [{ id: id(5), name: 'Anke de Wit' }],
  people: [{ givenName: 'Tim', familyName: 'Bekend', birthDate: day('2015-01-01'), householdName: 'Bekend' }],
  households: [{ name: 'Bekend', openedOn: day('2024-01-01') }],
}
const examples = examplesFor({
  asker: 'samira@voorbeeld.nl',
  garden: 'hilversum',
  organisation: 'Gemeente Hilversum',
  scientist: 'Eva Lindeboom',
})

type Fields = Partial<Record<string, string>>
/** The parts of the example, with other words in some of its fields. */
function setOf(changes: { [One in Sheet]?: Record<number, Fields> } = {}): SetParts {
  const lines = (sheet: Sheet) =>
    examples[sheet].rows.map((row, at) => ({
      number: at + 1,
      fields: row.map((field, index) => {
        const column = Object.keys(columnsOf[sheet].names)[index] ?? ''
        return changes[sheet]?.[at + 1]?.[column] ?? String(field)
      }),
    }))
  return Object.fromEntries(sheets.map(sheet => [sheet, { file: `${sheet}.csv`, lines: lines(sheet) }]))
}
const placesOf = (set: SetParts) =>
  planOf(set, known).faults.map(fault => [fault.sheet, fault.line, fault.column, fault.says])

test('the example that everybody can save is a set that fits', () => {
  const plan = planOf(setOf(), known)
  expect(plan.faults).toEqual([])
  expect(
    plan.households.map(({ input, numbers, earlier }) => [
      input.name,
      input.startedOn,
      input.people.length,
      numbers,
      input.before.length,
      earlier.length,
    ]),
  ).toEqual([
    ['Voorbeeld-Jansen', '2024-02-01', 3, [null, 'k1', null], 1, 3],
    ['Voorbeeld-Bakker', '2025-03-10', 2, [null, 'k1'], 0, 0],
  ])
  const steps = stepsOf(plan)
  expect(steps).toHaveLength(13)
  expect(steps.find(step => step.line === 6 && step.part === 'Personen')).toEqual({
    part: 'Personen',
    line: 6,
    household: 'Voorbeeld-Bakker',
    what: 'Bo Voorbeeld hoort ook bij dit huishouden, als kind',
  })
})

const wrong: [
  string,
  { [One in Sheet]?: Record<number, Fields> },
  [Sheet, number, string, string | RegExp][],
][] = [
  [
    'a household of a colleague',
    { huishoudens: { 2: { contactPerson: 'Anke de Wit' } } },
    [['huishoudens', 2, 'contactpersoon', needs.otherContact]],
  ],
  [
    'a garden nobody knows',
    { huishoudens: { 2: { gardenId: 'Utopia' } } },
    [['huishoudens', 2, 'toekomsttuin', /Hilversum/]],
  ],
  [
    'a day that is none',
    { huishoudens: { 3: { startedOn: '30-2-2025' } } },
    [['huishoudens', 3, 'begonnen op', listNeeds.day]],
  ],
  ['a formula', { huishoudens: { 3: { purpose: '=1+1' } } }, [['huishoudens', 3, 'doel', /formule/]]],
  [
    'a household that is here already',
    { huishoudens: { 2: { name: 'bekend', startedOn: '1-1-2024', firstSignalOn: '1-1-2024' } } },
    [['huishoudens', 2, 'naam', /Er is al/]],
  ],
  [
    'a number twice',
    { huishoudens: { 3: { key: '1' } } },
    [
      ['huishoudens', 3, 'nummer', needs.keyTwice(2)],
      ['adressen', 3, 'huishouden', needs.unknownHousehold('2')],
      ['personen', 5, 'huishouden', needs.unknownHousehold('2')],
      ['personen', 6, 'huishouden', needs.unknownHousehold('2')],
    ],
  ],
  [
    'a secret address without an address',
    { adressen: { 3: { isSecret: 'ja' } } },
    [['adressen', 3, 'straat en huisnummer', /geheime adres/]],
  ],
  [
    'a place in the family nobody has',
    { personen: { 2: { familyRole: 'baas' } } },
    [['personen', 2, 'plek in het gezin', /ouder/]],
  ],
  [
    'a child that is born and expected',
    { personen: { 4: { birthDate: '1-1-2020' } } },
    [['personen', 4, 'verwacht rond', /geboren of/]],
  ],
  [
    'a number of somebody else',
    { personen: { 6: { birthDate: '7-7-2016' } } },
    [['personen', 6, 'persoonsnummer', needs.otherPerson(3)]],
  ],
  [
    'one child as two',
    { personen: { 6: { person: 'k2' } } },
    [['personen', 6, 'persoonsnummer', needs.sameWithoutNumber(3)]],
  ],
  [
    'somebody one knows already',
    { personen: { 2: { givenName: 'Tim', familyName: 'Bekend', birthDate: '1-1-2015' } } },
    [['personen', 2, 'achternaam', needs.knownPerson('Bekend')]],
  ],
  [
    'a contact person until today',
    { contactpersonen: { 2: { lastDay: '20-11-2025' } } },
    [['contactpersonen', 2, 'laatste dag', /verleden/]],
  ],
  [
    'a contact person without a name',
    { contactpersonen: { 2: { name: '' } } },
    [['contactpersonen', 2, 'naam', /naam/]],
  ],
  ['a score of help', { eerder: { 4: { score: '4' } } }, [['eerder', 4, 'cijfer', /meting/]]],
  [
    'a piece about somebody of elsewhere',
    { eerder: { 4: { about: 'k9' } } },
    [['eerder', 4, 'persoonsnummer', /lijst/]],
  ],
]
test.each(wrong)('%s is told at its line and column', (_what, changes, expected) => {
  expect(placesOf(setOf(changes))).toEqual(
    expected.map(([sheet, line, column, says]) => [
      sheet,
      line,
      column,
      typeof says === 'string' ? says : expect.stringMatching(says),
    ]),
  )
})

test('a part is known by its columns, whatever the file is called', () => {
  expect(sheets.map(sheet => sheetOf(examples[sheet].rows[0]?.map(String) ?? []))).toEqual([...sheets])
  expect(sheetOf(['naam', 'e-mail', 'rollen'])).toBeNull()
})

// Ten thousand lines: a thousand households, each with an address, four people, two earlier contact persons and two pieces.
const households = 1000
const faulty = 200
type Row = Record<string, string>
function largeSet(): { set: SetParts; planted: string[] } {
  const rows: Record<Sheet, Row[]> = {
    huishoudens: [],
    adressen: [],
    personen: [],
    contactpersonen: [],
    eerder: [],
  }
  const first = setOf().huishoudens?.lines[1]?.fields ?? []
  for (let at = 1; at <= households; at++) {
    const household = String(at)
    const values = Object.fromEntries(
      Object.keys(columnsOf.huishoudens.names).map((column, index) => [column, first[index] ?? '']),
    )
    rows.huishoudens.push({ ...values, key: household, name: `Gezin ${at}` })
    rows.adressen.push({ household, town: 'Hilversum' })
    for (const familyRole of ['ouder', 'ouder', 'kind', 'kind'])
      rows.personen.push({
        household,
        familyRole,
        givenName: `N${rows.personen.length}`,
        familyName: `F${at}`,
        birthDate: '1-1-2000',
        dwelling: 'op het eerste adres',
      })
    rows.contactpersonen.push(
      { household, name: 'Ria Kok', lastDay: '30-6-2024' },
      { household, name: 'Anke de Wit', lastDay: '31-12-2024' },
    )
    rows.eerder.push(
      { household, kind: 'Hulp', onDay: '1-5-2024', what: 'Gezinscoach.' },
      { household, kind: 'Meting', onDay: '1-6-2024', what: 'Van moeder.', score: '6' },
    )
  }
  const plants = [
    ['huishoudens', 'gardenId', 'Utopia'],
    ['adressen', 'isSecret', 'misschien'],
    ['personen', 'birthDate', '31-4-2001'],
    ['personen', 'familyRole', 'baas'],
    ['personen', 'household', 'x'],
    ['contactpersonen', 'lastDay', '1-1-2030'],
    ['eerder', 'kind', 'Iets'],
    ['eerder', 'what', ''],
  ] as const satisfies readonly (readonly [Sheet, string, string])[]
  const planted = Array.from({ length: faulty }, (_, at) => {
    const [sheet, column, value] = plants[at % plants.length] ?? plants[0]
    const all = rows[sheet]
    const index = at * Math.floor(all.length / faulty)
    all[index] = { ...all[index], [column]: value }
    const title = (columnsOf[sheet].names as Record<string, readonly string[]>)[column]?.[0]
    return `${sheet} ${index + 2} ${title}`
  })
  const partOf = <One extends Sheet>(sheet: One) => {
    const columns = Object.keys(columnsOf[sheet].names) as (ColumnOf[One] & string)[]
    const names = columnsOf[sheet].names as Record<string, readonly string[]>
    const fields = [
      columns.map(column => names[column]?.[0] ?? ''),
      ...rows[sheet].map(row => columns.map(column => row[column] ?? '')),
    ]
    return { file: `${sheet}.csv`, lines: fields.map((one, at) => ({ number: at + 1, fields: one })) }
  }
  return { set: Object.fromEntries(sheets.map(sheet => [sheet, partOf(sheet)])), planted }
}

test('of ten thousand lines each of two hundred faults is told by part, line and column, and no other', () => {
  const { set, planted } = largeSet()
  expect(sheets.reduce((sum, sheet) => sum + (set[sheet]?.lines.length ?? 1) - 1, 0)).toBe(10_000)
  expect(new Set(planted).size).toBe(faulty)
  const { faults } = planOf(set, known)
  expect(faults.map(fault => `${fault.sheet} ${fault.line} ${fault.column}`).toSorted()).toEqual(
    planted.toSorted(),
  )
}, 30_000)
