import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import {
  choice,
  dayField,
  idField,
  optionalOneOf,
  optionalText,
  text,
  tick,
  versionField,
} from '#src/kernel/form-schema.ts'
import type { KnownWords } from '#src/kernel/person-traces.ts'
import { withoutPersons } from '../observation/rules.ts'
import { needs } from './needs.nl.ts'

export const kinds = ['content', 'process'] as const
export const goals = ['1', '2', '3', '4', '5'] as const
export const directions = ['for', 'against', 'nuance'] as const
export const perspectives = ['family', 'professional', 'organisation', 'experience-expert'] as const
export const statuses = [
  'noted',
  'shared',
  'under-validation',
  'validated',
  'insufficient',
  'rejected',
  'embedded',
  'retired',
] as const

export type Kind = (typeof kinds)[number]
export type Goal = (typeof goals)[number]
export type Direction = (typeof directions)[number]
export type Perspective = (typeof perspectives)[number]
export type LessonStatus = (typeof statuses)[number]

const following: Record<LessonStatus, readonly LessonStatus[]> = {
  noted: ['shared', 'retired'],
  shared: ['under-validation', 'retired'],
  'under-validation': ['validated', 'insufficient', 'rejected'],
  validated: ['embedded', 'under-validation', 'retired'],
  insufficient: ['under-validation', 'retired'],
  rejected: ['under-validation', 'retired'],
  embedded: ['under-validation', 'retired'],
  retired: [],
}

/** The practice group settles these in a session. */
export const settling: readonly LessonStatus[] = ['validated', 'insufficient', 'rejected']
const freeForAll: readonly LessonStatus[] = ['shared', 'under-validation']

/** Steps somebody may take from here: judging a lesson asks more than passing it on. */
export const nextSteps = (status: LessonStatus, mayJudge: boolean): readonly LessonStatus[] =>
  following[status].filter(next => mayJudge || freeForAll.includes(next))

/** A judged lesson keeps its words. */
export const isWritable = (status: LessonStatus): boolean =>
  ['noted', 'shared', 'under-validation', 'insufficient'].includes(status)

export type Grounds = {
  readonly evidence: readonly {
    direction: Direction
    pseudonym: string | null
    gardenId: string | null
    perspective: Perspective
    addedAt: Date
  }[]
  readonly weighedAt: readonly Date[]
  /** How many structural members were at the session in which the practice group judges. */
  readonly attendance: number
}

/** A region's own terms for calling a lesson validated. */
export type Terms = {
  readonly lessonLeastCases: number
  readonly lessonLeastGardens: number
  readonly lessonLeastPerspectives: number
  readonly lessonQuorum: number
}

export type Missing = {
  readonly what: 'cases' | 'gardens' | 'perspectives' | 'weighing' | 'quorum'
  readonly have: number
  readonly need: number
}

const distinct = (values: readonly (string | null)[]) => new Set(values.filter(value => value !== null)).size

/** From how many households, gardens and perspectives there is support. */
export function spreadOf({ evidence }: Pick<Grounds, 'evidence'>) {
  const supporting = evidence.filter(one => one.direction === 'for')
  return {
    cases: distinct(supporting.map(one => one.pseudonym)),
    gardens: distinct(supporting.map(one => one.gardenId)),
    perspectives: distinct(supporting.map(one => one.perspective)),
  }
}

/** What a lesson still lacks to count as validated; empty when it may. This is the whole rule. */
export function missingFor(grounds: Grounds, terms: Terms): Missing[] {
  const { cases, gardens, perspectives } = spreadOf(grounds)
  const against = grounds.evidence.filter(one => one.direction === 'against')
  const isWeighed = against.every(one => grounds.weighedAt.some(at => at >= one.addedAt))
  const asked: Missing[] = [
    { what: 'cases', have: cases, need: terms.lessonLeastCases },
    { what: 'gardens', have: gardens, need: terms.lessonLeastGardens },
    { what: 'perspectives', have: perspectives, need: terms.lessonLeastPerspectives },
    { what: 'weighing', have: isWeighed ? 1 : 0, need: 1 },
    { what: 'quorum', have: grounds.attendance, need: terms.lessonQuorum },
  ]
  return asked.filter(one => one.have < one.need)
}

/** Whether a region may base a recommendation for lasting change on a lesson with this status. */
export const isSupported = (status: LessonStatus): boolean => status === 'validated' || status === 'embedded'

const words = {
  title: text(needs.title, 120),
  kind: choice(kinds, needs.kind),
  statement: text(needs.statement, 600),
  context: optionalText(600),
  goal: choice(goals, needs.goal),
  nobody: tick(),
}
const wordFields = ['title', 'statement', 'context']

export const noteForm = (known: KnownWords) => z.object(words).superRefine(withoutPersons(wordFields, known))
export type NoteInput = z.output<ReturnType<typeof noteForm>>

export const changeForm = (known: KnownWords) =>
  z.object({ ...words, version: versionField() }).superRefine(withoutPersons(wordFields, known))
export type ChangeInput = z.output<ReturnType<typeof changeForm>>

/** Evidence that somebody enters directly; `pseudonyms` are those of the region. */
export const evidenceForm = (today: Day, pseudonyms: readonly string[], known: KnownWords) =>
  z
    .object({
      direction: choice(directions, needs.direction),
      pseudonym: optionalOneOf(pseudonyms, needs.pseudonym),
      perspective: choice(perspectives, needs.perspective),
      text: text(needs.evidence, 1000),
      seenOn: dayField(needs.seenOn).refine(seen => seen <= today, needs.notAfterToday),
      nobody: tick(),
    })
    .superRefine(withoutPersons(['text'], known))
export type EvidenceInput = z.output<ReturnType<typeof evidenceForm>>

/** An observation laid beside a lesson. */
export const PlaceForm = z.object({
  lessonId: idField(needs.lesson),
  direction: choice(directions, needs.direction),
  perspective: choice(perspectives, needs.perspective),
})

export const weighingForm = (known: KnownWords) =>
  z.object({ text: text(needs.weighing, 1000), nobody: tick() }).superRefine(withoutPersons(['text'], known))

/** What families read of a lesson; empty takes it back. */
export const toldForm = (known: KnownWords) =>
  z.object({ words: optionalText(1000), nobody: tick() }).superRefine(withoutPersons(['words'], known))

/** The form that takes a step; `missingWith` says in words what a session leaves missing for validation. */
export const stepForm = (
  allowed: readonly LessonStatus[],
  missingWith: (sessionId: string) => readonly string[],
) =>
  z
    .object({
      status: choice(statuses, needs.status).refine(status => allowed.includes(status), needs.status),
      sessionId: idField(needs.session).optional(),
      why: text(needs.why, 1000),
    })
    .superRefine((step, context) => {
      if (!settling.includes(step.status)) return
      if (!step.sessionId)
        return context.addIssue({ code: 'custom', path: ['sessionId'], message: needs.session })
      if (step.status !== 'validated') return
      for (const message of missingWith(step.sessionId))
        context.addIssue({ code: 'custom', path: ['status'], message })
    })
export type StepInput = z.output<ReturnType<typeof stepForm>>
