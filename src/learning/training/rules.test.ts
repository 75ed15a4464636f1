import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { attendanceForm, concludeForm, mayConclude, planForm, stateOf } from './rules.ts'

const organisationId = '0198c000-0000-7000-8000-000000000001'
const role = 'caseworker'
const wrong = (changes: object) =>
  planForm({ from: [{ value: organisationId }], improvements: [], modules: [], agreements: [] })
    .safeParse({
      title: 'Basis',
      kind: 'module',
      provider: 'Civil Care',
      aim: 'Een stevige basis',
      ...changes,
    })
    .error?.issues.map(issue => issue.path.join('.')) ?? []

test('days and participants may still be unknown, and empty rows are no mistake', () => {
  expect(wrong({})).toEqual([])
  expect(wrong({ days: [{ day: '' }], participants: [{ organisationId: '', people: '' }] })).toEqual([])
})

test.each([
  [{ participants: [{ organisationId, role, people: '0' }] }, 'participants.0.people'],
  [{ participants: [{ organisationId, role, people: 'tien' }] }, 'participants.0.people'],
  [{ participants: [{ organisationId: 'x', role, people: '3' }] }, 'participants.0.organisationId'],
  [
    {
      participants: [
        { organisationId, role, people: '3' },
        { organisationId, role, people: '2' },
      ],
    },
    'participants.1.organisationId',
  ],
  [{ participants: [{ organisationId, role: 'alderman', people: '3' }] }, 'participants.0.role'],
  [{ days: [{ day: '2025-02-30' }] }, 'days.0.day'],
  [{ days: [{ day: '2025-10-29' }, { day: '2025-10-29' }] }, 'days.1.day'],
  [{ moduleId: organisationId }, 'moduleId'],
  [{ improvementId: organisationId }, 'improvementId'],
])('a row that can’t be right is refused at its place: %j', (changes, place) => {
  expect(wrong(changes)).toEqual([place])
})

test('a training between its days is under way, and over only when concluded', () => {
  const days = [day('2025-10-29'), day('2025-12-10')]
  const at = (today: string, finishedOn: string | null = null) =>
    stateOf({ days, finishedOn: finishedOn ? day(finishedOn) : null }, day(today))
  expect(at('2025-10-28')).toBe('planned')
  expect(at('2025-11-20')).toBe('running')
  expect(at('2025-12-11')).toBe('unconcluded')
  expect(at('2025-12-11', '2025-12-10')).toBe('concluded')
})

test('a training is not concluded in the future', () => {
  const form = concludeForm(day('2025-11-20'), [])
  expect(form.safeParse({ finishedOn: '2025-12-10', evaluation: 'Goed' }).success).toBe(false)
  expect(form.safeParse({ finishedOn: '2025-11-20', evaluation: 'Goed' }).success).toBe(true)
})

test('a training is concluded from its last day on, never between its days', () => {
  const days = [day('2025-10-29'), day('2025-12-10')]
  expect(['2025-10-29', '2025-12-09', '2025-12-10'].map(on => mayConclude(days, day(on)))).toEqual([
    false,
    false,
    true,
  ])
  expect(mayConclude([], day('2025-10-29'))).toBe(true)
  const form = concludeForm(day('2025-12-12'), days)
  expect(form.safeParse({ finishedOn: '2025-12-09', evaluation: 'Goed' }).success).toBe(false)
  expect(form.safeParse({ finishedOn: '2025-12-10', evaluation: 'Goed' }).success).toBe(true)
})

test.each([
  [['2', '0'], []],
  [['3', '1'], ['came.0.people']],
  [['2'], ['came']],
])('no more people come than signed up (2 and 1): %s', (people, faults) => {
  const came = people.map(one => ({ people: one }))
  const read = attendanceForm([2, 1]).safeParse({ version: '1', came })
  expect(read.error?.issues.map(issue => issue.path.join('.')) ?? []).toEqual(faults)
})
