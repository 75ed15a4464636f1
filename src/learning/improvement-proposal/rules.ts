import { z } from 'zod'
import { addMonths, type Day, monthInWords } from '#src/kernel/day.ts'
import {
  choice,
  dayField,
  oneOf,
  optionalDay,
  optionalOneOf,
  optionalText,
  text,
  tick,
  versionField,
} from '#src/kernel/form-schema.ts'
import type { KnownWords } from '#src/kernel/person-traces.ts'
import { withoutPersons } from '../observation/rules.ts'
import { needs } from './needs.nl.ts'

export const bodies = ['practice-group', 'project-group', 'ambassador-group'] as const
/** How a change works on the system (DRIFT): building up, converting or phasing out. */
export const modes = ['build', 'rebuild', 'phase-out'] as const
export const states = [
  'proposed',
  'discussed',
  'approved',
  'rejected',
  'deferred',
  'in-progress',
  'realised',
  'evaluated',
] as const

/** What the look at the effect said. */
export const effects = ['helped', 'partly', 'not', 'unclear'] as const

export type Effect = (typeof effects)[number]
export type Body = (typeof bodies)[number]
export type Mode = (typeof modes)[number]
export type ImprovementState = (typeof states)[number]

const following: Record<ImprovementState, readonly ImprovementState[]> = {
  proposed: ['discussed'],
  discussed: ['approved', 'rejected', 'deferred'],
  approved: ['in-progress', 'realised'],
  rejected: [],
  deferred: ['discussed', 'rejected'],
  'in-progress': ['realised', 'deferred'],
  realised: ['evaluated'],
  evaluated: [],
}

export const nextStates = (state: ImprovementState): readonly ImprovementState[] => following[state]

/** An improvement that was realised stays realised when its effect has been looked at. */
export const isRealised = (state: ImprovementState): boolean => state === 'realised' || state === 'evaluated'

/** Who can take care of a proposal, and which indicators there are to move. */
type Choices = { readonly ownerIds: readonly string[]; readonly indicatorKeys: readonly string[] }

const proposal = ({ ownerIds, indicatorKeys }: Choices) => ({
  title: text(needs.title, 120),
  problem: text(needs.problem, 600),
  change: text(needs.change, 600),
  reason: optionalText(300),
  ownerId: oneOf(ownerIds, needs.owner),
  body: choice(bodies, needs.body),
  mode: choice(modes, needs.mode),
  expected: optionalText(300),
  indicatorKey: optionalOneOf(indicatorKeys, needs.indicator),
  nobody: tick(),
})
const written = ['title', 'problem', 'change', 'reason', 'expected']

export const proposeForm = (lessonIds: readonly string[], choices: Choices, known: KnownWords) =>
  z
    .object({
      ...proposal(choices),
      lessons: z
        .array(z.string().refine(id => lessonIds.includes(id), needs.lessons))
        .optional()
        .transform(ids => [...new Set(ids)]),
    })
    .refine(proposal => proposal.lessons.length > 0 || proposal.reason, {
      path: ['lessons'],
      error: needs.lessons,
    })
    .superRefine(withoutPersons(written, known))
export type ProposeInput = z.output<ReturnType<typeof proposeForm>>

type Counted = { readonly mode: Mode; readonly state: ImprovementState }

/** Whether something is added while nothing that was there gives way: then work only grows. */
export function onlyAdds(proposals: readonly Counted[]): boolean {
  const alive = proposals.filter(({ state }) => state !== 'rejected')
  return alive.some(({ mode }) => mode === 'build') && !alive.some(({ mode }) => mode === 'phase-out')
}

/** The form that puts an improvement right; the lessons it rests on stay as they are. */
export const correctForm = (restsOnLessons: boolean, choices: Choices, known: KnownWords) =>
  z
    .object({ version: versionField(), ...proposal(choices) })
    .refine(({ reason }) => restsOnLessons || reason, { path: ['reason'], error: needs.reason })
    .superRefine(withoutPersons(written, known))
export type CorrectInput = z.output<ReturnType<typeof correctForm>>

/** A figure of the monitor as people read it, always with on how many counted things it rests. */
export function measuredInWords({ value, unit, counted, quarter }: Figure): string {
  const shown = unit === 'share' ? `${Math.round(value * 100)}%` : decimal.format(value)
  const said = unit === 'days' ? `${shown} ${value === 1 ? 'dag' : 'dagen'}` : shown
  const months = `${monthInWords(quarter)} tot en met ${monthInWords(addMonths(quarter, 2))}`
  return unit === 'count' ? `${said} (${months})` : `${said} (n = ${counted}, ${months})`
}
type Figure = {
  readonly value: number
  readonly unit: string
  readonly counted: number
  readonly quarter: Day
}
const decimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

type Moment = { readonly state: ImprovementState; readonly onDay: Day; readonly effect: Effect | null }

/** The days between which a difference could be seen: the decision to do it, and the look at what it did. */
export function effectDays(steps: readonly Moment[]) {
  const decided = steps.findLast(step => step.state === 'approved')
  const looked = steps.findLast(step => step.state === 'evaluated')
  return { before: decided?.onDay ?? null, after: looked?.onDay ?? null, effect: looked?.effect ?? null }
}

/** The form that takes the next step; a realised improvement says when its effect is looked at. */
export const stepForm = (state: ImprovementState, since: Day, today: Day, known: KnownWords) =>
  z
    .object({
      state: choice(states, needs.state).refine(next => nextStates(state).includes(next), needs.state),
      onDay: dayField(needs.onDay)
        .refine(on => on <= today, needs.notAfterToday)
        .refine(on => on >= since, needs.notBefore),
      note: text(needs.note, 600),
      effectCheckOn: optionalDay(),
      effect: z.enum(effects).optional(),
      nobody: tick(),
    })
    .superRefine((step, context) => {
      const say = (message: string) => context.addIssue({ code: 'custom', path: ['effectCheckOn'], message })
      if (step.state !== 'realised') return
      if (!step.effectCheckOn) say(needs.effectCheck)
      else if (step.effectCheckOn <= step.onDay) say(needs.effectLater)
    })
    .refine(({ state: next, effect }) => next !== 'evaluated' || effect, {
      path: ['effect'],
      error: needs.effect,
    })
    .superRefine(withoutPersons(['note'], known))
export type StepInput = z.output<ReturnType<typeof stepForm>>
