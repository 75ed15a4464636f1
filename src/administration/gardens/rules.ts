import { z } from 'zod'
import { idField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** `version` is who was the fallback holder when the page was shown; empty when there was nobody. */
export const FallbackForm = z.object({
  accountId: idField(needs.fallback),
  version: z.union([z.uuid(), z.literal('niemand')]),
})
