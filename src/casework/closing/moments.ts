import type { Moment } from '../timeline/rules.ts'
import type { Course } from './rules.ts'
import { stepNames, text } from './text.nl.ts'

/** The steps in the course of a household and the looks of its aftercare. */
export function courseMoments(caseId: string, { steps, looks }: Course): Moment[] {
  const to = `/huishoudens/${caseId}/verloop`
  return [
    ...steps.map(({ on, step, why }) => ({ on, title: stepNames[step], to, more: why })),
    ...looks.map(({ lookedOn, place }) => ({ on: lookedOn, title: text.look(place), to })),
  ]
}
