import { z } from 'zod'
import { needs } from './needs.nl.ts'

/** Which household somebody tells about; asked only of who belongs to more than one. */
export const householdField = (caseIds: readonly string[]) =>
  z
    .string()
    .optional()
    .refine(id => caseIds.length === 1 || (id !== undefined && caseIds.includes(id)), needs.household)
