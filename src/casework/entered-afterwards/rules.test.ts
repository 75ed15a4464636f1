import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, daysBetween } from '#src/kernel/day.ts'
import { earlierForm, holding } from './earlier/rules.ts'
import { needs } from './needs.nl.ts'
import { enterForm, turnsFrom } from './rules.ts'

const [garden, organisation, scientist, colleague, me] = [1, 2, 3, 4, 5].map(
  digit => `019a0000-0000-7000-8000-00000000000${digit}`,
) as [string, string, string, string, string]
const today = day('2025-11-20')
const choices = {
  gardens: [{ id: garden }],
  organisations: [{ id: organisation }],
  scientists: [{ id: scientist }],
}
const whole = {
  name: 'De Boer',
  gardenId: garden,
  organisationId: organisation,
  origin: 'caseworker',
  firstSignalOn: '2024-02-01',
  legalBasis: ['youth-act'],
  purpose: 'Samen zorgen dat het veilig is.',
  behaviouralScientistId: scientist,
  homes: [{ town: 'Hilversum' }],
  people: [{ familyRole: 'child', expectedOn: '2026-02-01', dwelling: 'first' }],
  startedOn: '2024-03-01',
  source: 'de map op papier',
}
const read = (changes: object) =>
  enterForm(today, choices, { openerId: me, colleagueIds: [colleague] }).safeParse({ ...whole, ...changes })

const before = (...lastDays: string[]) => lastDays.map(lastDay => ({ name: 'Ria Kok', lastDay }))
test.each([
  ['a start today', { startedOn: '2025-11-20' }, 'startedOn', needs.startedToday],
  ['no source', { source: ' ' }, 'source', needs.source],
  ['a first sign after the start', { firstSignalOn: '2024-03-02' }, 'firstSignalOn', needs.signalAfterStart],
  [
    'a turn that ended before the start',
    { before: before('2024-02-29') },
    'before.0.lastDay',
    needs.lastDayEarly,
  ],
  ['a turn that is not over', { before: before('2025-11-20') }, 'before.0.lastDay', needs.lastDayLate],
  [
    'two turns that ended on one day',
    { before: before('2024-06-01', '2024-06-01') },
    'before.1.lastDay',
    needs.lastDayTwice,
  ],
  ['nobody in a turn', { before: [{ lastDay: '2024-06-01' }] }, 'before.0.name', needs.who],
  [
    'two people in one turn',
    { before: [{ name: 'Ria', accountId: colleague, lastDay: '2024-06-01' }] },
    'before.0.name',
    needs.who,
  ],
  [
    'somebody who was not offered',
    { before: [{ accountId: me, lastDay: '2024-06-01' }] },
    'before.0.accountId',
    needs.colleague,
  ],
])('%s is said at its field', (_what, changes, path, says) => {
  const found = read(changes)
  expect(found.error?.issues.map(issue => [issue.path.join('.'), issue.message])).toEqual([[path, says]])
})

test('an unborn child without a name and a colleague and a name as earlier contact persons are a whole household', () => {
  const turns = [{ accountId: colleague, lastDay: '2025-01-31' }, ...before('2024-06-01')]
  expect(read({ before: turns }).success).toBe(true)
})

test('whoever held it, every day from the start has exactly one contact person', () => {
  const startedOn = day('2024-01-01')
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60), { maxLength: 6 }), offsets => {
      const { turns, heldSince } = turnsFrom(
        startedOn,
        offsets.map(offset => ({ name: 'iemand', lastDay: addDays(startedOn, offset) })),
      )
      const days = turns.flatMap(({ from, until }) =>
        Array.from({ length: daysBetween(from, until) }, (_, at) => addDays(from, at)),
      )
      expect(days).toEqual(
        Array.from({ length: daysBetween(startedOn, heldSince) }, (_, at) => addDays(startedOn, at)),
      )
    }),
  )
})

const record = {
  kind: 'help',
  onDay: '2024-05-01',
  what: 'Gezinscoach, elke week.',
  source: 'de map op papier',
}
test.each([
  ['a day since it is in here', { onDay: '2025-11-21' }, 'onDay'],
  ['a last day before the first', { untilDay: '2024-04-30' }, 'untilDay'],
  ['a last day of a score', { kind: 'measurement', untilDay: '2024-06-01' }, 'untilDay'],
  ['a score of a plan', { kind: 'plan', score: '7' }, 'score'],
  ['a score that is none', { kind: 'measurement', score: '11' }, 'score'],
  ['somebody of elsewhere', { about: colleague }, 'about'],
  ['no words', { what: '' }, 'what'],
  ['another kind than what it corrects', { kind: 'consult' }, 'kind'],
])('of before, %s is refused', (_what, changes, path) => {
  const only = path === 'kind' ? 'help' : undefined
  const found = earlierForm(today, [me], only).safeParse({ ...record, ...changes })
  expect(found.error?.issues.map(issue => issue.path.join('.'))).toEqual([path])
})

test('what was corrected stands behind what corrects it', () => {
  const first = { id: 'a', replaces: null }
  expect(
    holding([first, { id: 'b', replaces: 'a' }, { id: 'c', replaces: null }]).map(one => one.id),
  ).toEqual(['b', 'c'])
})
