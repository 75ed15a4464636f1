import { z } from 'zod'
import { idField } from '#src/kernel/form-schema.ts'
import { needs } from '../needs.nl.ts'

const once = { once: idField(needs.stale) }

/** What everybody can do beside saying something: ask who leads to come, and show a line of the family's own time. */
export const partForms = [
  z.object({ what: z.literal('ask'), ...once }),
  z.object({ what: z.literal('show'), ...once, lineId: idField(needs.stale) }),
] as const

/** What who leads can do: go to who asked, end the family's own time, and stop. */
export const leadForms = [
  z.object({ what: z.literal('come'), ...once, askId: idField(needs.stale) }),
  z.object({ what: z.literal('family-back'), ...once }),
  z.object({ what: z.literal('stop'), ...once }),
] as const

export type BesideInput = z.output<(typeof partForms)[number] | (typeof leadForms)[number]>
