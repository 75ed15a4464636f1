import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, dayField, idField, optionalText, versionField } from '#src/kernel/form-schema.ts'
import { purposes } from '../item/rules.ts'
import { needs } from './needs.nl.ts'

export const partsOfDay = ['morning', 'afternoon', 'evening'] as const
export type PartOfDay = (typeof partsOfDay)[number]

const when = {
  heldOn: dayField(needs.day),
  partOfDay: choice(partsOfDay, needs.partOfDay).optional(),
  place: optionalText(120),
}

/** The form that plans a meeting of one of the region's groups. */
export const planForm = (groupIds: readonly string[]) =>
  z.object({
    groupId: idField(needs.group).refine(id => groupIds.includes(id), needs.group),
    ...when,
  })
export type PlanInput = z.output<ReturnType<typeof planForm>>

export const ChangeMeetingForm = z.object({ version: versionField(), ...when })
export type ChangeMeetingInput = z.output<typeof ChangeMeetingForm>

/** The form that puts an open item on the agenda. */
export const agendaForm = (itemIds: readonly string[]) =>
  z.object({
    itemId: idField(needs.item).refine(id => itemIds.includes(id), needs.item),
    purpose: choice(purposes, needs.purpose),
  })

/** Meetings to come, the nearest first, and those that were, the latest first. */
export function comingAndPast<Meeting extends { heldOn: Day }>(
  meetings: readonly Meeting[],
  today: Day,
): { coming: Meeting[]; past: Meeting[] } {
  const byDay = meetings.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn))
  return {
    coming: byDay.filter(meeting => meeting.heldOn >= today),
    past: byDay.filter(meeting => meeting.heldOn < today).reverse(),
  }
}
