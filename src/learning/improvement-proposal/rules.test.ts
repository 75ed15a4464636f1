import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { effectDays, measuredInWords, nextStates, onlyAdds, proposeForm, states, stepForm } from './rules.ts'

const known = { persons: [], known: [] }
const today = day('2025-11-20')
const lessonId = '0198c000-0000-7000-8000-000000000001'
const ownerId = '0198c000-0000-7000-8000-000000000002'

const wrong = (read: { success: boolean; error?: { issues: { path: PropertyKey[] }[] } }) =>
  read.error?.issues.map(issue => issue.path.join('.')) ?? []

const step = (changes: object) =>
  wrong(
    stepForm('approved', day('2025-10-01'), today, known).safeParse({
      state: 'realised',
      onDay: '2025-11-01',
      note: 'Klaar',
      effectCheckOn: '2026-02-01',
      ...changes,
    }),
  )

test('a realised improvement says when its effect is looked at, on a later day', () => {
  expect(step({})).toEqual([])
  expect(step({ effectCheckOn: undefined })).toEqual(['effectCheckOn'])
  expect(step({ effectCheckOn: '2025-11-01' })).toEqual(['effectCheckOn'])
})

test('a step is not in the future and not before the step that went before it', () => {
  expect(step({ onDay: '2025-11-21' })).toEqual(['onDay'])
  expect(step({ onDay: '2025-09-30' })).toEqual(['onDay'])
})

test('nothing is realised that was not approved, and only what is realised is evaluated', () => {
  const before = (wanted: (typeof states)[number]) => states.filter(one => nextStates(one).includes(wanted))
  expect(before('realised')).toEqual(['approved', 'in-progress'])
  expect(before('evaluated')).toEqual(['realised'])
  expect(step({ state: 'evaluated', effect: 'helped' })).toEqual(['state'])
})

test('who looks at the effect says whether it helped, and may say that it can’t be told', () => {
  const look = (effect?: string) =>
    wrong(
      stepForm('realised', day('2025-10-01'), today, known).safeParse({
        state: 'evaluated',
        onDay: '2025-11-01',
        note: 'Bekeken',
        effect,
      }),
    )
  expect([look(), look('wonderful'), look('unclear'), look('helped')]).toEqual([
    ['effect'],
    ['effect'],
    [],
    [],
  ])
})

test('the difference is looked for between the decision and the look', () => {
  const moment = (state: (typeof states)[number], on: string, effect: 'partly' | null = null) => ({
    ...{ state, onDay: day(on), effect },
  })
  const decided = [moment('proposed', '2025-05-01'), moment('approved', '2025-06-01')]
  const looked = [...decided, moment('realised', '2025-09-01'), moment('evaluated', '2025-11-01', 'partly')]
  expect(effectDays(decided)).toEqual({ before: '2025-06-01', after: null, effect: null })
  expect(effectDays(looked)).toEqual({ before: '2025-06-01', after: '2025-11-01', effect: 'partly' })
})

test('a figure is never shown without on how much it rests, and of which months', () => {
  const at = { counted: 10, quarter: day('2025-04-01') }
  const months = 'april 2025 tot en met juni 2025'
  expect(measuredInWords({ ...at, value: 0.6, unit: 'share' })).toBe(`60% (n = 10, ${months})`)
  expect(measuredInWords({ ...at, value: 12.5, unit: 'days' })).toBe(`12,5 dagen (n = 10, ${months})`)
  expect(measuredInWords({ ...at, value: 10, unit: 'count' })).toBe(`10 (${months})`)
})

test('work only grows where something is added and nothing stops', () => {
  const build = { mode: 'build', state: 'proposed' } as const
  const stop = { mode: 'phase-out', state: 'approved' } as const
  expect([onlyAdds([build]), onlyAdds([build, stop]), onlyAdds([stop])]).toEqual([true, false, false])
  expect(onlyAdds([build, { ...stop, state: 'rejected' }])).toBe(true)
})

const proposal = (changes: object) =>
  wrong(
    proposeForm([lessonId], { ownerIds: [ownerId], indicatorKeys: ['help-starts'] }, known).safeParse({
      title: 'Vaste avond',
      problem: 'Overdag kan niet iedereen.',
      change: 'Eén avond in de week.',
      lessons: [lessonId],
      ownerId,
      body: 'practice-group',
      mode: 'build',
      ...changes,
    }),
  )

test('a proposal rests on a lesson, or says why it can do without', () => {
  expect(proposal({})).toEqual([])
  expect(proposal({ lessons: undefined })).toEqual(['lessons'])
  expect(proposal({ lessons: undefined, reason: 'De groep vroeg erom.' })).toEqual([])
})

test('a lesson or an owner that was not on the page is refused', () => {
  expect(proposal({ lessons: [ownerId] })).toEqual(['lessons.0'])
  expect(proposal({ ownerId: lessonId })).toEqual(['ownerId'])
  expect(proposal({ indicatorKey: 'weather' })).toEqual(['indicatorKey'])
  expect(proposal({ indicatorKey: 'help-starts' })).toEqual([])
})
