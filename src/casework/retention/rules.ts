import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { dayField, text as typed } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** What decides how long a file is kept: a basis of the household, or that no plan ever held (migration 0086). */
export const termGrounds = [
  'youth-act',
  'social-support-act',
  'safe-home-task',
  'court-measure',
  'never-adopted',
] as const
export type TermGround = (typeof termGrounds)[number]

export type Hold = { id: string; by: string; byName: string; on: Day; until: Day | null; why: string | null }
export type Proposal = { id: string; why: string; by: string; byName: string; on: Day }

/** A closed household as whoever keeps the files sees it: a number and days, no name and no word of the file. */
export type ClosedFile = {
  id: string
  number: string
  garden: string
  bases: string[]
  closedOn: Day
  dueOn: Day | null
  ground: TermGround
  held: boolean
  proposal: Proposal | null
  holds: Hold[]
}

/** Held wins from everything, a proposal from being due; without a day nothing is ever due. */
export type FileState = 'held' | 'proposed' | 'unknown' | 'due' | 'kept'
export function stateOf(file: Pick<ClosedFile, 'dueOn' | 'held' | 'proposal'>, today: Day): FileState {
  if (file.held) return 'held'
  if (file.proposal) return 'proposed'
  if (file.dueOn === null) return 'unknown'
  return file.dueOn <= today ? 'due' : 'kept'
}

/** What whoever looks can do now; nobody confirms what they proposed, or lifts what they set. */
export function stepsFor(file: ClosedFile, accountId: string, today: Day) {
  const state = stateOf(file, today)
  return {
    canPropose: state === 'due',
    canConfirm: state === 'proposed' && file.proposal?.by !== accountId,
    canEnd: file.proposal !== null,
    canHold: !file.held,
    canLift: file.holds.some(one => one.by !== accountId),
  }
}

export const ProposeForm = z.object({ why: typed(needs.why, 1000) })
export const ConfirmForm = z.object({ number: typed(needs.number, 40) })
export const EndForm = z.object({ why: typed(needs.endWhy, 1000) })
export const holdForm = (today: Day) =>
  z.object({
    why: typed(needs.holdWhy, 1000),
    until: z
      .literal('')
      .transform(() => undefined)
      .or(dayField(needs.until).refine(day => day >= today, needs.until))
      .optional(),
  })

/** How many of what a reader knows by name, and all the other rows together. */
export function countsInWords(
  counts: Readonly<Record<string, number>>,
  names: Readonly<Record<string, string>>,
) {
  const named = Object.entries(names).flatMap(([kind, name]) =>
    counts[kind] ? [{ name, count: counts[kind] }] : [],
  )
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return { named, rest: all - named.reduce((sum, one) => sum + one.count, 0) }
}
