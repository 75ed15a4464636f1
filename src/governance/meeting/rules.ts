import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import {
  choice,
  dayField,
  oneOf,
  optionalOneOf,
  optionalText,
  someOf,
  versionField,
} from '#src/kernel/form-schema.ts'
import { nextByRhythm } from '../group/rules.ts'
import { type Purpose, purposes, type RouteFacts, stagesOf } from '../item/rules.ts'
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
    groupId: oneOf(groupIds, needs.group),
    ...when,
  })
export type PlanInput = z.output<ReturnType<typeof planForm>>

export const ChangeMeetingForm = z.object({ version: versionField(), ...when })
export type ChangeMeetingInput = z.output<typeof ChangeMeetingForm>

/** What can be put on an agenda: what waits for this group, and every other open item. */
export type OnOffer = { waiting: readonly { id: string }[]; others: readonly { id: string }[] }

/** The form that builds the agenda: what waits for the group by ticks, and one other item with what the group does with it. */
export const agendaForm = ({ waiting, others }: OnOffer) =>
  z
    .object({
      waiting: someOf(
        waiting.map(item => item.id),
        needs.item,
      ),
      itemId: optionalOneOf(
        others.map(item => item.id),
        needs.item,
      ),
      purpose: choice(purposes, needs.purpose).optional(),
    })
    .superRefine(({ waiting: ticked, itemId, purpose }, context) => {
      const say = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      if (itemId && !purpose) say('purpose', needs.purpose)
      if (ticked.length === 0 && !itemId) say(waiting.length > 0 ? 'waiting' : 'itemId', needs.some)
    })

type Rhythmic = { id: string; name: string; everyWeeks: number | null }
type Held = { groupId: string; heldOn: Day }

/** The next meeting of each group that has a rhythm and none planned yet, the soonest first. */
export function proposedMeetings(groups: readonly Rhythmic[], meetings: readonly Held[], today: Day) {
  return groups
    .flatMap(({ id, name, everyWeeks }) => {
      const days = meetings.filter(meeting => meeting.groupId === id).map(meeting => meeting.heldOn)
      const last = days.toSorted().at(-1)
      if (everyWeeks === null || last === undefined || last > today) return []
      return [{ groupId: id, name, everyWeeks, heldOn: nextByRhythm(last, everyWeeks, today) }]
    })
    .sort((a, b) => a.heldOn.localeCompare(b.heldOn))
}

type Step = RouteFacts & { groupId: string; meetingId: string | null; purpose: Purpose }

/** The step of an item that waits for a day with this group, if its route is not finished before it. */
export function waitingStep<S extends Step>(route: readonly S[], groupId: string, today: Day): S | undefined {
  const stages = stagesOf(route, today)
  return route.find((step, index) => step.groupId === groupId && stages[index] === 'unplanned')
}

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
