import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { visitCalls } from './calls.ts'
import { doneForm, newSightIn, showForm, stateOf, visitForm } from './rules.ts'

const child = '01980000-0000-7000-8000-000000000001'
const sight = '01980000-0000-7000-8000-000000000002'
const today = day('2025-11-20')
const wrongAt = (result: { success: boolean; error?: { issues: { path: PropertyKey[] }[] } | undefined }) =>
  result.success ? [] : (result.error?.issues.map(one => one.path.join('.')) ?? [])

const planned = { day: '2025-11-24', time: '15:30', minutes: '60', personIds: [child] }
test.each<[string, Record<string, unknown>, string[]]>([
  ['a whole visit', {}, []],
  ['today can still be', { day: '2025-11-20' }, []],
  ['a day that was is no plan', { day: '2025-11-19' }, ['day']],
  ['no day that exists', { day: '2025-02-30' }, ['day']],
  ['a time that was not on the page', { time: '03:15' }, ['time']],
  ['a length that was not on the page', { minutes: '999' }, ['minutes']],
  ['somebody of another household', { personIds: [sight] }, ['personIds']],
  ['nobody to visit', { personIds: [] }, ['personIds']],
  ['only somebody else', { personIds: [], others: 'oma Wil' }, []],
  ['a colleague who is not in the team', { visitorId: sight }, ['visitorId']],
])('planning: %s', (_, changes, wrong) => {
  const form = visitForm({ today, personIds: [child], colleagueIds: [] })
  expect(wrongAt(form.safeParse({ ...planned, ...changes }))).toEqual(wrong)
})

const on = { seenOn: today, seenBy: sight }
test.each<[string, { sights: string[]; mustSee?: boolean }, Record<string, unknown>, string[], boolean]>([
  ['nobody seen', { sights: [] }, {}, ['seen'], false],
  ['nobody of the household was to be seen', { sights: [], mustSee: false }, {}, [], false],
  ['somebody seen', { sights: [] }, { seen: [child] }, [], true],
  ['what was recorded is not chosen on', { sights: [sight] }, { seen: [child] }, ['sightId'], true],
  ['what was recorded belongs to it', { sights: [sight] }, { sightId: sight }, [], false],
  ['never told twice', { sights: [sight] }, { sightId: sight, alone: [child] }, ['seen'], false],
  ['something else that day', { sights: [sight] }, { sightId: 'none', alone: [child] }, [], true],
])('telling: %s', (_, { sights, mustSee = true }, given, wrong, makesSight) => {
  const form = doneForm({ bornIds: [child], sightIds: sights, mustSee })
  const result = form.safeParse({ words: 'Het was rustig', ...given })
  expect(wrongAt(result)).toEqual(wrong)
  if (result.success) expect(newSightIn(result.data, on) !== null).toBe(makesSight)
})

test('in danger nobody is shown a visit unless somebody says that this is safe', () => {
  const sees = (given: object, isInDanger: boolean) => showForm([child], isInDanger).safeParse(given).success
  expect(sees({ shownTo: [child] }, false)).toBe(true)
  expect(sees({ shownTo: [child] }, true)).toBe(false)
  expect(sees({ shownTo: [child], isSafe: 'on' }, true)).toBe(true)
  expect(sees({ shownTo: [] }, true)).toBe(true)
})

test('a visit asks on its day and the day before, and afterwards until somebody tells of it', () => {
  const visit = (on: string) => ({
    id: sight,
    caseId: child,
    beginsAt: `${on}T14:30:00Z`,
    on: day(on),
  })
  const calls = visitCalls([visit('2025-11-18'), visit('2025-11-20'), visit('2025-11-21')], today)
  expect(calls.map(({ urgency, title }) => `${urgency}: ${title}`)).toEqual([
    'week: Hoe was het bezoek van 18 november 2025?',
    'now: Bezoek aan huis vandaag om 15.30 uur',
    'now: Bezoek aan huis morgen om 15.30 uur',
  ])
  expect(stateOf({ outcome: null, on: day('2025-11-21') }, today)).toBe('to-come')
  expect(stateOf({ outcome: null, on: today }, today)).toBe('to-tell')
  expect(stateOf({ outcome: 'called-off', on: today }, today)).toBe('called-off')
})
