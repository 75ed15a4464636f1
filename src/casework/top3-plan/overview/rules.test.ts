import { expect, test } from 'vitest'
import { addDays, type Day, day } from '#src/kernel/day.ts'
import type { Agreement, Participant, Plan, Situation } from '../rules.ts'
import { isUntold, reviewDayOf } from '../rules.ts'
import { callsOf, dueAgreements, dueByLooker, type HeldLine, nextStepOf, type Watched } from './rules.ts'

const today = day('2025-11-20')
const terms = { today, firstConsultationDays: 42, planDormantDays: 90 }
const contactPerson = { accountId: 'samira', isContactPerson: true }
const colleague = { accountId: 'eva', isContactPerson: false }

const participant = (id: string, accountId: string | null): Participant => ({
  id,
  personId: accountId ? null : id,
  accountId,
  name: id,
  familyRole: accountId ? null : 'grandparent',
  capacity: accountId ? 'caseworker' : null,
  relation: null,
  birthDate: null,
  expectedOn: null,
  here: true,
})

const agreement = (id: string, changes: Partial<Agreement> = {}): Agreement => ({
  id,
  originId: id,
  onlyFor: null,
  wordings: [],
  what: id,
  ownerId: 'oma',
  dueOn: today,
  warningSign: null,
  consequence: null,
  watcherId: null,
  checkOn: null,
  version: 1,
  lastCheck: null,
  lastWord: null,
  ...changes,
})

const situation = (changes: Partial<Situation> = {}): Situation => ({
  id: 's',
  originId: 's',
  onlyFor: null,
  wordings: [],
  rank: 1,
  what: 'ruzie',
  example: 'e',
  source: 's',
  version: 1,
  affectedIds: [],
  factors: [],
  conditions: [],
  agreements: [],
  warningSign: 't',
  consequence: 'c',
  watcherId: 'oma',
  checkOn: addDays(today, 10),
  ...changes,
})

const plan = (changes: Partial<Plan> = {}): Plan => ({
  id: 'p',
  caseId: 'k',
  kind: 'full',
  number: 1,
  consultationId: 'h',
  consultationHeldOn: day('2025-10-14'),
  urgencyReason: null,
  reviewOn: addDays(today, 21),
  startedOn: day('2025-10-15'),
  activatedOn: day('2025-10-20'),
  expiresOn: null,
  supersededOn: null,
  unplaced: 0,
  version: 1,
  participants: [participant('oma', null), participant('ik', 'samira'), participant('zij', 'eva')],
  situations: [situation()],
  roles: [],
  bottomLine: 'Niemand slaat.',
  futureWish: null,
  futureNetwork: null,
  futureRelapse: null,
  escalation: [{ id: 'e', step: 'Bij ruzie', who: 'Riet', contact: '06 1234 5678' }],
  meetings: [],
  marks: ['ik', 'zij'].map(participantId => ({
    participantId,
    mark: 'agree',
    remark: null,
    own: true,
    recordedOn: today,
    recordedBy: null,
    earlier: false,
  })),
  ...changes,
})

const held = (changes: Partial<HeldLine> = {}): HeldLine => ({
  id: 'h',
  kind: 'first',
  heldOn: day('2025-10-14'),
  planStays: false,
  nextOn: null,
  hasPlan: true,
  ...changes,
})

const watched = (changes: Partial<Watched> = {}): Watched => ({
  caseId: 'k',
  openedOn: day('2025-09-01'),
  active: plan(),
  draftId: null,
  draftConsultationId: null,
  consultations: [held()],
  ...changes,
})

const codes = (
  changes: Partial<Watched>,
  asked: { accountId: string; isContactPerson: boolean } = contactPerson,
) => callsOf(watched(changes), asked, terms).map(call => call.code)

const asking: [string, Partial<Watched>, string[]][] = [
  ['a plan that was looked at and runs', {}, []],
  ['a review within the week', { active: plan({ reviewOn: addDays(today, 4) }) }, ['review-soon']],
  ['a review that is late', { active: plan({ reviewOn: addDays(today, -1) }) }, ['review-late']],
  [
    'a late review for which a new version is being written',
    { active: plan({ reviewOn: addDays(today, -1) }), draftId: 'd', draftConsultationId: 'h2' },
    ['finish-draft'],
  ],
  ['a draft that prepares a consultation still to come', { draftId: 'd' }, []],
  [
    'a consultation without a plan',
    { active: null, consultations: [held({ hasPlan: false })] },
    ['write-plan'],
  ],
  [
    'an interim plan that runs',
    { active: plan({ kind: 'interim', expiresOn: today }), consultations: [] },
    ['interim-expires', 'hold-first'],
  ],
  [
    'an interim plan that has expired',
    { active: plan({ kind: 'interim', expiresOn: addDays(today, -1) }) },
    ['interim-expired'],
  ],
  ['no consultation after six weeks', { active: null, consultations: [] }, ['hold-first']],
  [
    'no consultation in the first weeks',
    { active: null, consultations: [], openedOn: addDays(today, -42) },
    [],
  ],
]
test.each(asking)('what %s asks of the contact person', (_what, changes, expected) => {
  expect(codes(changes)).toEqual(expected)
})

const silent = (changes: Partial<Plan> = {}) =>
  plan({ startedOn: day('2025-06-01'), activatedOn: day('2025-06-10'), marks: [], ...changes })
const lastHeld = (heldOn: string) => [held({ heldOn: day(heldOn) })]
const checked = (checkedOn: Day) =>
  agreement('a', { lastCheck: { outcome: 'kept', note: null, checkedOn, nextOn: addDays(today, 30) } })

test.each<[string, Partial<Watched>, Day | null]>([
  ['90 days without anything', { consultations: lastHeld('2025-08-22') }, day('2025-08-22')],
  ['89 days', { consultations: lastHeld('2025-08-23') }, null],
  [
    'a check in between',
    { active: silent({ situations: [situation({ agreements: [checked(today)] })] }) },
    null,
  ],
  [
    'a change of a condition in between',
    {
      active: silent({
        situations: [
          situation({
            conditions: [
              {
                id: 'c',
                originId: 'c',
                onlyFor: null,
                wordings: [],
                what: 'w',
                status: 'met',
                since: day('2025-10-01'),
                note: null,
              },
            ],
          }),
        ],
      }),
    },
    null,
  ],
  ['nothing since it was made', {}, day('2025-06-10')],
  ['a new version being written', { draftId: 'd' }, null],
])('a plan with %s: Vandaag says since when it sleeps, or nothing', (_, changes, since) => {
  const calls = callsOf(
    watched({ active: silent(), consultations: lastHeld('2025-06-01'), ...changes }),
    { ...contactPerson, accountId: 'nobody' },
    terms,
  )
  expect(calls.find(one => one.code === 'dormant')?.day ?? null).toBe(since)
})

test('a team member is not asked to hold consultations, but is asked what they think', () => {
  expect(codes({ active: null, consultations: [] }, colleague)).toEqual([])
  expect(codes({ active: plan({ marks: [] }) }, colleague)).toEqual(['own-mark'])
})

test('a check waits for the colleague who watches; one watched by the family waits for the contact person', () => {
  const due = { checkOn: today }
  const active = plan({
    situations: [
      situation({ agreements: [agreement('a', { ...due, watcherId: 'zij' }), agreement('b', due)] }),
    ],
  })
  expect(callsOf(watched({ active }), colleague, terms)).toMatchObject([{ code: 'check', agreementId: 'a' }])
  expect(callsOf(watched({ active }), contactPerson, terms)).toMatchObject([
    { code: 'check', count: 1, agreementId: 'b' },
  ])
})

test('the household page counts the same checks as Vandaag, the own first and those of others by name', () => {
  const due = { checkOn: today }
  const active = plan({
    situations: [
      situation({
        agreements: [
          agreement('a', { ...due, watcherId: 'zij' }),
          agreement('b', due),
          agreement('c', { ...due, watcherId: 'zij' }),
        ],
      }),
    ],
  })
  const seenBy = (asked: { accountId: string; isContactPerson: boolean }) => {
    const groups = dueByLooker(active, asked, today)
    const [call] = callsOf(watched({ active }), asked, terms)
    const mine = groups.find(one => one.mine)
    expect(call?.count ?? 0).toBe(mine?.due.length ?? 0)
    return groups.map(one => [one.mine ? 'mine' : one.name, one.due.map(({ agreement }) => agreement.id)])
  }
  expect(seenBy(contactPerson)).toEqual([
    ['mine', ['b']],
    ['zij', ['a', 'c']],
  ])
  expect(seenBy(colleague)).toEqual([
    ['mine', ['a', 'c']],
    [null, ['b']],
  ])
  expect(seenBy({ accountId: 'bram', isContactPerson: false })).toEqual([
    ['zij', ['a', 'c']],
    [null, ['b']],
  ])
})

test.each([
  ['its day is today', today, null, false],
  ['its day has passed and nobody told', addDays(today, -1), null, true],
  ['somebody told after its day', addDays(today, -9), { outcome: 'not-kept', checkedOn: today }, false],
  [
    'it was kept before its day',
    addDays(today, -1),
    { outcome: 'kept', checkedOn: addDays(today, -5) },
    false,
  ],
  [
    'it was not yet kept before its day',
    addDays(today, -1),
    { outcome: 'partly', checkedOn: addDays(today, -5) },
    true,
  ],
] as const)('whether an agreement still waits for a word when %s', (_what, dueOn, check, expected) => {
  const lastCheck = check && { ...check, note: null, nextOn: null }
  expect(isUntold(agreement('a', { dueOn, lastCheck }), today)).toBe(expected)
})

test('an agreement is due from its check day, until somebody looked and chose another day', () => {
  const check = { outcome: 'partly', note: null, checkedOn: today, nextOn: addDays(today, 7) } as const
  const active = plan({
    situations: [
      situation({
        agreements: [
          agreement('looked at', { checkOn: today, lastCheck: check }),
          agreement('later', { checkOn: addDays(today, 1) }),
          agreement('long waiting', { checkOn: addDays(today, -9) }),
          agreement('today', { checkOn: today }),
          agreement('kept for good', { checkOn: today, lastCheck: { ...check, nextOn: null } }),
        ],
      }),
    ],
  })
  expect(dueAgreements(active, today).map(one => one.agreement.id)).toEqual(['long waiting', 'today'])
})

test('a consultation that left the plan as it was moves the review day', () => {
  const stayed = held({
    heldOn: day('2025-11-10'),
    planStays: true,
    hasPlan: false,
    nextOn: day('2025-12-20'),
  })
  expect(reviewDayOf(plan(), [stayed, held()])).toBe('2025-12-20')
  const before = held({ heldOn: day('2025-10-01'), planStays: true, nextOn: day('2025-10-30') })
  expect(reviewDayOf(plan(), [before])).toBe(addDays(today, 21))
})

test.each([
  ['nothing yet', { active: null, draftId: null, consultations: [] }, 'hold'],
  [
    'a consultation without plan',
    { active: null, draftId: null, consultations: [held({ hasPlan: false })] },
    'write',
  ],
  ['a draft', { active: plan(), draftId: 'd', consultations: [held()] }, 'continue'],
  ['an interim plan', { active: plan({ kind: 'interim' }), draftId: null, consultations: [] }, 'hold'],
  [
    'a review this week',
    { active: plan({ reviewOn: today }), draftId: null, consultations: [held()] },
    'review',
  ],
  ['a plan that runs', { active: plan(), draftId: null, consultations: [held()] }, 'read'],
] as const)('the next step with %s', (_what, state, step) => {
  expect(nextStepOf({ ...state, today })).toBe(step)
})
