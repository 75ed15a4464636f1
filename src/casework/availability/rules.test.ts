import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, momentInWords } from '#src/kernel/day.ts'
import { type Asked, halfHours, momentsOf, overlaps, parts, proposals } from './rules.ts'

const search = { firstOn: day('2025-12-01'), lastOn: day('2025-12-14'), minutes: 90, quorumPercent: 60 }
const asked = (
  id: string,
  can: string[],
  changes: Partial<Asked> & { likes?: string[]; notOn?: string[] } = {},
): Asked => ({
  id,
  isFamily: changes.isFamily ?? true,
  covers: changes.covers ?? [],
  answer: { parts: can, likes: changes.likes ?? [], notOn: (changes.notOn ?? []).map(day) },
})
const scientist = (can: string[]) => asked('gw', can, { isFamily: false, covers: ['behavioural-scientist'] })
const contact = (can: string[]) => asked('cp', can, { isFamily: false, covers: ['contact-person'] })
const first = (people: Asked[], within = search) => proposals(people, within)[0]

test('an evening or a Saturday is found like any other moment', () => {
  const people = ['moeder', 'oma'].map(id => asked(id, ['wo-evening', 'za-morning']))
  expect(proposals(people, search).map(({ on, time }) => [on, time])).toEqual([
    ['2025-12-03', '17:30'],
    ['2025-12-06', '09:00'],
    ['2025-12-10', '17:30'],
    ['2025-12-13', '09:00'],
  ])
})

test('the family comes before the professionals', () => {
  const people = [
    asked('moeder', ['ma-morning', 'do-evening']),
    asked('oma', ['do-evening']),
    contact(['ma-morning']),
    scientist(['ma-morning', 'do-evening']),
    asked('wijkteam', ['ma-morning'], { isFamily: false }),
  ]
  expect(first(people)).toMatchObject({
    on: '2025-12-04',
    can: ['moeder', 'oma', 'gw'],
    lacks: ['contact-person'],
    hasQuorum: true,
  })
})

test('with as many of the family, whoever has to be there decides, and then what the family likes best', () => {
  const people = [
    asked('moeder', ['di-evening', 'wo-evening', 'vr-evening'], { likes: ['vr-evening'] }),
    contact(['di-evening', 'wo-evening', 'vr-evening']),
    scientist(['wo-evening', 'vr-evening']),
  ]
  expect(proposals(people, search).map(({ on, lacks }) => [on, lacks])).toEqual([
    ['2025-12-05', []],
    ['2025-12-12', []],
    ['2025-12-03', []],
    ['2025-12-10', []],
    ['2025-12-02', ['behavioural-scientist']],
  ])
})

test('too few people is said, and comes last', () => {
  const people = ['a', 'b', 'c'].map(id => asked(id, id === 'a' ? ['ma-morning'] : ['vr-evening']))
  const found = proposals(people, search)
  expect(found.map(({ on, hasQuorum }) => [on, hasQuorum])).toEqual([
    ['2025-12-05', true],
    ['2025-12-12', true],
    ['2025-12-01', false],
    ['2025-12-08', false],
  ])
})

test('nobody is put on a day that does not suit, or has to leave early', () => {
  const people = [asked('a', ['ma-morning'], { notOn: ['2025-12-01'] }), asked('b', ['ma-morning'])]
  expect(first(people)?.on).toBe('2025-12-08')
  expect(first(people, { ...search, minutes: 210 }), 'longer than the morning').toBeUndefined()
})

test('who did not answer is not counted on', () => {
  const people = [asked('a', ['ma-morning']), { ...asked('b', []), answer: null }]
  expect(first(people)).toMatchObject({ can: ['a'], cannot: ['b'], hasQuorum: false })
})

test('half past seven stays half past seven when summer time ends', () => {
  const shown = ['2025-10-25', '2025-10-26', '2025-03-30'].map(on => {
    const { beginsAt, endsAt } = momentsOf(day(on), '19:30', 90)
    return [beginsAt.toISOString(), momentInWords(beginsAt).slice(-9), momentInWords(endsAt).slice(-9)]
  })
  expect(shown).toEqual([
    ['2025-10-25T17:30:00.000Z', '19.30 uur', '21.00 uur'],
    ['2025-10-26T18:30:00.000Z', '19.30 uur', '21.00 uur'],
    ['2025-03-30T17:30:00.000Z', '19.30 uur', '21.00 uur'],
  ])
})

test('people who may not meet do not pass each other at the door', () => {
  const of = (time: string) => momentsOf(day('2025-12-03'), time, 90)
  expect(['18:00', '19:30', '21:00'].map(time => overlaps(of('19:30'), of(time)))).toEqual([true, true, true])
  expect(['17:30', '21:30'].map(time => overlaps(of('19:30'), of(time)))).toEqual([false, false])
})

const anybody = fc.record({
  isFamily: fc.boolean(),
  covers: fc.subarray(['contact-person', 'behavioural-scientist'] as const),
  answer: fc.option(
    fc.record({
      parts: fc.subarray([...parts]),
      likes: fc.constant([] as string[]),
      notOn: fc.array(
        fc.nat({ max: 20 }).map(days => addDays(search.firstOn, days)),
        { maxLength: 3 },
      ),
    }),
  ),
})
const group = fc
  .array(anybody, { minLength: 1, maxLength: 15 })
  .map(all => all.map((one, index) => ({ ...one, id: `p${index}` })))

test('whoever can, can for the whole length, on a day that suits and within the search', () => {
  fc.assert(
    fc.property(group, fc.constantFrom(30, 90, 240), (people, minutes) => {
      for (const { on, time, can, cannot } of proposals(people, { ...search, minutes })) {
        expect(on >= search.firstOn && on <= search.lastOn).toBe(true)
        expect(halfHours.indexOf(time) + minutes / 30).toBeLessThanOrEqual(halfHours.length)
        expect([...can, ...cannot].toSorted()).toEqual(people.map(({ id }) => id).toSorted())
        for (const id of can) expect(people.find(one => one.id === id)?.answer?.notOn).not.toContain(on)
      }
    }),
    { numRuns: 60 },
  )
})

test('the order in which people were asked changes nothing, and each proposal is no better than the one before', () => {
  fc.assert(
    fc.property(group, people => {
      const found = proposals(people, search)
      const moments = (all: typeof found) => all.map(({ on, time }) => `${on} ${time}`)
      expect(moments(proposals(people.toReversed(), search))).toEqual(moments(found))
      const quorums = found.map(({ hasQuorum }) => hasQuorum)
      expect(quorums).toEqual(quorums.toSorted((a, b) => Number(b) - Number(a)))
    }),
    { numRuns: 60 },
  )
})

test('a second sitting is looked for at another time than the first, with nobody meeting at the door', () => {
  const people = ['moeder', 'oma'].map(id => asked(id, ['wo-evening']))
  const taken = [momentsOf(day('2025-12-03'), '17:30', 90)]
  expect(proposals(people, { ...search, taken }).map(({ on, time }) => [on, time])).toEqual([
    ['2025-12-03', '19:30'],
    ['2025-12-10', '17:30'],
  ])
})
