import { z } from 'zod'
import { needs } from './needs.nl.ts'

/** Who of the family will read this version. */
export const releaseForm = (personIds: readonly string[]) =>
  z.object({
    personId: z.enum(personIds, { error: needs.person }),
    safe: z.literal('on', { error: needs.safe }),
  })

export const planRelease = 'top3-plan'
/** What a child sees of the plan, in pictures. */
export const pictureRelease = 'plan-in-pictures'
export type ReleaseKind = typeof planRelease | typeof pictureRelease
