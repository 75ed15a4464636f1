import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, text as typed } from '#src/kernel/form-schema.ts'
import { type Ground, groundsOf } from '../rules.ts'
import { needs } from './needs.nl.ts'

/** What of a file can be destroyed on request; the database keeps the same list (migrations 0057 and 0073). */
export const thingKinds = [
  'journal-entry',
  'measurement',
  'child-voice',
  'face',
  'message',
  'own-view',
  'analysis-view',
  'incident',
  'file',
  'instrument-outcome',
  'earlier-record',
  'statement',
] as const
export type ThingKind = (typeof thingKinds)[number]

export type Choice = 'destroy' | 'keep'
export type Decision = { choice: Choice; ground: Ground | null }

/** Something of the file that is about whom it concerns, with what was decided. */
export type Thing = {
  kind: ThingKind
  id: string
  on: Day | null
  title: string
  words: string
  /** Whether it is also about somebody else, or told by another. */
  alsoOthers: boolean
  decided: Decision | null
}

export const keepGrounds = groundsOf('destroy')

/** What is proposed before a person decides: what concerns another too stays; the rest waits for a choice. */
export const proposed = ({ alsoOthers }: Pick<Thing, 'alsoOthers'>): Decision =>
  alsoOthers ? { choice: 'keep', ground: 'interest-of-another' } : { choice: 'destroy', ground: null }

export const keyOf = ({ kind, id }: Pick<Thing, 'kind' | 'id'>): string => `${kind}:${id}`

export const thingsAtOnce = 8

/** One answer for each thing: that it goes, or the ground on which it stays. */
const answers = ['destroy', ...keepGrounds] as const
const decisionOf = (answer: (typeof answers)[number]): Decision =>
  answer === 'destroy' ? { choice: 'destroy', ground: null } : { choice: 'keep', ground: answer }

const One = (keys: readonly string[]) =>
  z.object({
    key: z.string().refine(key => keys.includes(key), needs.things),
    answer: z.string().optional(),
  })

/** The form of some things; with `all` the proposal is followed for everything that waits, and nothing else is asked. */
export const thingsForm = (keys: readonly string[]) =>
  z
    .object({
      all: z.literal('on').optional(),
      things: z.array(One(keys)).min(1, needs.things).max(thingsAtOnce),
    })
    .transform(({ all, things }, context) => {
      const decisions = things.flatMap(({ key, answer }, at) => {
        const read = choice(answers, needs.answer).safeParse(answer)
        if (read.success) return [{ key, ...decisionOf(read.data) }]
        if (!all) context.addIssue({ code: 'custom', path: ['things', at, 'answer'], message: needs.answer })
        return []
      })
      return { all: all !== undefined, decisions }
    })

export const HoldForm = z.object({ why: typed(needs.holdWhy, 2000) })
