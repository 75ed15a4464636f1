import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import {
  dangerIn,
  differenceToTalkAbout,
  holding,
  type Measurement,
  recordForm,
  TellForm,
  toLookAt,
} from './rules.ts'

const noor = '00000000-0000-4000-8000-000000000001'
const today = day('2025-11-20')
const complete = { rater: 'me', score: '6', why: 'Het is rustig', measuredOn: '2025-11-20' }

test.each([
  ['no score', { score: '' }, 'score', 'Kies een cijfer van 0 tot en met 10.'],
  ['a score above ten', { score: '11' }, 'score', 'Kies een cijfer van 0 tot en met 10.'],
  ['half a point', { score: '6.5' }, 'score', 'Kies een cijfer van 0 tot en met 10.'],
  ['no reason', { why: '' }, 'why', 'Schrijf waarom het dit cijfer is.'],
  ['somebody of another household', { rater: 'x' }, 'rater', 'Kies van wie dit cijfer is.'],
  ['a day to come', { measuredOn: '2025-11-21' }, 'measuredOn', 'Deze dag ligt in de toekomst.'],
  [
    'a child’s score without how it was asked',
    { rater: noor },
    'howAsked',
    'Schrijf hoe je het hebt gevraagd.',
  ],
])('a score with %s is refused with a sentence at the field', (_, wrong, field, sentence) => {
  const read = recordForm(today, [noor]).safeParse({ ...complete, ...wrong })
  const issues = read.error?.issues.map(issue => [issue.path.join('.'), issue.message])
  expect(issues).toContainEqual([field, sentence])
})

test('a family member may leave it at a number', () => {
  expect(TellForm.parse({ score: '4' })).toEqual({ score: 4 })
})

let made = 0
const nextId = () => {
  made += 1
  return `m${made}`
}
const given = (raterId: string, score: number, more: Partial<Measurement> = {}): Measurement => ({
  id: nextId(),
  raterId,
  inOwnHand: false,
  score,
  why: null,
  oneHigher: null,
  measuredOn: today,
  corrects: null,
  isFollowedUp: false,
  ...more,
})

test.each([
  [[given('mother', 4), given('father', 7)], 'father above mother'],
  [[given('mother', 8), given('mother', 4), given('father', 7)], 'father above mother'],
  [[given('mother', 4), given('father', 6)], 'nothing'],
  [[given('mother', 2), given('mother', 9)], 'nothing'],
  [[], 'nothing'],
])('only the last scores of different people can differ enough to talk about (%#)', (all, expected) => {
  const found = differenceToTalkAbout(all)
  expect(found ? `${found.high.raterId} above ${found.low.raterId}` : 'nothing').toBe(expected)
})

test('a corrected score no longer counts, and the correction does', () => {
  const wrong = given('mother', 1)
  const right = given('mother', 7, { corrects: wrong.id })
  expect(holding([wrong, right])).toEqual([right])
})

const terms = { scoreLow: 3, scoreDrop: 2 }
const alarmsOf = (all: Measurement[]) => toLookAt(all, terms).map(({ alarm }) => alarm)

test.each([
  ['a score of three', [given('mother', 3)], ['low']],
  ['a drop of two', [given('mother', 8), given('mother', 6)], ['drop']],
  ['a drop of one', [given('mother', 8), given('mother', 7)], []],
  ['an old low score of ours that was followed by a better one', [given('us', 3), given('us', 6)], []],
  [
    'a cry for help that a later score follows',
    [given('noor', 5, { inOwnHand: true, why: 'Ik ben bang' }), given('noor', 6, { inOwnHand: true })],
    ['danger-words', 'to-read'],
  ],
  ['what was answered already', [given('noor', 1, { inOwnHand: true, isFollowedUp: true })], []],
])('%s: what the contact person finds on Vandaag', (_, all, expected) => {
  expect(alarmsOf(all)).toEqual(expected)
})

test('whatever a family member writes is read by somebody, whatever the number', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 })), scores => {
      const all = scores.map(score => given('noor', score, { inOwnHand: true }))
      expect(toLookAt(all, terms)).toHaveLength(all.length)
    }),
  )
})

test.each([
  ['Papa heeft mama geslagen.', 'geslagen'],
  ['Ik ben BÁNG voor hem', 'bang'],
  ['Ik wil niet meer leven', 'wil niet meer leven'],
  ['Er lag een mes, op tafel', 'mes'],
  ['Het gaat best goed op school', null],
  ['De messen zijn schoon', null],
  ['', null],
])('“%s” holds %s', (words, expected) => {
  expect(dangerIn(words)).toBe(expected)
})
