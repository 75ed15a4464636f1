import { z } from 'zod'
import { idField, longText, optionalLongText, text, versionField } from '#src/kernel/form-schema.ts'
import type { Stage } from '../item/rules.ts'
import { needs } from './needs.nl.ts'

/** On what the region describes each scenario. */
export const aspects = ['content', 'structure', 'preconditions', 'cost'] as const
export type Aspect = (typeof aspects)[number]

/** Whether the region wrote nothing about a scenario yet. */
export const isEmpty = (option: Record<Aspect, string | null>): boolean =>
  aspects.every(aspect => !option[aspect])

/** The form that lays out a choice with empty places, for an item that can be discussed. */
export const openChoiceForm = (itemIds: readonly string[]) =>
  z.object({
    itemId: idField(needs.item).refine(id => itemIds.includes(id), needs.item),
    title: text(needs.title, 160),
    count: z.coerce.number({ error: needs.count }).int(needs.count).min(2, needs.count).max(12, needs.count),
  })
export type OpenChoiceInput = z.output<ReturnType<typeof openChoiceForm>>

/** The form in which the region writes what a scenario holds. */
export const OptionForm = z.object({
  version: versionField(),
  title: text(needs.optionTitle, 120),
  content: optionalLongText(),
  structure: optionalLongText(),
  preconditions: optionalLongText(),
  cost: optionalLongText(),
})
export type OptionInput = z.output<typeof OptionForm>

export const preferenceForm = (optionIds: readonly string[]) =>
  z.object({
    optionId: idField(needs.option).refine(id => optionIds.includes(id), needs.option),
    words: longText(needs.words),
  })
export type PreferenceInput = z.output<ReturnType<typeof preferenceForm>>

/** A preference can be laid down only when everybody on the route was heard. */
export const mayPrefer = (stages: readonly Stage[]): boolean =>
  stages.includes('concluded') && stages.every(stage => stage === 'concluded' || stage === 'dropped')
