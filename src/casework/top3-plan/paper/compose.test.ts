import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { writeOnePage } from '#src/platform/documents/pdf.server.ts'
import { startLines } from '#src/ui/notice/numbers.nl.ts'
import { secretWords, withoutWords } from '../../dossier/rules.ts'
import { readableBy } from '../from-meeting/rules.ts'
import type { Agreement, Plan, Situation } from '../rules.ts'
import { fridgePaper, planPaper } from './compose.ts'
import { fridgeLetters } from './rules.ts'

const on = day('2025-11-20')
const agreement = (what: string, onlyFor: string[] | null = null): Agreement => ({
  id: what,
  originId: what,
  onlyFor,
  wordings: [],
  what,
  ownerId: 'oma',
  dueOn: on,
  version: 1,
  warningSign: null,
  consequence: null,
  watcherId: null,
  checkOn: null,
  lastCheck: null,
  lastWord: null,
})
const situation = (what: string, onlyFor: string[] | null, agreements: Agreement[]): Situation => ({
  id: what,
  originId: what,
  onlyFor,
  wordings: [],
  rank: 1,
  what,
  example: 'Zaterdag.',
  source: 'Petra',
  version: 1,
  affectedIds: [],
  factors: [],
  conditions: [],
  agreements,
  warningSign: `teken bij ${what}`,
  consequence: `gevolg bij ${what}`,
  watcherId: null,
  checkOn: on,
})
const plan = {
  kind: 'full',
  number: 1,
  startedOn: on,
  activatedOn: on,
  expiresOn: null,
  participants: [{ id: 'oma', name: 'Oma Ria', personId: null }],
  situations: [
    situation('geschreeuw', null, [
      agreement('belt elke avond, ook naar Schuilweg 7 in Verborgdam'),
      agreement('haalt de kinderen bij Petra thuis op', ['petra']),
    ]),
    situation('wat bij papa thuis gebeurt', ['kees'], [agreement('belt als Kees gedronken heeft')]),
  ],
  roles: [],
} as unknown as Plan
const secret = [{ addressLine: 'Schuilweg 7', postcode: '1234 AB', town: 'Verborgdam' }]
const made = {
  by: 'Samira',
  on,
  again: null,
  contact: null,
  numbers: startLines,
  hide: withoutWords(secretWords(secret as Parameters<typeof secretWords>[0], []), '[geheim]'),
}
const fridgeOf = (...residents: string[]) => fridgePaper(readableBy(plan, residents), made)

test.each([
  ['at the father’s', ['kees'], ['Kees gedronken'], ['Petra thuis']],
  ['at the mother’s', ['petra'], ['Petra thuis'], ['Kees gedronken', 'papa thuis']],
  [
    'where a child lives with either',
    ['petra', 'sofie'],
    [],
    ['Petra thuis', 'Kees gedronken', 'papa thuis'],
  ],
  ['where nobody is known to live', [], [], ['Petra thuis', 'Kees gedronken', 'papa thuis']],
])(
  'the page for the fridge %s tells nothing of another home, and no secret address',
  (_, residents, has, hasNot) => {
    const paper = fridgeOf(...residents)
    const told = JSON.stringify(paper)
    for (const words of ['belt elke avond', ...has]) expect(told).toContain(words)
    for (const words of ['Schuilweg', 'Verborgdam', '1234', ...hasNot]) expect(told).not.toContain(words)
  },
)

test('nor does the file: it is the same to the byte as one of a plan in which that never stood', () => {
  const without = {
    ...plan,
    situations: plan.situations.slice(0, 1).map(one => ({ ...one, agreements: one.agreements.slice(0, 1) })),
  }
  const bytes = (paper: ReturnType<typeof fridgeOf>) => writeOnePage(paper, fridgeLetters)?.toString('latin1')
  expect(bytes(fridgeOf('sofie'))).toBe(bytes(fridgePaper(without, made)))
})

test('the paper of one person has only what that person may read', () => {
  const told = JSON.stringify(planPaper(readableBy(plan, ['petra']), 'Petra', made))
  expect(told).toContain('Petra thuis')
  for (const words of ['Kees gedronken', 'papa thuis', 'Schuilweg']) expect(told).not.toContain(words)
})
