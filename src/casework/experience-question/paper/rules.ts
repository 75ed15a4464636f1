import { z } from 'zod'
import { needs } from '../needs.nl.ts'

/** The form that makes a paper for somebody of the household. */
export const paperForm = (personIds: readonly string[]) =>
  z.object({
    personId: z.string({ error: needs.person }).refine(id => personIds.includes(id), needs.person),
  })
