import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, dayField, idField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

export const memberships = ['structural', 'advisory'] as const
export type Membership = (typeof memberships)[number]

/** Where a household stands for the practice group: the same words as in the progress report. */
export const stages = ['new', 'followed', 'done'] as const
export type Stage = (typeof stages)[number]

export const seatForm = (today: Day) =>
  z.object({
    accountId: idField(needs.who),
    membership: choice(memberships, needs.membership),
    fromDay: dayField(needs.from).refine(from => from <= today, needs.notAhead),
  })
export type SeatInput = z.output<ReturnType<typeof seatForm>>

type Garden = { readonly id: string; readonly name: string }
type Sitting = {
  readonly membership: Membership
  readonly duties: readonly { readonly role: string; readonly gardenId: string | null }[]
}

/** Gardens of which no behavioural scientist is a structural member: they carry the content and belong in the group. */
export const gardensWithoutScientist = <One extends Garden>(
  gardens: readonly One[],
  seats: readonly Sitting[],
): One[] =>
  gardens.filter(
    garden =>
      !seats.some(
        seat =>
          seat.membership === 'structural' &&
          seat.duties.some(duty => duty.role === 'behavioural-scientist' && duty.gardenId === garden.id),
      ),
  )
