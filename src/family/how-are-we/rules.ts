import { z } from 'zod'
import { needs } from './needs.nl.ts'

/** Which household somebody tells about; asked only of who belongs to more than one. */
export const householdField = (caseIds: readonly string[]): z.ZodType<string | undefined> =>
  caseIds.length > 1
    ? z.string({ error: needs.household }).refine(id => caseIds.includes(id), needs.household)
    : z.string().optional()
