import { expect, it } from 'vitest'
import { inOrder, type Level, MemberForm, type Standing } from './rules.ts'

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
