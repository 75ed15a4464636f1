import type { Day } from '#src/kernel/day.ts'
import type { Earlier } from '../entered-afterwards/earlier/store.server.ts'
import type { Request } from '../rights/store.server.ts'
import type { Missing } from './draft/missing.ts'
import type { Asked } from './overview/rules.ts'
import type { Plan, PlanState } from './rules.ts'

/** What the page of a plan shows, and what its reader may do there. */
export type PlanView = {
  plan: Plan
  state: PlanState
  today: Day
  /** Who reads this. */
  asked: Asked
  /** When it is looked at again, later consultations that left it as it was counted in. */
  reviewDay: Day | null
  expired: boolean
  household: { id: string; name: string }
  /** The draft of the household and the plan in force. */
  others: { draftId: string | null; activeId: string | null }
  releases: { personId: string; by: string; releasedOn: Day }[]
  missing: Missing[]
  /** Whether there is another version to lay beside this one. */
  comparable: boolean
  help: { id: string; title: string; note: string }[]
  /** Own words that people of the family set beside this plan. */
  statements: Request[]
  /** What was agreed before the household was in here. */
  earlier: Earlier[]
  /** From how many tasks and meetings on the division of roles asks too much. */
  most: { planTasksPerPerson: number; planMeetingsMost: number }
  /** In how many fields something could be said more plainly. */
  plainer: number
  can: { write: boolean; release: boolean; hold: boolean }
}

export type WithPlanView = { view: PlanView }
