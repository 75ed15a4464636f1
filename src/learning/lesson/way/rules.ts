import type { Day } from '#src/kernel/day.ts'
import type { LessonStatus } from '../rules.ts'

type Step = {
  status: LessonStatus
  fromDay: Day
  why: string
  takenBy: string
  sessionId: string | null
  sessionDay: Day | null
}
type Proposal = { id: string; title: string; state: string; on: Day }
/** A group that treated an item about the lesson, as far as the practice group may know. */
export type InSteering = {
  itemId: string
  title: string
  group: string
  purpose: string
  heldOn: Day | null
  decidedOn: Day | null
}

export type Moment =
  | ({ kind: 'step'; on: Day } & Step)
  | ({ kind: 'proposal'; on: Day } & Proposal)
  | ({ kind: 'group'; on: Day | null } & InSteering)

const rank = ({ on }: Moment) => on ?? '9999'

/** All that became of a lesson, the last first; what has no day yet stands above it. */
export function wayOf(
  steps: readonly Step[],
  proposals: readonly Proposal[],
  groups: readonly InSteering[],
): Moment[] {
  const moments: Moment[] = [
    ...steps.map(step => ({ kind: 'step' as const, on: step.fromDay, ...step })),
    ...proposals.map(one => ({ kind: 'proposal' as const, ...one })),
    ...groups.map(one => ({ kind: 'group' as const, on: one.decidedOn ?? one.heldOn, ...one })),
  ]
  return moments
    .map((moment, at) => ({ moment, at }))
    .toSorted((a, b) => rank(b.moment).localeCompare(rank(a.moment)) || b.at - a.at)
    .map(({ moment }) => moment)
}
