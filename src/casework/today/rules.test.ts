import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { arrange, type Call, rowsOf, type Told, tellApart, type Urgency } from './rules.ts'

const call = (urgency: Urgency, title: string = urgency): Call => ({ urgency, title, step: 'Kijk', to: '/' })
const household = (name: string, ...calls: Call[]) => ({
  caseId: name,
  name,
  gardenName: 'Tuin',
  note: null,
  calls,
})

test('what can’t wait stands first: by how many calls are most urgent, then by name', () => {
  const { asking } = arrange([
    household('Zeeman', call('week')),
    household('Älbers', call('week')),
    household('Later', call('later')),
    household('Nu', call('later'), call('now')),
    household('Twee keer nu', call('now'), call('now')),
  ])
  expect(asking.map(one => one.name)).toEqual(['Twee keer nu', 'Nu', 'Älbers', 'Zeeman', 'Later'])
})

test('within a household danger comes before the rest, and equals keep their order', () => {
  const calls = [call('later'), call('week', 'eerst'), call('week', 'daarna'), call('now')]
  const [one] = arrange([household('Een', ...calls)]).asking
  expect(one?.calls.map(({ title }) => title)).toEqual(['now', 'eerst', 'daarna', 'later'])
})

test('a household that asks nothing is quiet and is not lost', () => {
  const { asking, quiet } = arrange([household('Stil'), household('Vraagt', call('later'))])
  expect([asking, quiet].map(list => list.map(one => one.name))).toEqual([['Vraagt'], ['Stil']])
})

const told = (title: string, on: string, changes: Partial<Told> = {}): Told => ({
  ...call('week', title),
  caseId: 'Yildiz',
  who: 'Noor',
  on: day(on),
  to: `/${title}/${on}`,
  ...changes,
})
const titlesOf = (all: Told[]) => tellApart(all).map(({ title }) => title)

test.each<[string, Told[], string[]]>([
  ['one call says no day', [told('vertelde', '2025-11-12')], ['vertelde']],
  [
    'two of different days say which is which',
    [told('laag cijfer', '2025-11-12'), told('vertelde', '2025-11-19')],
    ['laag cijfer (12 november 2025)', 'vertelde (19 november 2025)'],
  ],
  [
    'two of one day that read the same are one',
    [told('vertelde', '2025-11-12'), told('vertelde', '2025-11-12', { to: '/ander' })],
    ['vertelde (2 keer, 12 november 2025)'],
  ],
  [
    'what cannot wait is never taken together',
    [
      told('gevaar', '2025-11-12', { urgency: 'now' }),
      told('gevaar', '2025-11-12', { urgency: 'now', to: '/ander' }),
    ],
    ['gevaar (12 november 2025)', 'gevaar (12 november 2025)'],
  ],
  [
    'two people are not one',
    [told('vertelde', '2025-11-12'), told('vertelde', '2025-11-12', { who: 'Sem' })],
    ['vertelde', 'vertelde'],
  ],
])('%s', (_, all, expected) => {
  expect(titlesOf(all)).toEqual(expected)
})

const to = (count: number, urgency: Urgency) =>
  Array.from({ length: count }, (_, index) => ({ ...call(urgency), to: `/${urgency}/${index}` }))

test('six rows stand in sight and the rest waits, and nothing urgent waits behind a fold', () => {
  const counted = (calls: Call[]) => Object.values(rowsOf(calls)).map(rows => rows.length)
  expect(counted([...to(2, 'now'), ...to(9, 'week')])).toEqual([6, 5])
  expect(counted([...to(8, 'now'), ...to(2, 'week')])).toEqual([8, 2])
  expect(counted(to(7, 'week')), 'one row is no reason to fold').toEqual([7, 0])
  expect(counted([...to(3, 'week'), ...to(3, 'week')])).toEqual([3, 0])
})

test('whatever households ask, nothing is lost, the urgent come first and nothing urgent waits behind a fold', () => {
  const anyCall = fc
    .tuple(fc.constantFrom<Urgency>('now', 'now', 'week', 'later'), fc.nat(20))
    .map(([urgency, place]) => ({ ...call(urgency), to: `/${place}` }))
  const anyHousehold = fc.array(anyCall, { maxLength: 30, size: '+1' })
  fc.assert(
    fc.property(fc.array(anyHousehold, { maxLength: 5 }), all => {
      const { asking, quiet } = arrange(all.map((calls, index) => household(`h${index}`, ...calls)))
      expect(asking.length + quiet.length).toBe(all.length)
      expect(asking.flatMap(one => one.calls)).toHaveLength(all.flat().length)
      const isUrgent = asking.map(one => one.calls.some(({ urgency }) => urgency === 'now'))
      expect(isUrgent).toEqual(isUrgent.toSorted((a, b) => Number(b) - Number(a)))
      for (const { calls } of asking) {
        const { inSight, folded } = rowsOf(calls)
        expect([...inSight, ...folded].flat()).toHaveLength(calls.length)
        expect(folded.flat().filter(({ urgency }) => urgency === 'now')).toEqual([])
      }
    }),
  )
})
