import { z } from 'zod'
import { type Day, daysBetween } from '#src/kernel/day.ts'
import {
  choice,
  dayField,
  oneOf,
  optionalText,
  someOf,
  text,
  tick,
  versionField,
} from '#src/kernel/form-schema.ts'
import type { KnownWords } from '#src/kernel/person-traces.ts'
import { withoutPersons } from '../observation/rules.ts'
import { needs } from './needs.nl.ts'

export const levels = ['organisation', 'system'] as const
export const states = ['noted', 'with-group', 'lifted', 'stays', 'reopened'] as const

export type Level = (typeof levels)[number]
export type BarrierState = (typeof states)[number]

type Step = { readonly state: BarrierState; readonly onDay: Day }

/** Settled: it is gone, or it was said out loud that it stays. */
export const isSettled = (state: BarrierState): boolean => state === 'lifted' || state === 'stays'

/** What can be recorded from here; a group is asked on a page of its own. */
export const nextStates = (state: BarrierState): readonly BarrierState[] =>
  isSettled(state) ? ['reopened'] : ['lifted', 'stays']

/** A barrier goes up to a group once; from there the route of the agenda item goes on. */
export const mayGoUp = (steps: readonly Step[]): boolean => {
  const last = steps.at(-1)
  return last !== undefined && !isSettled(last.state) && steps.every(step => step.state !== 'with-group')
}

/** Where a barrier is: nobody was asked yet, a group is at it, the group answered, or it is settled. */
export type Stage = 'open' | 'with-group' | 'answered' | 'lifted' | 'stays'

export function stageOf(steps: readonly Step[], isAnswered: boolean): Stage {
  const state = steps.at(-1)?.state ?? 'noted'
  if (state === 'lifted' || state === 'stays') return state
  if (!steps.some(step => step.state === 'with-group')) return 'open'
  return isAnswered ? 'answered' : 'with-group'
}

/** How many days something has stood in the way: until today, or until it was settled. */
export function ageOf(steps: readonly Step[], today: Day): number {
  const [first, last] = [steps.at(0), steps.at(-1)]
  if (!first || !last) return 0
  return daysBetween(first.onDay, isSettled(last.state) ? last.onDay : today)
}

/** Unsettled barriers come before settled ones, and what stood in the way longest comes first. */
export const inOrder = (a: { stage: Stage; age: number }, b: { stage: Stage; age: number }): number =>
  Number(isSettledStage(a.stage)) - Number(isSettledStage(b.stage)) || b.age - a.age

export const isSettledStage = (stage: Stage): boolean => stage === 'lifted' || stage === 'stays'

const words = {
  title: text(needs.title, 120),
  what: text(needs.what, 800),
  level: choice(levels, needs.level),
  question: text(needs.question, 400),
  lifter: optionalText(120),
  nobody: tick(),
}
const written = ['title', 'what', 'question', 'lifter']

type Basis = { lessons: readonly string[]; observations: readonly string[] }

export const noteForm = (basis: Basis, known: KnownWords) =>
  z
    .object({
      ...words,
      lessons: someOf(basis.lessons, needs.lesson),
      observations: someOf(basis.observations, needs.observation),
    })
    .superRefine(withoutPersons(written, known))
export type NoteInput = z.output<ReturnType<typeof noteForm>>

/** The form that puts the words right; what the barrier rests on stays as it is. */
export const correctForm = (known: KnownWords) =>
  z.object({ version: versionField(), ...words }).superRefine(withoutPersons(written, known))
export type CorrectInput = z.output<ReturnType<typeof correctForm>>

/** The form that asks a group; `groupIds` are those with a mandate. */
export const bringForm = (groupIds: readonly string[], known: KnownWords) =>
  z
    .object({
      groupId: oneOf(groupIds, needs.group),
      note: text(needs.asked, 600),
      nobody: tick(),
    })
    .superRefine(withoutPersons(['note'], known))
export type BringInput = z.output<ReturnType<typeof bringForm>>

export const stepForm = (state: BarrierState, since: Day, today: Day, known: KnownWords) =>
  z
    .object({
      state: choice(states, needs.state).refine(next => nextStates(state).includes(next), needs.state),
      onDay: dayField(needs.onDay)
        .refine(on => on <= today, needs.notAfterToday)
        .refine(on => on >= since, needs.notBefore),
      note: text(needs.note, 600),
      nobody: tick(),
    })
    .superRefine(withoutPersons(['note'], known))
export type StepInput = z.output<ReturnType<typeof stepForm>>
