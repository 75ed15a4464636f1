import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, dayField, optionalText, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** The five steps of the reporting code for domestic violence and child abuse (domain.md 4, source 41). */
export const steps = ['signs', 'consult', 'talk', 'weigh', 'decide'] as const
export type Step = (typeof steps)[number]

export const consultedKinds = ['colleague', 'behavioural-scientist', 'safe-home', 'other'] as const
export type Consulted = (typeof consultedKinds)[number]

export const unsafeties = ['acute', 'structural', 'neither'] as const
export type Unsafety = (typeof unsafeties)[number]

export const decisions = ['reported', 'not-reported'] as const
export type Decision = (typeof decisions)[number]

/** Answers of the weighing framework; a later question is asked only when the earlier ones leave it open. */
export type Answers = {
  suspicion: boolean
  unsafety: Unsafety | null
  canHelp: boolean | null
  accepted: boolean | null
  inTime: boolean | null
}

export type Advice = 'nothing-to-report' | 'report' | 'help'

const questions = ['unsafety', 'canHelp', 'accepted', 'inTime'] as const

/** What the framework says: its advice, and which questions belong to these answers. */
export function weigh(answers: Answers): { advice: Advice; asked: readonly (keyof Answers)[] } {
  const { suspicion, unsafety, canHelp, accepted } = answers
  if (!suspicion) return { advice: 'nothing-to-report', asked: [] }
  if (unsafety !== 'neither') return { advice: 'report', asked: ['unsafety'] }
  if (!canHelp) return { advice: 'report', asked: ['unsafety', 'canHelp'] }
  if (!accepted) return { advice: 'report', asked: ['unsafety', 'canHelp', 'accepted'] }
  return { advice: answers.inTime ? 'help' : 'report', asked: questions }
}

const yesNo = ['yes', 'no'] as const
const isYes = (value: 'yes' | 'no' | undefined) => (value === undefined ? null : value === 'yes')

const doneOn = (today: Day) => dayField(needs.doneOn).refine(on => on <= today, needs.notAfterToday)

const nothingElse = {
  consulted: null,
  consultedName: null,
  suspicion: null,
  unsafety: null,
  canHelp: null,
  accepted: null,
  inTime: null,
  decision: null,
  reference: null,
}

export type StepInput = {
  step: Step
  words: string
  doneOn: Day
  consulted: Consulted | null
  consultedName: string | null
  decision: Decision | null
  reference: string | null
} & ({ suspicion: null; unsafety: null; canHelp: null; accepted: null; inTime: null } | Answers)

const signsForm = (today: Day) =>
  z
    .object({ words: text(needs.signs, 3000), doneOn: doneOn(today) })
    .transform((input): StepInput => ({ ...nothingElse, ...input, step: 'signs' }))

const consultForm = (today: Day) =>
  z
    .object({
      consulted: choice(consultedKinds, needs.consulted),
      consultedName: optionalText(120),
      words: text(needs.advice, 3000),
      doneOn: doneOn(today),
    })
    .transform(
      (input): StepInput => ({
        ...nothingElse,
        ...input,
        consultedName: input.consultedName ?? null,
        step: 'consult',
      }),
    )

const talkForm = (today: Day) =>
  z
    .object({ words: text(needs.talk, 3000), doneOn: doneOn(today) })
    .transform((input): StepInput => ({ ...nothingElse, ...input, step: 'talk' }))

const weighForm = (today: Day) =>
  z
    .object({
      suspicion: choice(yesNo, needs.suspicion),
      unsafety: choice(unsafeties, needs.unsafety).optional(),
      canHelp: choice(yesNo, needs.canHelp).optional(),
      accepted: choice(yesNo, needs.accepted).optional(),
      inTime: choice(yesNo, needs.inTime).optional(),
      words: text(needs.weighing, 3000),
      doneOn: doneOn(today),
    })
    .transform(({ words, doneOn: on, ...given }, context): StepInput => {
      const answers: Answers = {
        suspicion: given.suspicion === 'yes',
        unsafety: given.unsafety ?? null,
        canHelp: isYes(given.canHelp),
        accepted: isYes(given.accepted),
        inTime: isYes(given.inTime),
      }
      const { asked } = weigh(answers)
      for (const question of questions) {
        const message = asked.includes(question) ? needs[question] : needs.notAsked
        if (asked.includes(question) === (answers[question] === null))
          context.addIssue({ code: 'custom', path: [question], message })
      }
      return { ...nothingElse, ...answers, words, doneOn: on, step: 'weigh' }
    })

const decideForm = (today: Day) =>
  z
    .object({
      decision: choice(decisions, needs.decision),
      reference: optionalText(60),
      words: text(needs.decided, 3000),
      doneOn: doneOn(today),
    })
    .refine(({ decision, reference }) => decision === 'reported' || !reference, {
      path: ['reference'],
      error: needs.noReference,
    })
    .transform(
      (input): StepInput => ({
        ...nothingElse,
        ...input,
        reference: input.reference ?? null,
        step: 'decide',
      }),
    )

export const stepForms = {
  signs: signsForm,
  consult: consultForm,
  talk: talkForm,
  weigh: weighForm,
  decide: decideForm,
} as const satisfies Record<Step, (today: Day) => z.ZodType<StepInput>>

export type Taken = { step: Step; decision: Decision | null }

/** Steps that still stand between this weighing and not reporting. Reporting waits for nothing. */
export const missingBeforeNotReporting = (taken: readonly Taken[]): Step[] =>
  steps.filter(step => step !== 'decide' && !taken.some(one => one.step === step))

/** Whether a step may follow: signs first, nothing after the decision, not reporting only when all was weighed. */
export function mayFollow(taken: readonly Taken[], next: Taken): boolean {
  if (taken.some(one => one.step === 'decide')) return false
  if (taken.length === 0) return next.step === 'signs'
  return next.decision !== 'not-reported' || missingBeforeNotReporting(taken).length === 0
}

/** The step that comes next when one goes through them in order; null after the decision. */
export const nextStep = (taken: readonly Taken[]): Step | null =>
  taken.some(one => one.step === 'decide') ? null : (missingBeforeNotReporting(taken)[0] ?? 'decide')
