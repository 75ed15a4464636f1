import { z } from 'zod'
import {
  filledRows,
  longText,
  oneOf,
  optionalLongText,
  optionalText,
  text,
  versionField,
} from '#src/kernel/form-schema.ts'
import type { Stage } from '../item/rules.ts'
import { needs } from './needs.nl.ts'

/** How favourable a scenario is on a criterion, the least first. */
export const scores = [1, 2, 3, 4, 5] as const
export type Score = (typeof scores)[number]

/** The form that lays out a choice with empty places, for an item that can be discussed. */
export const openChoiceForm = (itemIds: readonly string[]) =>
  z.object({
    itemId: oneOf(itemIds, needs.item),
    title: text(needs.title, 160),
    count: z.coerce.number({ error: needs.count }).int(needs.count).min(2, needs.count).max(12, needs.count),
  })
export type OpenChoiceInput = z.output<ReturnType<typeof openChoiceForm>>

const criterion = z.object({
  criterionId: z.uuid().optional(),
  name: text(needs.criterion, 80),
  meaning: optionalText(300),
  weight: z.coerce
    .number({ error: needs.weight })
    .int(needs.weight)
    .min(0, needs.weight)
    .max(100, needs.weight),
})

/** The form in which a choice gets what it is weighed on, and how heavily. */
export const CriteriaForm = z
  .object({ version: versionField(), criteria: filledRows(criterion, 20) })
  .superRefine(({ criteria }, context) => {
    if (criteria.length === 0)
      context.addIssue({ code: 'custom', path: ['criteria'], message: needs.criteria })
    const named = criteria.map(one => one.name.toLocaleLowerCase('nl'))
    named.forEach((name, index) => {
      if (named.indexOf(name) < index)
        context.addIssue({ code: 'custom', path: ['criteria', index, 'name'], message: needs.namedTwice })
    })
  })
export type CriteriaInput = z.output<typeof CriteriaForm>

const view = z
  .object({
    criterionId: z.uuid(),
    words: optionalLongText(),
    score: z.coerce
      .number({ error: needs.score })
      .pipe(z.literal(scores, { error: needs.score }))
      .optional(),
  })
  // A score without words says nothing to who reads it.
  .refine(({ words, score }) => score === undefined || words !== undefined, {
    path: ['words'],
    message: needs.words,
  })

/** The form in which the region writes what a scenario holds on each criterion. */
export const OptionForm = z.object({
  version: versionField(),
  title: text(needs.optionTitle, 120),
  views: z
    .array(view)
    .max(20)
    .default([])
    .refine(views => new Set(views.map(one => one.criterionId)).size === views.length, needs.optionTitle),
})
export type OptionInput = z.output<typeof OptionForm>

export const preferenceForm = (optionIds: readonly string[]) =>
  z.object({
    optionId: oneOf(optionIds, needs.option),
    words: longText(needs.preference),
    dissent: optionalLongText(),
  })
export type PreferenceInput = z.output<ReturnType<typeof preferenceForm>>

/** A preference can be laid down only when everybody on the route was heard. */
export const mayPrefer = (stages: readonly Stage[]): boolean =>
  stages.includes('concluded') && stages.every(stage => stage === 'concluded' || stage === 'dropped')

export type Facts = {
  filled: number
  options: number
  stages: readonly Stage[]
  openObjections: number
  preferred: boolean
  decided: boolean
  tasks: number
}

/** What a choice goes through, from writing down to working out. */
export const phases = ['written', 'heard', 'preferred', 'decided', 'elaborated'] as const
export type Phase = (typeof phases)[number]

/** Which parts of the way are behind a choice; the first that is not is where it stands. */
export function reached({ filled, options, stages, openObjections, preferred, decided, tasks }: Facts) {
  return {
    written: filled === options,
    heard: mayPrefer(stages) && openObjections === 0,
    preferred,
    decided,
    elaborated: tasks > 0,
  } satisfies Record<Phase, boolean>
}
