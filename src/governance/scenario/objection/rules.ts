import { z } from 'zod'
import { choice, longText, optionalText } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** Whether somebody can't live with a scenario, or wants something to be kept in mind. */
export const weights = ['paramount', 'concern'] as const
export type Weight = (typeof weights)[number]

export const ends = ['taken-back', 'stands'] as const
export type End = (typeof ends)[number]
export type StepKind = 'answered' | End

/** Stands for all scenarios together, where one could be chosen. */
export const wholeChoice = 'alle'

/** The form with which somebody raises an objection; only who leads does it for somebody else. */
export const raiseForm = (optionIds: readonly string[], leads: boolean) =>
  z.object({
    about: z
      .string({ error: needs.about })
      .refine(id => id === wholeChoice || optionIds.includes(id), needs.about),
    weight: choice(weights, needs.weight),
    words: longText(needs.words),
    onBehalf: leads
      ? optionalText(120)
      : z
          .unknown()
          .optional()
          .transform(() => undefined),
  })
export type RaiseInput = z.output<ReturnType<typeof raiseForm>>

export const AnswerForm = z.object({ words: longText(needs.changed) })

/** The form that ends an objection, with the ends that are this person's to choose. */
export const endForm = (possible: readonly End[]) =>
  z.object({
    kind: choice(ends, needs.end).refine(kind => possible.includes(kind), needs.end),
    words: longText(needs.endWords),
  })

type Steps = readonly { kind: StepKind }[]
export type State = 'open' | StepKind

/** Where an objection stands, by its steps in order. */
export const stateOf = (steps: Steps): State => steps.at(-1)?.kind ?? 'open'

export const isOpen = (state: State): boolean => state === 'open' || state === 'answered'

type Me = { isRaiser: boolean; leads: boolean }

/** How an objection can end by this person: who raised it takes it back or keeps it; who answered it can only let it stand. */
export function endsFor(state: State, { isRaiser, leads }: Me): End[] {
  if (!isOpen(state)) return []
  if (isRaiser) return [...ends]
  return leads && state === 'answered' ? ['stands'] : []
}

type Standing = { weight: Weight; optionId: string | null; state: State }

/** The paramount objections that have to be heard out before this scenario can be preferred. */
export const inTheWayOf = <Objection extends Standing>(
  objections: readonly Objection[],
  optionId: string,
): Objection[] =>
  objections.filter(
    one =>
      one.weight === 'paramount' && isOpen(one.state) && (one.optionId === null || one.optionId === optionId),
  )
