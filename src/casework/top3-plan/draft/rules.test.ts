import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, day } from '#src/kernel/day.ts'
import {
  type Agreement,
  after,
  canBeAsked,
  canCarry,
  type Participant,
  type Plan,
  type PlanDeed,
  type PlanState,
  possible,
  type Situation,
  watchOf,
} from '../rules.ts'
import { type MissingCode, whatIsMissing } from './missing.ts'
import { needs } from './needs.nl.ts'
import { agreementForm, kindForm, reviewForm } from './rules.ts'

const today = day('2025-11-20')
const weeks = 6

const someone = (id: string, changes: Partial<Participant> = {}): Participant => ({
  id,
  personId: id,
  accountId: null,
  name: id,
  familyRole: 'parent',
  capacity: null,
  relation: null,
  birthDate: day('1988-01-01'),
  expectedOn: null,
  here: true,
  ...changes,
})
const mother = someone('01890000-0000-7000-8000-000000000001')
const boy = someone('01890000-0000-7000-8000-000000000002', {
  familyRole: 'child',
  birthDate: day('2010-05-01'),
})

const agreement: Agreement = {
  id: 'a',
  originId: 'a',
  onlyFor: null,
  wordings: [],
  what: 'bellen',
  ownerId: mother.id,
  dueOn: today,
  warningSign: null,
  consequence: null,
  watcherId: null,
  checkOn: null,
  version: 1,
  lastCheck: null,
  lastWord: null,
}
const situation: Situation = {
  id: 's',
  originId: 's',
  onlyFor: null,
  wordings: [],
  rank: 1,
  what: 'ruzie',
  example: 'zaterdag',
  source: 'buurvrouw',
  version: 1,
  affectedIds: [boy.id],
  factors: [{ id: 'f', kind: 'risk', what: 'drank' }],
  conditions: [
    {
      id: 'c',
      originId: 'c',
      onlyFor: null,
      wordings: [],
      what: 'niemand slaat',
      status: 'unmet',
      since: today,
      note: null,
    },
  ],
  agreements: [agreement],
  warningSign: 'harde stemmen',
  consequence: 'papa slaapt elders',
  watcherId: mother.id,
  checkOn: addDays(today, 7),
}
const whole: Plan = {
  id: 'p',
  caseId: 'k',
  kind: 'full',
  number: null,
  consultationId: 'h',
  consultationHeldOn: today,
  urgencyReason: null,
  reviewOn: addDays(today, 28),
  startedOn: today,
  activatedOn: null,
  expiresOn: null,
  supersededOn: null,
  unplaced: 0,
  version: 1,
  participants: [mother, boy],
  situations: [situation],
  roles: [{ id: 'r', participantId: mother.id, part: 'decides', what: 'beslist', untilWhen: 'altijd' }],
  bottomLine: 'Niemand slaat.',
  futureWish: null,
  futureNetwork: null,
  futureRelapse: null,
  escalation: [{ id: 'e', step: 'Bij ruzie', who: 'Riet', contact: '06 1234 5678' }],
  meetings: [],
  marks: [],
}

const withSituation = (changes: Partial<Situation>): Plan => ({
  ...whole,
  situations: [{ ...situation, ...changes }],
})
const missingOf = (plan: Plan) => whatIsMissing(plan, today, weeks).map(one => one.code)
const gone = { ...mother, here: false }

/** Everything that can be missing, each taken out of a whole plan. */
const holes: Record<MissingCode, Plan> = {
  consultation: { ...whole, consultationId: null },
  urgency: { ...whole, kind: 'interim' },
  unplaced: { ...whole, unplaced: 1 },
  wording: withSituation({ wordings: [{ id: 'w', words: 'anders' }] }),
  situation: { ...whole, situations: [] },
  example: withSituation({ example: '' }),
  affected: withSituation({ affectedIds: [] }),
  risk: withSituation({ factors: [{ id: 'f', kind: 'protective', what: 'oma' }] }),
  condition: withSituation({ conditions: [] }),
  agreement: withSituation({ agreements: [] }),
  'warning-sign': withSituation({ warningSign: null }),
  consequence: withSituation({ consequence: null }),
  watcher: withSituation({ watcherId: null }),
  check: withSituation({ checkOn: null }),
  owner: withSituation({ agreements: [{ ...agreement, ownerId: boy.id }] }),
  'owner-gone': { ...whole, participants: [gone, boy] },
  roles: { ...whole, roles: [] },
  'role-gone': { ...whole, participants: [gone, boy] },
  'bottom-line': { ...whole, bottomLine: null },
  escalation: { ...whole, escalation: [] },
  review: { ...whole, reviewOn: null },
  'review-range': { ...whole, reviewOn: addDays(today, weeks * 7 + 1) },
}

test('a whole plan lacks nothing', () => {
  expect(missingOf(whole)).toEqual([])
})

test.each(Object.entries(holes))('without %s the plan does not become active', (code, plan) => {
  expect(missingOf(plan)).toContain(code)
})

test('however much is taken out of a plan, each thing taken out is named', () => {
  const taking = fc.subarray(['warningSign', 'consequence', 'watcherId', 'checkOn'] as const, {
    minLength: 1,
  })
  const named = {
    warningSign: 'warning-sign',
    consequence: 'consequence',
    watcherId: 'watcher',
    checkOn: 'check',
  }
  fc.assert(
    fc.property(taking, fields => {
      const plan = withSituation(Object.fromEntries(fields.map(field => [field, null])))
      expect(missingOf(plan).toSorted()).toEqual(fields.map(field => named[field]).toSorted())
    }),
  )
})

test('urgency asks no risk factor, no roles and no review day: only a reason', () => {
  const interim: Plan = {
    ...withSituation({ factors: [] }),
    kind: 'interim',
    consultationId: null,
    urgencyReason: 'vannacht geweld',
    reviewOn: null,
    roles: [],
  }
  expect(missingOf(interim)).toEqual([])
})

const deeds: PlanDeed[] = ['change', 'activate', 'replace', 'mark', 'set-status', 'check', 'release']

test('whatever people do, a plan only goes from draft to active to superseded', () => {
  const order: PlanState[] = ['draft', 'active', 'superseded']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...deeds)), tried => {
      let state: PlanState = 'draft'
      for (const deed of tried) {
        const next = after(state, deed)
        expect(next === null).toBe(!possible[state].includes(deed))
        if (next === null) continue
        expect(order.indexOf(next) - order.indexOf(state)).toBeOneOf([0, 1])
        state = next
      }
    }),
  )
})

test('in whatever order households plan, at most one version is active', () => {
  const step = fc.record({ at: fc.nat(3), deed: fc.constantFrom<PlanDeed>('activate', 'change', 'mark') })
  fc.assert(
    fc.property(fc.array(step), steps => {
      const states: PlanState[] = ['draft', 'draft', 'draft', 'draft']
      for (const { at, deed } of steps) {
        const next = after(states[at] ?? 'draft', deed)
        if (next === null) continue
        if (deed === 'activate')
          for (const [other, state] of states.entries())
            if (state === 'active') states[other] = after(state, 'replace') ?? state
        states[at] = next
      }
      expect(states.filter(state => state === 'active').length).toBeLessThanOrEqual(1)
    }),
  )
})

test('the text of a plan changes in a draft only, and is released only once it is fixed', () => {
  expect(possible.active).not.toContain('change')
  expect(possible.superseded).not.toContain('change')
  expect(possible.draft).not.toContain('release')
})

const carriers: [string, Partial<Participant>, boolean, boolean][] = [
  ['an adult', {}, false, true],
  ['an adult in danger', {}, true, true],
  ['a child of eleven', { familyRole: 'child', birthDate: day('2013-11-21') }, false, false],
  ['a child who turns twelve today', { familyRole: 'child', birthDate: day('2013-11-20') }, false, true],
  ['a child of fifteen in danger', { familyRole: 'child', birthDate: day('2010-01-01') }, true, false],
  ['a child of unknown age', { familyRole: 'child', birthDate: null }, false, false],
  ['a parent of unknown age', { birthDate: null }, false, true],
  ['an unborn child', { birthDate: null, expectedOn: day('2026-02-01') }, false, false],
  ['a neighbour', { personId: null, familyRole: null, relation: 'buurvrouw', birthDate: null }, false, true],
]
test.each(carriers)('%s carries an agreement or not', (_who, changes, inDanger, carries) => {
  const who = someone('x', changes)
  expect(canCarry(who, inDanger ? ['x'] : [], today)).toBe(carries)
})

test('a baby and an unborn child are not asked what they think; a child of four is', () => {
  expect(canBeAsked(someone('x', { birthDate: day('2024-01-01') }), today)).toBe(false)
  expect(canBeAsked(someone('x', { birthDate: null, expectedOn: day('2026-01-01') }), today)).toBe(false)
  expect(canBeAsked(someone('x', { birthDate: day('2021-11-20') }), today)).toBe(true)
})

test('an agreement takes over from its situation what it does not say itself', () => {
  const own = { ...agreement, warningSign: 'deur dicht' }
  expect(watchOf(own, situation)).toEqual({
    warningSign: 'deur dicht',
    consequence: 'papa slaapt elders',
    watcherId: mother.id,
    checkOn: situation.checkOn,
  })
})

const agree = (changes: object, dueOn?: Day) =>
  agreementForm({ participants: [mother, boy], affectedIds: [boy.id], dueOn }, today).safeParse({
    what: 'bellen',
    ownerId: mother.id,
    dueOn: '2025-11-27',
    ...changes,
  })
const sentences = (result: ReturnType<typeof agree>) => result.error?.issues.map(issue => issue.message)

test('an agreement names one who can carry it, and a day to come', () => {
  expect(agree({}).success).toBe(true)
  expect(sentences(agree({ ownerId: boy.id }))).toEqual([needs.ownerIsChild])
  expect(sentences(agree({ ownerId: undefined }))).toEqual([needs.owner])
  expect(sentences(agree({ dueOn: '2025-11-19' }))).toEqual([needs.dueInPast])
  expect(agree({ dueOn: '2025-11-19' }, day('2025-11-19')).success).toBe(true)
})

test('who sees to an agreement watches it alone only when somebody says so', () => {
  const self = { watcherId: mother.id }
  expect(sentences(agree(self))).toEqual([needs.watchesSelf])
  expect(agree({ ...self, watchesSelf: 'on' }).data).toMatchObject(self)
  expect(agree({ ...self, watchesSelf: 'on' }).data).not.toHaveProperty('watchesSelf')
  const bySituation = agreementForm(
    { participants: [mother, boy], affectedIds: [], watcherId: mother.id },
    today,
  )
  const typed = { what: 'bellen', ownerId: mother.id, dueOn: '2025-11-27' }
  expect(sentences(bySituation.safeParse(typed))).toEqual([needs.watchesSelf])
  expect(bySituation.safeParse({ ...typed, watcherId: boy.id }).success).toBe(true)
})

test('a consequence that takes something from the child in danger is asked about, and kept once that is answered', () => {
  const consequence = `${boy.name} mag dan niet meer naar buiten`
  expect(sentences(agree({ consequence }))).toEqual([needs.punishes(boy.name)])
  expect(agree({ consequence, punishesNobody: 'on' }).data).toMatchObject({ consequence })
  expect(agree({ consequence: `${mother.name} mag dan niet meer naar buiten` }).success).toBe(true)
})

test('urgency without a reason is refused; a whole plan forgets the reason of an interim one', () => {
  const form = kindForm([])
  expect(form.safeParse({ kind: 'interim' }).error?.issues[0]?.message).toBe(needs.urgency)
  expect(form.parse({ kind: 'full', urgencyReason: 'haast' })).toMatchObject({ urgencyReason: null })
})

test.each([
  ['today', '2025-11-20', false],
  ['tomorrow', '2025-11-21', true],
  ['in six weeks', '2026-01-01', true],
  ['a day later than six weeks', '2026-01-02', false],
])('a review %s', (_when, reviewOn, fits) => {
  expect(reviewForm(today, weeks).safeParse({ version: 1, reviewOn }).success).toBe(fits)
})
