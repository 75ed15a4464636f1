import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import type { Agreement, Participant, PlanMeeting, PlanRole, RolePart, Situation } from '../rules.ts'
import { gapsIn } from './rules.ts'

const somebody = (id: string, accountId: string | null): Participant => ({
  id,
  accountId,
  personId: accountId ? null : id,
  name: id,
  familyRole: accountId ? null : 'parent',
  capacity: accountId ? 'caseworker' : null,
  relation: null,
  birthDate: day('1985-01-01'),
  expectedOn: null,
  here: true,
})
const mother = somebody('moeder', null)
const worker = somebody('werker', 'a-1')

const agreement = (id: string, ownerId: string): Agreement => ({
  id,
  originId: id,
  onlyFor: null,
  wordings: [],
  what: id,
  ownerId,
  dueOn: day('2025-12-01'),
  version: 1,
  warningSign: null,
  consequence: null,
  watcherId: null,
  checkOn: null,
  lastCheck: null,
  lastWord: null,
})
const situationWith = (agreements: Agreement[], watcherId: string): Situation => ({
  id: 's',
  originId: 's',
  onlyFor: null,
  wordings: [],
  rank: 1,
  what: 's',
  example: 'e',
  source: 'b',
  version: 1,
  affectedIds: [],
  factors: [],
  conditions: [],
  agreements,
  warningSign: 'w',
  consequence: 'c',
  watcherId,
  checkOn: day('2025-12-01'),
})
const role = (participantId: string, part: RolePart): PlanRole => ({
  id: `${participantId} ${part}`,
  participantId,
  part,
  what: 'w',
  untilWhen: 'u',
})
const meeting = (what: string, mayDropOut: string | null): PlanMeeting => ({
  id: what,
  what,
  who: 'wij',
  howOften: 'elke week',
  mayDropOut,
})

type Told = { roles?: PlanRole[]; meetings?: PlanMeeting[]; owned?: number; watcherId?: string }
const gaps = ({ roles = [], meetings = [], owned = 1, watcherId = mother.id }: Told) =>
  gapsIn(
    {
      participants: [mother, worker],
      situations: [
        situationWith(
          Array.from({ length: owned }, (_, at) => agreement(`a${at}`, mother.id)),
          watcherId,
        ),
      ],
      roles,
      meetings,
    },
    { planTasksPerPerson: 3, planMeetingsMost: 2 },
  )
const both = [role(mother.id, 'decides'), role(worker.id, 'does')]

test.each([
  ['that nobody made yet leaves nothing open', {}, []],
  ['with who does and who decides is whole', { roles: both }, []],
  ['in which nobody decides says so', { roles: [role(worker.id, 'does')] }, ['nobody-decides']],
  ['in which nobody does anything says so', { roles: [role(mother.id, 'decides')] }, ['nobody-does']],
  [
    'without a colleague who watches says so',
    { roles: [role(mother.id, 'decides'), role(mother.id, 'does')], watcherId: worker.id },
    ['no-role'],
  ],
  ['does not ask more of somebody than agreed', { roles: both, owned: 3 }, []],
  ['that asks too much of somebody says so', { roles: both, owned: 4 }, ['overloaded']],
  ['may have a few meetings', { roles: both, meetings: [meeting('a', null), meeting('b', null)] }, []],
  [
    'with many meetings says so, and where nobody may stay away',
    { roles: both, meetings: [meeting('a', 'school'), meeting('b', null), meeting('c', 'huisarts')] },
    ['many-meetings', 'nobody-drops-out'],
  ],
])('a division of roles %s', (_, told: Told, codes) => {
  expect(gaps(told).map(gap => gap.code)).toEqual(codes)
})
