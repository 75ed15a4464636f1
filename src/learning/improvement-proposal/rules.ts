import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import {
  choice,
  dayField,
  idField,
  optionalDay,
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

const proposal = (ownerIds: readonly string[]) => ({
  title: text(needs.title, 120),
  problem: text(needs.problem, 600),
  change: text(needs.change, 600),
  reason: optionalText(300),
  ownerId: idField(needs.owner).refine(id => ownerIds.includes(id), needs.owner),
  body: choice(bodies, needs.body),
  mode: choice(modes, needs.mode),
  nobody: tick(),
})
const written = ['title', 'problem', 'change', 'reason']

export const proposeForm = (lessonIds: readonly string[], ownerIds: readonly string[], known: KnownWords) =>
  z
    .object({
      ...proposal(ownerIds),
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

/** The form that puts an improvement right; the lessons it rests on stay as they are. */
export const correctForm = (restsOnLessons: boolean, ownerIds: readonly string[], known: KnownWords) =>
  z
    .object({ version: versionField(), ...proposal(ownerIds) })
    .refine(({ reason }) => restsOnLessons || reason, { path: ['reason'], error: needs.reason })
    .superRefine(withoutPersons(written, known))
export type CorrectInput = z.output<ReturnType<typeof correctForm>>

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
      nobody: tick(),
    })
    .superRefine((step, context) => {
      const say = (message: string) => context.addIssue({ code: 'custom', path: ['effectCheckOn'], message })
      if (step.state !== 'realised') return
      if (!step.effectCheckOn) say(needs.effectCheck)
      else if (step.effectCheckOn <= step.onDay) say(needs.effectLater)
    })
    .superRefine(withoutPersons(['note'], known))
export type StepInput = z.output<ReturnType<typeof stepForm>>
