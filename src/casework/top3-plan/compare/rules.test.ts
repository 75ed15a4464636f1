import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import type { Agreement, Participant, Plan } from '../rules.ts'
import { changesBetween, marksBetween } from './rules.ts'

const mother: Participant = {
  id: 'm1',
  personId: 'p1',
  accountId: null,
  name: 'Petra',
  familyRole: 'parent',
  capacity: null,
  relation: null,
  birthDate: day('1985-01-01'),
  expectedOn: null,
  here: true,
}
const agreement = (id: string, what: string): Agreement => ({
  id,
  originId: 'a',
  onlyFor: null,
  wordings: [],
  what,
  ownerId: mother.id,
  dueOn: day('2025-12-01'),
  version: 1,
  warningSign: null,
  consequence: null,
  watcherId: null,
  checkOn: null,
  lastCheck: null,
  lastWord: null,
})
const version = (id: string, what: string, changes: Partial<Plan> = {}): Plan => ({
  id,
  caseId: 'c',
  kind: 'full',
  number: 1,
  consultationId: null,
  consultationHeldOn: null,
  urgencyReason: null,
  reviewOn: day('2025-12-10'),
  bottomLine: 'Niemand slaat.',
  futureWish: null,
  futureNetwork: null,
  futureRelapse: null,
  startedOn: day('2025-11-01'),
  activatedOn: day('2025-11-01'),
  expiresOn: null,
  supersededOn: null,
  unplaced: 0,
  version: 1,
  participants: [mother],
  situations: [
    {
      id: `${id}-s`,
      originId: 's',
      onlyFor: null,
      wordings: [],
      rank: 1,
      what: 'Er wordt geschreeuwd',
      example: 'e',
      source: 'b',
      version: 1,
      affectedIds: [],
      factors: [],
      conditions: [
        {
          id: `${id}-c`,
          originId: 'c',
          onlyFor: null,
          wordings: [],
          what: 'Rust',
          status: 'unmet',
          since: null,
          note: null,
        },
      ],
      agreements: [agreement(`${id}-a`, what)],
      warningSign: 'w',
      consequence: 'k',
      watcherId: null,
      checkOn: null,
    },
  ],
  roles: [],
  meetings: [],
  escalation: [],
  marks: [],
  ...changes,
})

test('two versions that say the same differ in nothing, whatever their rows are called', () => {
  expect(changesBetween(version('1', 'belt oma'), version('2', 'belt oma'))).toEqual([])
})

test('an agreement in other words stands beside what it was', () => {
  expect(changesBetween(version('1', 'belt oma'), version('2', 'belt tante'))).toEqual([
    {
      part: 'agreement',
      before: 'belt oma · Petra · 1 december 2025',
      now: 'belt tante · Petra · 1 december 2025',
    },
  ])
})

test('what came in and what went are told apart', () => {
  const changes = changesBetween(
    version('1', 'belt oma'),
    version('2', 'belt oma', { bottomLine: null, futureWish: 'Rust in huis' }),
  )
  expect(changes).toEqual([
    { part: 'wish', before: null, now: 'Rust in huis' },
    { part: 'bottomLine', before: 'Niemand slaat.', now: null },
  ])
})

test('a disagreement with the older version stays beside the agreement with the newer', () => {
  const given = (mark: 'agree' | 'disagree') => ({
    participantId: mother.id,
    mark,
    remark: null,
    own: true,
    recordedOn: day('2025-11-02'),
    recordedBy: null,
    earlier: false,
  })
  expect(
    marksBetween(
      version('1', 'x', { marks: [given('disagree')] }),
      version('2', 'x', { marks: [given('agree')] }),
    ),
  ).toEqual([{ name: 'Petra', before: 'disagree', now: 'agree' }])
})
