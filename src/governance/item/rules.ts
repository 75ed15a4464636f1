import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, longText, text, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** What a group does with an item. */
export const purposes = ['inform', 'shape', 'advise', 'decide'] as const
export type Purpose = (typeof purposes)[number]

/** Where somebody, or a group, stands. */
export const stances = ['for', 'for-with-conditions', 'against', 'abstain'] as const
export type Stance = (typeof stances)[number]

/** What follows on a conclusion: the next step, the same group once more, or nothing. */
export const onwards = ['onward', 'again', 'ends'] as const
export type Onward = (typeof onwards)[number]

/** One step of a route, as far as its stage depends on it. */
export type RouteFacts = { day: Day | null; conclusion: { onward: Onward } | null }

/** Where a step is: not planned, waiting for its day, on its day, past without a conclusion, concluded, or no longer needed. */
export type Stage = 'unplanned' | 'planned' | 'today' | 'lacking' | 'concluded' | 'dropped'

/** The stage of every step of a route on a day. */
export function stagesOf(route: readonly RouteFacts[], today: Day): Stage[] {
  const end = route.findIndex(step => step.conclusion?.onward === 'ends')
  return route.map((step, index) => {
    if (step.conclusion) return 'concluded'
    if (end !== -1 && index > end) return 'dropped'
    if (step.day === null) return 'unplanned'
    if (step.day > today) return 'planned'
    return step.day === today ? 'today' : 'lacking'
  })
}

/** Whether something still has to come of a step: a meeting, or the conclusion of one that was. */
export const isOpen = (stage: Stage): boolean => stage !== 'concluded' && stage !== 'dropped'

/** The step the item is at: the first whose meeting was not yet; null when every meeting was. */
export function currentStep(stages: readonly Stage[]): number | null {
  const at = stages.findIndex(stage => isOpen(stage) && stage !== 'lacking')
  return at === -1 ? null : at
}

/** Whether a conclusion can be laid down: only when the day of the meeting has come. */
export const mayConclude = (stage: Stage): boolean => stage === 'today' || stage === 'lacking'

/** Whether members are asked for advice: not for what they only hear, and not after the conclusion. */
export const asksAdvice = (purpose: Purpose, stage: Stage): boolean => purpose !== 'inform' && isOpen(stage)

const item = { title: text(needs.title, 160), body: longText(needs.body), asked: text(needs.asked, 600) }

export type Where = { groupId: string; meetingId: string | null }

/** Where a step can take place, as one choice: a group, with or without one of its meetings. */
export const whereValue = ({ groupId, meetingId }: Where): string =>
  meetingId ? `${groupId}/${meetingId}` : groupId

const where = (places: readonly Where[]) =>
  z.string({ error: needs.where }).transform((value, context): Where => {
    const chosen = places.find(place => whereValue(place) === value)
    if (chosen) return chosen
    context.addIssue({ code: 'custom', message: needs.where })
    return z.NEVER
  })

/** The form of one more step on a route. */
export const stepForm = (places: readonly Where[]) =>
  z.object({ where: where(places), purpose: choice(purposes, needs.purpose) })
export type StepInput = z.output<ReturnType<typeof stepForm>>

const isFilled = (row: unknown) =>
  typeof row === 'object' && row !== null && Object.values(row).some(value => Boolean(value))

/** The form that brings in an item with its first route. */
export const bringForm = (places: readonly Where[]) =>
  z.object({
    ...item,
    route: z.preprocess(
      rows => (Array.isArray(rows) ? rows.filter(isFilled) : rows),
      z.array(stepForm(places), { error: needs.route }).min(1, needs.route).max(12, needs.tooMany),
    ),
  })
export type BringInput = z.output<ReturnType<typeof bringForm>>

export const ChangeItemForm = z.object({ version: versionField(), ...item })
export type ChangeItemInput = z.output<typeof ChangeItemForm>
