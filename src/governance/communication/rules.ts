import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import {
  choice,
  oneOf,
  optionalDay,
  optionalOneOf,
  optionalText,
  text,
  versionField,
} from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** Telling, hearing, or both. */
export const directions = ['bring', 'fetch', 'both'] as const
export type Direction = (typeof directions)[number]

const fields = (groupIds: readonly string[]) => ({
  stakeholder: text(needs.stakeholder, 160),
  direction: choice(directions, needs.direction),
  what: text(needs.what, 600),
  groupId: optionalOneOf(groupIds, needs.group),
  structure: optionalText(160),
  moment: text(needs.moment, 160),
  nextOn: optionalDay(),
  untilDay: optionalDay(),
})

type Line = { groupId?: string; structure?: string; nextOn?: Day; untilDay?: Day }

function refineLine({ groupId, structure, nextOn, untilDay }: Line, context: z.RefinementCtx) {
  const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (!groupId && !structure) say('groupId', needs.through)
  if (groupId && structure) say('structure', needs.oneOfTwo)
  if (nextOn && untilDay && nextOn > untilDay) say('nextOn', needs.nextAfterEnd)
}

/** The form that says who hears what, or is heard, through which structure that is already there. */
export const lineForm = (groupIds: readonly string[]) => z.object(fields(groupIds)).superRefine(refineLine)
export type LineInput = z.output<ReturnType<typeof lineForm>>

export const changeLineForm = (groupIds: readonly string[]) =>
  z.object({ version: versionField(), ...fields(groupIds) }).superRefine(refineLine)
export type ChangeLineInput = z.output<ReturnType<typeof changeLineForm>>

/** The form that lets an item wait for a choice of scenario. */
export const waitForm = (itemIds: readonly string[], choiceIds: readonly string[]) =>
  z.object({
    itemId: oneOf(itemIds, needs.item),
    choiceId: oneOf(choiceIds, needs.choice),
    why: text(needs.why, 600),
  })
export type WaitInput = z.output<ReturnType<typeof waitForm>>

/** What goes on, and what ended. */
export const linesUntil = <Line extends { untilDay: Day | null }>(lines: readonly Line[], today: Day) => ({
  current: lines.filter(({ untilDay }) => untilDay === null || untilDay >= today),
  ended: lines.filter(({ untilDay }) => untilDay !== null && untilDay < today),
})
