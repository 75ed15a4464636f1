import { z } from 'zod'
import { addMonths, type Day } from '#src/kernel/day.ts'
import {
  choice,
  dayField,
  idField,
  optionalDay,
  optionalText,
  text,
  versionField,
} from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** The course of a household: what can follow in each state, and the state it leads to. */
export const course = {
  running: {
    pause: 'paused',
    'begin-aftercare': 'aftercare',
    'ask-closing': 'asked',
    'ask-merge': 'merge-asked',
  },
  paused: { resume: 'running', 'ask-closing': 'asked' },
  asked: { 'agree-closing': 'closed', 'decline-closing': 'running' },
  aftercare: { resume: 'running', close: 'closed' },
  closed: { reopen: 'running' },
  'merge-asked': { 'agree-merge': 'merged', 'decline-merge': 'running' },
  merged: { 'undo-merge': 'running' },
} as const satisfies Record<string, Record<string, string>>

export type CourseState = keyof typeof course
export const courseSteps = [
  'pause',
  'resume',
  'begin-aftercare',
  'close',
  'ask-closing',
  'agree-closing',
  'decline-closing',
  'reopen',
  'ask-merge',
  'agree-merge',
  'decline-merge',
  'undo-merge',
] as const
export type CourseStepName = (typeof courseSteps)[number]

/** The state a step leads to, or null where it does not follow. */
export const stateAfter = (state: CourseState, step: CourseStepName): CourseState | null =>
  (course[state] as Partial<Record<CourseStepName, CourseState>>)[step] ?? null

export const exceptions = ['moved', 'transferred', 'died', 'help-refused', 'other'] as const
export type Exception = (typeof exceptions)[number]

export type CourseStep = {
  number: number
  step: CourseStepName
  why: string
  on: Day
  takenBy: string
  takenByName: string
  untilOn: Day | null
  keeperName: string | null
  reason: Exception | null
  weighing: string | null
  handedTo: string | null
  handedWhat: string | null
  handedOn: Day | null
  familyToldOn: Day | null
  familyToldHow: string | null
}
export type Look = {
  courseNumber: number
  place: number
  lookedOn: Day
  withWhom: string
  words: string
  byName: string
}
export type Course = { steps: readonly CourseStep[]; looks: readonly Look[] }

/** How a household stands now: its state, the step that brought it there, and the looks since. */
export function courseNow({ steps, looks }: Course) {
  const last = steps.at(-1)
  const state = steps.reduce<CourseState>((now, { step }) => stateAfter(now, step) ?? now, 'running')
  return { state, last, looks: looks.filter(look => look.courseNumber === last?.number) }
}

type LookTerms = { aftercareFirstMonths: number; aftercareSecondMonths: number; aftercareLastMonths: number }

/** The days from which each look of the aftercare can be held. */
export const lookDays = (began: Day, terms: LookTerms): Day[] =>
  [terms.aftercareFirstMonths, terms.aftercareSecondMonths, terms.aftercareLastMonths]
    .toSorted((a, b) => a - b)
    .map(months => addMonths(began, months))

/** Coming back is a re-report for a time; after that a household is opened anew. */
export const reopensUntil = (closedOn: Day, reopenMonths: number): Day => addMonths(closedOn, reopenMonths)

const step = { version: versionField(), why: text(needs.why, 2000) }
type Choices = readonly { id: string }[]

export const StepForm = z.object(step)

export const pauseForm = (today: Day, team: Choices) =>
  z.object({
    ...step,
    untilOn: dayField(needs.until).refine(until => until > today, needs.untilLater),
    keeperId: idField(needs.keeper).refine(id => team.some(one => one.id === id), needs.keeper),
  })

/** Closing as it should be: begins with an agreement about what follows, and its day. */
export const aftercareForm = (today: Day) =>
  z.object({
    ...step,
    why: text(needs.followUp, 2000),
    untilOn: dayField(needs.followUpOn).refine(on => on >= today, needs.followUpLater),
  })

const transferNeeds = {
  handedTo: needs.handedTo,
  handedWhat: needs.handedWhat,
  handedOn: needs.handedOn,
  familyToldOn: needs.toldOn,
  familyToldHow: needs.toldHow,
} as const

/** Closing otherwise: a reason, what was weighed, and for another region the warm transfer. */
export const exceptionForm = (today: Day) =>
  z
    .object({
      ...step,
      reason: choice(exceptions, needs.reason),
      weighing: text(needs.weighing, 2000),
      handedTo: optionalText(200),
      handedWhat: optionalText(1000),
      handedOn: optionalDay(),
      familyToldOn: optionalDay(),
      familyToldHow: optionalText(500),
    })
    .superRefine((input, context) => {
      const say = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      for (const [field, message] of Object.entries(transferNeeds)) {
        const given = input[field as keyof typeof transferNeeds]
        if (input.reason === 'transferred' && !given) say(field, message)
        if (input.reason !== 'transferred' && given) say(field, needs.onlyTransfer)
      }
      for (const field of ['handedOn', 'familyToldOn'] as const)
        if (input.reason === 'transferred' && (input[field] ?? '') > today) say(field, needs.notAfterToday)
    })

export const verdicts = ['agree-closing', 'decline-closing'] as const
export const VerdictForm = z.object({ ...step, verdict: choice(verdicts, needs.verdict) })

/** A look of the aftercare, held between the day it may be and today. */
export const lookForm = (from: Day, today: Day) =>
  z.object({
    version: versionField(),
    lookedOn: dayField(needs.lookedOn)
      .refine(on => on >= from, needs.tooEarly)
      .refine(on => on <= today, needs.notAfterToday),
    withWhom: text(needs.withWhom, 500),
    words: text(needs.words, 2000),
  })
export type LookInput = z.output<ReturnType<typeof lookForm>>
