import { describe, expect, it } from 'vitest'
import { type Day, day } from '#src/kernel/day.ts'
import { agendaForm, comingAndPast, proposedMeetings, waitingStep } from './rules.ts'

const today = day('2025-11-20')

describe('an agenda is built from what waits for the group and from other items', () => {
  const offer = { waiting: [{ id: 'w' }], others: [{ id: 'o' }] }
  it.each<[string, object, string[]]>([
    ['nothing', {}, ['waiting']],
    ['an item that does not wait for this group', { waiting: ['o'] }, ['waiting']],
    ['an item that is not open', { itemId: 'x', purpose: 'inform' }, ['itemId']],
    ['another item without what the group does with it', { itemId: 'o' }, ['purpose']],
    ['what waits', { waiting: ['w'] }, []],
    ['both', { waiting: ['w'], itemId: 'o', purpose: 'advise' }, []],
  ])('%s', (_, given, wrong) => {
    const { error } = agendaForm(offer).safeParse(given)
    expect(error?.issues.map(issue => issue.path.join('.')) ?? []).toEqual(wrong)
  })

  it('says at the other item that something is missing when nothing waits', () => {
    const { error } = agendaForm({ ...offer, waiting: [] }).safeParse({})
    expect(error?.issues.map(issue => issue.path[0])).toEqual(['itemId'])
  })
})

describe('a next meeting is proposed', () => {
  const group = (id: string, everyWeeks: number | null) => ({ id, name: id, everyWeeks })
  const held = (groupId: string, on: string) => ({ groupId, heldOn: day(on) })

  it('for a group with a rhythm that met before and planned nothing, the soonest first', () => {
    const groups = [group('a', 6), group('b', 2), group('no rhythm', null), group('never met', 4)]
    const meetings = [
      held('a', '2025-09-09'),
      held('a', '2025-10-21'),
      held('b', '2025-11-13'),
      held('no rhythm', '2025-11-04'),
    ]
    expect(proposedMeetings(groups, meetings, today).map(one => [one.groupId, one.heldOn])).toEqual([
      ['b', '2025-11-27'],
      ['a', '2025-12-02'],
    ])
  })

  it('not while one is planned, and again after the meeting of today', () => {
    expect(proposedMeetings([group('a', 6)], [held('a', '2025-11-21')], today)).toEqual([])
    expect(proposedMeetings([group('a', 6)], [held('a', '2025-11-20')], today)).toHaveLength(1)
  })
})

it.each<[string, { day: Day | null; ends?: boolean; groupId?: string }[], number | undefined]>([
  ['a step with a day', [{ day: day('2025-12-01') }], undefined],
  ['a step of another group', [{ day: null, groupId: 'h' }], undefined],
  ['the route ended before it', [{ day: day('2025-11-18'), ends: true }, { day: null }], undefined],
  ['the first of its steps without a day', [{ day: day('2025-11-18') }, { day: null }, { day: null }], 1],
])('what waits for a group on its route: %s', (_, steps, found) => {
  const route = steps.map(({ day, ends = false, groupId = 'g' }) => ({
    ...{ day, groupId, meetingId: null, purpose: 'advise' as const },
    conclusion: ends ? { onward: 'ends' as const } : null,
  }))
  const step = waitingStep(route, 'g', today)
  expect(step && route.indexOf(step)).toBe(found)
})

it('keeps the meeting of today among what comes, the nearest first, and tells what was the latest first', () => {
  const on = (...days: string[]) => days.map(one => ({ heldOn: day(one) }))
  const meetings = on('2025-12-02', '2025-11-20', '2025-11-19', '2025-10-01', '2025-11-25')
  expect(comingAndPast(meetings, today)).toEqual({
    coming: on('2025-11-20', '2025-11-25', '2025-12-02'),
    past: on('2025-11-19', '2025-10-01'),
  })
})
