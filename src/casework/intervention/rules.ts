import { z } from 'zod'
import { type Day, daysBetween } from '#src/kernel/day.ts'
import {
  choice,
  dayField,
  optionalDay,
  optionalOneOf,
  optionalText,
  someOf,
  text,
  versionField,
} from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

export const kinds = [
  'parenting',
  'family-therapy',
  'trauma',
  'mental-health',
  'addiction',
  'violence',
  'at-home',
  'money',
  'housing',
  'relief',
  'court-measure',
  'other',
] as const
export type Kind = (typeof kinds)[number]

export type Step = 'considered' | 'requested' | 'waiting' | 'running' | 'completed' | 'stopped' | 'refused'

/** Which step may follow which; the most usual one comes first. */
export const nextSteps = {
  none: ['considered', 'requested'],
  considered: ['requested', 'refused'],
  requested: ['waiting', 'running', 'refused'],
  waiting: ['running', 'waiting', 'refused'],
  running: ['completed', 'stopped'],
  completed: [],
  stopped: [],
  refused: [],
} as const satisfies Record<Step | 'none', readonly Step[]>

export const mayFollow = (from: Step | 'none', to: Step): boolean =>
  (nextSteps[from] as readonly Step[]).includes(to)

export const isOver = (state: Step): boolean => nextSteps[state].length === 0

export const results = ['met', 'partly', 'not'] as const
export const forWholeHousehold = 'household'

type Around = { personIds: readonly string[]; tieIds: readonly string[] }

/** The form with which help begins: thought of, or asked for already. */
export const beginForm = (today: Day, { personIds, tieIds }: Around) =>
  z
    .object({
      kind: choice(kinds, needs.kind),
      provider: text(needs.provider),
      forWhom: someOf([forWholeHousehold, ...personIds], needs.forWhom)
        .refine(chosen => chosen.length > 0, needs.forWhom)
        .refine(chosen => chosen.length < 2 || !chosen.includes(forWholeHousehold), needs.oneOrAll),
      goal: text(needs.goal, 1000),
      ties: someOf(tieIds, needs.ties),
      riskFactor: optionalText(500),
      freely: choice(['voluntary', 'ordered'], needs.freely),
      orderReference: optionalText(100),
      step: choice(['considered', 'requested'], needs.step),
      onDay: dayField(needs.onDay).refine(on => on <= today, needs.notAfterToday),
    })
    .superRefine((typed, context) => {
      const say = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      const { freely, orderReference } = typed
      if (typed.ties.length === 0 && !typed.riskFactor) say('ties', needs.ties)
      if (freely === 'ordered' && !orderReference) say('orderReference', needs.orderReference)
      if (freely === 'voluntary' && orderReference) say('orderReference', needs.noOrderReference)
    })
export type BeginInput = z.output<ReturnType<typeof beginForm>>

const withWords: readonly Step[] = ['waiting', 'stopped', 'refused']
export const asksWords = (step: Step): boolean => withWords.includes(step)
export const asksFit = (step: Step): boolean => step === 'completed' || step === 'stopped'

type Before = { requestedOn: Day | null; lastOn: Day; personIds: readonly string[] }

/** The form of one step; what another step asks is not read. */
export const stepForm = (today: Day, step: Step, { requestedOn, lastOn, personIds }: Before) =>
  z
    .object({
      version: versionField(),
      onDay: dayField(needs.onDay)
        .refine(on => on <= today, needs.notAfterToday)
        .refine(on => on >= lastOn, needs.inOrder),
      words: asksWords(step) ? text(needs.words[step as 'waiting'], 1000) : z.undefined().catch(undefined),
      startOn:
        step === 'waiting'
          ? optionalDay().refine(on => !on || !requestedOn || on >= requestedOn, needs.startAfterRequest)
          : z.undefined().catch(undefined),
      result: step === 'completed' ? choice(results, needs.result) : z.undefined().catch(undefined),
      ...fitFields(asksFit(step), personIds),
    })
    .superRefine(({ fitWords, fitSaidBy, fitScore }, context) => {
      const say = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      if (fitWords && !fitSaidBy) say('fitSaidBy', needs.fitSaidBy)
      if ((fitSaidBy || fitScore) && !fitWords) say('fitWords', needs.fitWords)
    })
export type StepInput = z.output<ReturnType<typeof stepForm>>

const grades = ['1', '2', '3', '4', '5'] as const
const fitFields = (asked: boolean, personIds: readonly string[]) => ({
  fitWords: asked ? optionalText(1000) : z.undefined().catch(undefined),
  fitSaidBy: asked ? optionalOneOf(personIds, needs.fitSaidBy) : z.undefined().catch(undefined),
  fitScore: asked
    ? choice(grades, needs.fitScore).transform(Number).optional()
    : z.undefined().catch(undefined),
})

export const BridgeForm = z.object({ what: text(needs.bridgeWhat, 1000), who: text(needs.bridgeWho) })
export type BridgeInput = z.output<typeof BridgeForm>

export type Waiting = { requestedOn: Day; startOn: Day | null; hasBridge: boolean }
export type Norms = { today: Day; helpWaitDays: number; helpStartKnownDays: number }

/** What help that was asked for and has not begun asks of the contact person. */
export function askedBy(help: Waiting, { today, helpWaitDays, helpStartKnownDays }: Norms) {
  const waited = daysBetween(help.requestedOn, today)
  if (help.startOn && help.startOn < today) return 'start-passed'
  if (waited > helpWaitDays && !help.hasBridge) return 'bridge'
  return waited > helpStartKnownDays && !help.startOn ? 'start-unknown' : null
}
