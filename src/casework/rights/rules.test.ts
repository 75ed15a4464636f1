import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settingDefaults } from '#src/access/settings.ts'
import { addYears, day } from '#src/kernel/day.ts'
import {
  type Advice,
  adviceOn,
  answerForm,
  dueOn,
  fitsWeighing,
  followsAdvice,
  keptYears,
  kinds,
  outcomes,
  recordForm,
  type State,
  stepKinds,
  stepsFrom,
  weighedOutcomes,
} from './rules.ts'

const today = day('2025-11-20')
const bornAt = (age: number) => addYears(today, -age)

test.each<[string, number | null, boolean, 'holds' | 'holds-not' | 'unsure', Advice]>([
  ['below 12 who has authority asks', 11, true, 'holds', 'holder'],
  ['from 12 together', 12, true, 'holds', 'holder-with-child'],
  ['at 15 still together', 15, true, 'holds', 'holder-with-child'],
  ['from 16 the youth alone, whoever has authority', 16, true, 'holds', 'child-decides'],
  ['a parent without authority hears the main facts', 8, true, 'holds-not', 'information-only'],
  ['somebody else without authority has no right', 8, false, 'holds-not', 'not-a-parent'],
  ['nobody looked up who has authority', 8, true, 'unsure', 'unsure'],
  ['nobody knows how old the child is', null, true, 'holds', 'unsure'],
])('what the law says of a parent who asks: %s', (_, age, isParent, authority, advice) => {
  const birthDate = age === null ? null : bornAt(age)
  expect(adviceOn({ birthDate, isParent, authority }, today)).toBe(advice)
})

test('while it is not sure who has authority, and for a stranger, only nothing follows the law', () => {
  for (const advice of ['unsure', 'not-a-parent', 'child-decides'] as const)
    expect(weighedOutcomes.filter(one => followsAdvice(advice, one))).toEqual(['may-not'])
})

test('no answer gives more than was weighed for the child', () => {
  const given = (weighed: (typeof weighedOutcomes)[number]) =>
    outcomes.filter(one => fitsWeighing(weighed, one))
  expect([given('may'), given('may-in-part'), given('may-not')]).toEqual([
    ['granted', 'partly', 'refused'],
    ['partly', 'refused'],
    ['refused'],
  ])
})

test.each([
  ['within a month', 'see', 'asked', false, '2025-12-18'],
  ['once two months more', 'see', 'asked', true, '2026-02-12'],
  ['destroyed within three months', 'destroy', 'confirmed', false, '2026-02-12'],
  ['nothing to do when the file was given', 'see', 'confirmed', false, null],
  ['nothing to do when it was withdrawn', 'object', 'withdrawn', false, null],
] as const)('the term of a request: %s', (_, kind, state, isProlonged, on) => {
  const outcome = state === 'confirmed' ? ('granted' as const) : null
  expect(dueOn({ kind, state, isProlonged, outcome, askedOn: today }, settingDefaults)).toBe(on)
})

test('nothing is carried out of an answer that was no', () => {
  const place = { kind: 'destroy', state: 'confirmed', isProlonged: false } as const
  expect(stepsFrom({ ...place, outcome: 'refused' })).toEqual([])
  expect(stepsFrom({ ...place, outcome: 'partly' })).toEqual(['carried-out'])
})

test('no way leads to an answer that nobody else looked at', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.array(fc.nat(stepKinds.length - 1), { maxLength: 12 }),
      (kind, choices) => {
        let place = { kind, state: 'asked' as State, isProlonged: false, outcome: null }
        for (const at of choices) {
          const step = stepsFrom(place)[at]
          if (!step) continue
          if (step === 'confirmed') expect(place.state).toBe('proposed')
          if (step === 'prolonged') expect(place.isProlonged).toBe(false)
          place = step === 'prolonged' ? { ...place, isProlonged: true } : { ...place, state: step }
        }
      },
    ),
  )
})

const answer = (typed: object, weighed: 'may' | 'may-in-part' | 'may-not' | null = null) => {
  const form = answerForm('see', weighed, words => (words.includes('Kees') ? ['Kees'] : []))
  const read = form.safeParse({ outcome: 'granted', answer: 'Hier is het.', ...typed })
  return read.error?.issues.map(issue => issue.path[0]) ?? []
}
test.each<[string, object, (string | number)[]]>([
  ['a whole answer', {}, []],
  ['no without a reason', { outcome: 'refused' }, ['grounds']],
  ['yes with a reason why not', { grounds: ['safety'] }, ['grounds']],
  ['a reason of another right', { outcome: 'refused', grounds: ['law'] }, ['grounds']],
  ['the name of somebody else', { answer: 'Kees vertelde iets.' }, ['answer']],
  ['the same, looked at twice', { answer: 'Kees vertelde iets.', named: 'on' }, []],
  ['no words', { answer: ' ' }, ['answer']],
  ['far too long', { answer: 'a'.repeat(4001) }, ['answer']],
])('an answer: %s', (_, typed, wrong) => {
  expect(answer(typed)).toEqual(wrong)
})

test('an answer about a child gives no more than was weighed', () => {
  expect(answer({}, 'may-not')).toEqual(['outcome'])
  expect(answer({ outcome: 'refused', grounds: ['interest-of-child'] }, 'may-not')).toEqual([])
})

test('what is written down for somebody says who, what, when and how', () => {
  const read = (typed: object) => recordForm(today, ['p']).safeParse(typed).error?.issues ?? []
  const whole = {
    personId: 'p',
    kind: 'destroy',
    about: 'self',
    words: 'Alles',
    how: 'Brief',
    askedOn: today,
  }
  expect(read(whole)).toEqual([])
  expect(read({ ...whole, personId: 'q' }).map(issue => issue.path[0])).toEqual(['personId'])
  expect(read({ ...whole, words: undefined }).map(issue => issue.path[0])).toEqual(['words'])
  expect(read({ ...whole, kind: 'statement', about: 'child' }).map(issue => issue.path[0])).toEqual(['about'])
  expect(read({ ...whole, askedOn: '2025-11-21' }).map(issue => issue.path[0])).toEqual(['askedOn'])
})

test('a file is kept as long as the longest law of its bases asks', () => {
  expect(keptYears(['social-support-act'], settingDefaults)).toBe(15)
  expect(keptYears(['social-support-act', 'youth-act'], settingDefaults)).toBe(20)
})
