import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, dayField, optionalText, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** How we know: seen by ourselves or on paper, told by somebody, or what somebody makes of it. */
export const sources = ['fact', 'told', 'opinion'] as const
export type Source = (typeof sources)[number]

/** How somebody was part of what happened. */
export const touches = ['hurt', 'afraid', 'saw'] as const
export type Touch = (typeof touches)[number]

export const incidentForm = (today: Day, personIds: readonly string[]) => {
  const some = z.array(z.string().refine(id => personIds.includes(id), needs.person)).max(60)
  return z
    .object({
      happenedOn: dayField(needs.happenedOn).refine(on => on <= today, needs.notAfterToday),
      around: optionalText(60),
      what: text(needs.what, 3000),
      source: choice(sources, needs.source),
      toldBy: optionalText(120),
      hurt: some,
      afraid: some,
      saw: some,
      policeReference: optionalText(60),
    })
    .superRefine(({ source, toldBy }, context) => {
      const say = (message: string) => context.addIssue({ code: 'custom', path: ['toldBy'], message })
      if (source === 'told' && !toldBy) say(needs.toldBy)
      if (source !== 'told' && toldBy) say(needs.notTold)
    })
}
export type IncidentInput = z.output<ReturnType<typeof incidentForm>>

/** What can be written beside an incident: something more, what was done after it, or that it asks attention again. */
export const incidentSteps = ['added', 'followed-up', 'reopened'] as const
export type IncidentStep = (typeof incidentSteps)[number]
export type IncidentState = 'open' | 'followed-up'

/** The beginning of a story, cut between two words. */
export const beginningOf = (story: string, most: number): string =>
  story.length <= most ? story : `${story.slice(0, story.lastIndexOf(' ', most))} …`

/** Where an incident stands: open until what was done after it is written down. */
export function stateAfter(steps: readonly IncidentStep[]): IncidentState {
  return steps.findLast(step => step !== 'added') === 'followed-up' ? 'followed-up' : 'open'
}

export const stepsFrom = (state: IncidentState): readonly IncidentStep[] =>
  state === 'open' ? ['followed-up', 'added'] : ['added', 'reopened']

export const stepForm = (state: IncidentState) =>
  z.object({
    step: choice(incidentSteps, needs.step).refine(step => stepsFrom(state).includes(step), needs.step),
    words: text(needs.words, 2000),
  })
export type StepInput = z.output<ReturnType<typeof stepForm>>
