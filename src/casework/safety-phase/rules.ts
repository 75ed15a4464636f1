import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, text, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** The phases of working on safety, in their order (GSV). */
export const phases = ['immediate', 'risk-driven', 'recovery'] as const
export type Phase = (typeof phases)[number]

export type PhaseStep = { number: number; phase: Phase; why: string; on: Day; takenByName: string }
type Waiting = { id: string; what: string }

/** What must be looked at before a household is called safer. */
export type HeldBack = {
  /** The plan in force, if there is one. */
  planId: string | null
  danger: boolean
  unmet: readonly Waiting[]
  incidents: readonly Waiting[]
  /** The latest challenge that was settled since this phase began. */
  settledChallengeId: string | null
}

export type Hold = 'danger' | 'incident' | 'no-plan' | 'unmet'

/** What holds a next step in safety back, the gravest first. */
export function holdsOf({ planId, danger, unmet, incidents }: Omit<HeldBack, 'settledChallengeId'>): Hold[] {
  const holds: [Hold, boolean][] = [
    ['danger', danger],
    ['incident', incidents.length > 0],
    ['no-plan', planId === null],
    ['unmet', unmet.length > 0],
  ]
  return holds.filter(([, isSo]) => isSo).map(([hold]) => hold)
}

/** The phase after the given steps; a household begins in the first. */
export const phaseAfter = (steps: readonly Pick<PhaseStep, 'phase'>[]): Phase =>
  steps.at(-1)?.phase ?? 'immediate'

/** Where one can go: one phase on, or back to any before. */
export const waysFrom = (phase: Phase): Phase[] =>
  phases.filter((one, place) => one !== phase && place <= phases.indexOf(phase) + 1)

/** How each phase stands; where there is danger now, direct safety is not done, whatever came after it. */
export function standing(here: Phase, danger: boolean): ('done' | 'lacking' | 'current' | 'ahead')[] {
  const current = phases.indexOf(here)
  return phases.map((phase, place) => {
    if (place > current) return 'ahead'
    if (place === current) return 'current'
    return danger && phase === 'immediate' ? 'lacking' : 'done'
  })
}

export const isForward = (from: Phase, to: Phase): boolean => phases.indexOf(to) > phases.indexOf(from)

/** Why this move can't be made now; going back always can. */
export function refusalOf(
  from: Phase,
  to: Phase,
  held: HeldBack,
): 'follows' | 'danger' | 'incident' | 'challenge' | null {
  if (!waysFrom(from).includes(to)) return 'follows'
  if (!isForward(from, to)) return null
  const holds = holdsOf(held)
  const grave = (['danger', 'incident'] as const).find(hold => holds.includes(hold))
  if (grave) return grave
  return holds.length > 0 && held.settledChallengeId === null ? 'challenge' : null
}

export const MoveForm = z.object({
  version: versionField(),
  phase: choice(phases, needs.phase),
  why: text(needs.why, 2000),
})
export type MoveInput = z.output<typeof MoveForm>
