import { z } from 'zod'
import { optionalText, tick } from '#src/kernel/form-schema.ts'
import { needs } from '../household/needs.nl.ts'

/** Where somebody lives, as the form asks it. */
export const dwellings = ['first', 'second', 'both', 'elsewhere'] as const
export type Dwelling = (typeof dwellings)[number]

/** An address as entered: only a secret one must be complete. */
export const HomeForm = z
  .object({
    label: optionalText(60),
    isSecret: tick(),
    addressLine: optionalText(120),
    postcode: optionalText(10),
    town: optionalText(80),
  })
  .refine(home => !home.isSecret || (home.addressLine && home.town), {
    path: ['addressLine'],
    error: needs.secretAddress,
  })
export type HomeInput = z.output<typeof HomeForm>

/** Where somebody comes to live, of the addresses in the order of the form. */
export function placeOf(
  dwelling: Dwelling,
  homeIds: readonly string[],
): { home_id: string | null; lives: string } {
  if (dwelling === 'elsewhere') return { home_id: null, lives: 'elsewhere' }
  if (dwelling === 'both') return { home_id: homeIds[0] ?? null, lives: 'partly' }
  return { home_id: homeIds[dwelling === 'second' ? 1 : 0] ?? null, lives: 'here' }
}
