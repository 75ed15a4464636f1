import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, dayField, optionalText, text } from '#src/kernel/form-schema.ts'
import { wordsOfDanger } from './danger-words.nl.ts'
import { needs } from './needs.nl.ts'

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const
const scoreField = () => choice(digits, needs.score).transform(Number)

/** The form of a professional: an own score, or that of somebody in the family, with how it was asked. */
export const recordForm = (today: Day, personIds: readonly string[]) =>
  z
    .object({
      rater: z
        .string({ error: needs.rater })
        .refine(rater => rater === 'me' || personIds.includes(rater), needs.rater),
      score: scoreField(),
      why: text(needs.why, 1000),
      oneHigher: optionalText(1000),
      howAsked: optionalText(300),
      measuredOn: dayField(needs.measuredOn).refine(on => on <= today, needs.notAfterToday),
    })
    .superRefine(({ rater, howAsked }, context) => {
      const say = (message: string) => context.addIssue({ code: 'custom', path: ['howAsked'], message })
      if (rater !== 'me' && !howAsked) say(needs.howAsked)
      if (rater === 'me' && howAsked) say(needs.noHowAsked)
    })
export type RecordInput = z.output<ReturnType<typeof recordForm>>

/** The form of a correction: the same rater and day, another score or other words. */
export const CorrectForm = z.object({
  score: scoreField(),
  why: text(needs.why, 1000),
  oneHigher: optionalText(1000),
})
export type CorrectInput = z.output<typeof CorrectForm>

/** What a family member tells on the family's own page: only the score is asked for. */
export const TellForm = z.object({
  score: scoreField(),
  why: optionalText(2000),
  oneHigher: optionalText(1000),
})
export type TellInput = z.output<typeof TellForm>

export const FollowUpForm = z.object({ whatDone: text(needs.whatDone, 1000) })

export type Measurement = {
  id: string
  /** The person of the family, or the account of a professional, whose score it is. */
  raterId: string
  /** Whether a family member typed it; otherwise it is a professional's own or was asked. */
  inOwnHand: boolean
  score: number
  why: string | null
  oneHigher: string | null
  measuredOn: Day
  corrects: string | null
  isFollowedUp: boolean
}

/** Measurements that still hold: those no correction refers to. */
export function holding<One extends Pick<Measurement, 'id' | 'corrects'>>(all: readonly One[]): One[] {
  const corrected = new Set(all.map(one => one.corrects))
  return all.filter(one => !corrected.has(one.id))
}

/** The measurements of each rater, oldest first. Raters stay side by side: nothing is averaged. */
export const perRater = <One extends Pick<Measurement, 'raterId'>>(all: readonly One[]): One[][] => [
  ...Map.groupBy(all, one => one.raterId).values(),
]

const worthTalking = 3

/** The region's settings: a score so low that whoever gives it sees at once whom to call, and a drop that asks for eyes. */
export type ScoreTerms = Record<'scoreLow' | 'scoreDrop', number> & RegionWords

/** The words of danger that a region added to those that hold everywhere. */
export type RegionWords = { dangerWords?: readonly string[] }

/** The two raters whose last scores lie furthest apart, when that is far enough to talk about. */
export function differenceToTalkAbout<One extends Pick<Measurement, 'raterId' | 'score'>>(
  all: readonly One[],
): { high: One; low: One } | null {
  const last = perRater(all).flatMap(own => own.slice(-1))
  const sorted = last.toSorted((a, b) => a.score - b.score)
  const [low, high] = [sorted.at(0), sorted.at(-1)]
  return low && high && high.score - low.score >= worthTalking ? { high, low } : null
}

/** What in somebody's own words may mean danger now: the word found, or null. Lets a person look; decides nothing. */
export function dangerIn(words: string | null, { dangerWords = [] }: RegionWords = {}): string | null {
  const plain = plainly(words ?? '')
  return [...wordsOfDanger, ...dangerWords].find(word => plain.includes(plainly(word))) ?? null
}

/** Words without capitals, accents or punctuation, each with a space around it. */
const plainly = (words: string) =>
  ` ${words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

export const soundsOfDanger = (one: Pick<Measurement, 'why' | 'oneHigher'>, region?: RegionWords): boolean =>
  dangerIn(one.why, region) !== null || dangerIn(one.oneHigher, region) !== null

/** How many raters gave a low score last, and for how many it dropped steeply without anybody's eyes since. */
export function worriesIn(
  all: readonly Measurement[],
  { scoreLow, scoreDrop }: ScoreTerms,
): { low: number; dropped: number } {
  const own = perRater(holding(all))
  const last = own.flatMap(one => one.slice(-1))
  const dropped = own.filter(one => {
    const [before, now] = one.slice(-2)
    return before && now && !now.isFollowedUp && before.score - now.score >= scoreDrop
  })
  return { low: last.filter(one => one.score <= scoreLow).length, dropped: dropped.length }
}

export type Alarm = 'danger-words' | 'low' | 'drop' | 'to-read'

/**
 * What asks for somebody's eyes: words of danger, a low score, a steep drop, and everything a family member wrote and
 * nobody answered yet. Of what professionals wrote down only the last of each rater counts.
 */
export function toLookAt<One extends Measurement>(
  all: readonly One[],
  terms: ScoreTerms,
): { one: One; alarm: Alarm }[] {
  return perRater(all).flatMap(own =>
    own.flatMap((one, index) => {
      if (one.isFollowedUp) return []
      const alarm = alarmOf(one, own[index - 1], terms)
      const counts = one.inOwnHand || (alarm !== 'to-read' && index === own.length - 1)
      return counts ? [{ one, alarm }] : []
    }),
  )
}

type Given = Pick<Measurement, 'score' | 'why' | 'oneHigher'>

/** Whether a score that was just given can't wait until somebody happens to look. */
export const cannotWait = (
  one: Given,
  before: Pick<Measurement, 'score'> | undefined,
  terms: ScoreTerms,
): boolean => alarmOf(one, before, terms) !== 'to-read'

function alarmOf(
  one: Given,
  before: Pick<Measurement, 'score'> | undefined,
  { scoreLow, scoreDrop, dangerWords }: ScoreTerms,
): Alarm {
  if (soundsOfDanger(one, { dangerWords })) return 'danger-words'
  if (one.score <= scoreLow) return 'low'
  if (before && before.score - one.score >= scoreDrop) return 'drop'
  return 'to-read'
}
