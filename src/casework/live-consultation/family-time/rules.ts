import { z } from 'zod'
import { choice, someOf } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

export const lengths = ['15', '30', '45', '60', '90'] as const

/** The form of who stays when the professionals go, and for how long. */
export const familyTimeForm = (seatIds: readonly string[], colleagueIds: readonly string[]) =>
  z.object({
    seats: someOf(seatIds, needs.seats).refine(chosen => chosen.length > 0, needs.seats),
    stays: someOf(colleagueIds, needs.stays),
    minutes: choice(lengths, needs.minutes).transform(Number),
  })
