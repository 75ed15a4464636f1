import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, filledRows, optionalLongText, text, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** Whether a member was there, said not to come, or stayed away without saying so. */
export const presences = ['present', 'excused', 'absent'] as const
export type Presence = (typeof presences)[number]

/** What can be said of a member on a day: before the meeting only that somebody will not come. */
export const presencesOn = (heldOn: Day, today: Day): readonly Presence[] =>
  heldOn > today ? ['excused'] : presences

/** The form that records who was there and what else came up. */
export const minutesForm = (memberIds: readonly string[], heldOn: Day, today: Day) => {
  const isComing = heldOn > today
  const allowed = presencesOn(heldOn, today)
  const member = z.object({
    memberId: z.string().refine(id => memberIds.includes(id), needs.member),
    presence: choice(presences, needs.presence)
      .refine(presence => allowed.includes(presence), needs.tooEarly)
      .optional(),
  })
  return z.object({
    version: versionField(),
    members: z.array(member).max(100).default([]),
    guests: filledRows(z.object({ name: text(needs.guest, 120), role: text(needs.guestRole, 160) })).refine(
      guests => !isComing || guests.length === 0,
      needs.tooEarly,
    ),
    remarks: optionalLongText().refine(words => !isComing || !words, needs.tooEarly),
  })
}
export type MinutesInput = z.output<ReturnType<typeof minutesForm>>

/** Whether it is recorded who was there: a list of who stayed away does not tell that. */
export const wasAttended = (
  people: readonly { presence: Presence | null }[],
  guests: readonly unknown[],
): boolean => guests.length > 0 || people.some(one => one.presence === 'present')

type Line = { conclusion: unknown }
/** Whether the minutes are whole: the meeting was, somebody recorded who was there, and every item has its conclusion. */
export const isWhole = (heldOn: Day, today: Day, attended: boolean, lines: readonly Line[]): boolean =>
  heldOn <= today && attended && lines.every(line => line.conclusion !== null)
