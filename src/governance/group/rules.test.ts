import { expect, it } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { inOrder, type Level, MemberForm, nextByRhythm, type Standing } from './rules.ts'

const typed = { membership: 'structural', fromDay: '2025-11-20' }
const account = '0197a000-0000-4000-8000-000000000001'
const wrongAt = (more: object) =>
  MemberForm.safeParse({ ...typed, ...more }).error?.issues.map(issue => issue.path[0])

it.each<[string, object, string[] | undefined]>([
  ['nobody', {}, ['accountId']],
  ['two at once', { accountId: account, roleLabel: 'consulenten', organisation: 'Gemeente' }, ['roleLabel']],
  ['a role without an organisation', { roleLabel: 'consulenten' }, ['organisation']],
  ['a role at an organisation', { roleLabel: 'consulenten', organisation: 'Gemeente' }, undefined],
  ['a colleague', { accountId: account }, undefined],
])('a member is a colleague or a role: %s', (_, more, fields) => {
  expect(wrongAt(more)).toEqual(fields)
})

it('lists groups from the practice up, and what is only proposed after what works', () => {
  const group = (name: string, level: Level, standing: Standing) => ({ name, level, standing })
  const groups = [
    group('Verbindingsoverleg', 'connecting', 'proposed'),
    group('Zomergroep', 'connecting', 'active'),
    group('Ambassadeursgroep', 'administrative', 'active'),
    group('Praktijkgroep', 'practice', 'active'),
  ]
  expect(groups.sort(inOrder).map(one => one.name)).toEqual([
    'Praktijkgroep',
    'Ambassadeursgroep',
    'Zomergroep',
    'Verbindingsoverleg',
  ])
})

it.each<[string, string, number, string, string]>([
  ['six weeks on, the same weekday', '2025-10-21', 6, '2025-11-20', '2025-12-02'],
  ['from a meeting still to come', '2025-12-02', 6, '2025-11-20', '2026-01-13'],
  ['a meeting of today counts as the last', '2025-11-20', 1, '2025-11-20', '2025-11-27'],
  ['rounds without a meeting are passed over', '2025-06-03', 4, '2025-11-20', '2025-12-16'],
  ['a day that falls on today is too late to plan', '2025-11-06', 2, '2025-11-20', '2025-12-04'],
])('the next meeting by the rhythm: %s', (_, last, weeks, today, next) => {
  expect(nextByRhythm(day(last), weeks, day(today))).toBe(next)
})
