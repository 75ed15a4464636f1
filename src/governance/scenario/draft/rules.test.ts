import { describe, expect, it } from 'vitest'
import { settingDefaults } from '#src/access/settings.ts'
import { previewOf, targetsOf } from './preview.ts'
import { draftForm } from './rules.ts'

const groups = [
  { id: 'g1', name: 'Projectgroep', standing: 'active' as const },
  { id: 'g2', name: 'Verbindingsoverleg', standing: 'proposed' as const },
]
const gardens = [{ id: 't1', name: 'Huizen' }]
const now = { settings: settingDefaults, groups, gardens }
const form = draftForm(targetsOf(now))

const refusedAt = (...changes: object[]) =>
  form.safeParse({ version: '1', changes }).error?.issues.map(issue => issue.path.join('.'))

describe('drafting what a scenario changes', () => {
  it.each<[string, object[], string[] | undefined]>([
    ['nothing', [], undefined],
    ['a term within its bounds', [{ what: 'setting/consultAnswerDays', words: '3' }], undefined],
    ['a term out of bounds', [{ what: 'setting/consultAnswerDays', words: '300' }], ['changes.0.words']],
    ['a term in words', [{ what: 'setting/consultAnswerDays', words: 'snel' }], ['changes.0.words']],
    ['a group that stops', [{ what: 'group/g1', becomes: 'stops', words: 'Na de overgang.' }], undefined],
    ['a group of which nothing is said', [{ what: 'group/g1', words: 'Anders.' }], ['changes.0.becomes']],
    [
      'a new garden that would stop',
      [{ what: 'garden/nieuw', becomes: 'stops', words: 'Laren' }],
      ['changes.0.becomes'],
    ],
    ['something of elsewhere', [{ what: 'group/g9', becomes: 'stops', words: 'x' }], ['changes.0.what']],
    [
      'the same thing twice',
      [
        { what: 'garden/t1', becomes: 'stops', words: 'x' },
        { what: 'garden/t1', becomes: 'changes', words: 'y' },
      ],
      ['changes.1.what'],
    ],
    [
      'two new groups',
      [
        { what: 'group/nieuw', becomes: 'begins', words: 'Stuurgroep' },
        { what: 'group/nieuw', becomes: 'begins', words: 'Klankbordgroep' },
      ],
      undefined,
    ],
  ])('%s', (_, changes, wrong) => {
    expect(refusedAt(...changes)).toEqual(wrong)
  })
})

it('shows each change beside how it is now, and leaves out what is gone', () => {
  const lines = previewOf(
    [
      { kind: 'setting', id: 'consultAnswerDays', becomes: 'value', words: '3' },
      { kind: 'setting', id: 'wishAnswerDays', becomes: 'value', words: '5' },
      { kind: 'group', id: 'g2', becomes: 'begins', words: 'Vier keer per jaar.' },
      { kind: 'group', id: null, becomes: 'begins', words: 'Stuurgroep' },
      { kind: 'garden', id: 't9', becomes: 'stops', words: 'x' },
      { kind: 'setting', id: 'gone', becomes: 'value', words: '3' },
    ],
    now,
  )
  expect(lines.map(line => [line.now, line.instead])).toEqual([
    ['5 werkdagen', '3 werkdagen'],
    ['5 werkdagen', '5 werkdagen (blijft gelijk)'],
    ['voorgesteld', 'begint: Vier keer per jaar.'],
    ['is er niet', 'begint: Stuurgroep'],
  ])
})
