import { z } from 'zod'
import { ageOn, type Day, dayInWords } from '#src/kernel/day.ts'
import { choice, optionalDay, optionalText, tick } from '#src/kernel/form-schema.ts'
import { dwellings } from '../home/rules.ts'
import { needs } from '../household/needs.nl.ts'

export const familyRoles = [
  'child',
  'parent',
  'step-parent',
  'partner',
  'former-partner',
  'grandparent',
  'sibling',
  'other-family',
  'network',
] as const
export const sexes = ['female', 'male', 'other'] as const
export type FamilyRole = (typeof familyRoles)[number]

/** A person as entered: nothing about a person is compulsory but the place in the family. */
export const PersonForm = z
  .object({
    givenName: optionalText(80),
    familyName: optionalText(80),
    birthDate: optionalDay(),
    expectedOn: optionalDay(),
    sex: choice(sexes, needs.sex).optional(),
    familyRole: choice(familyRoles, needs.familyRole),
    dwelling: choice(dwellings, needs.dwelling),
  })
  .refine(person => !(person.birthDate && person.expectedOn), {
    path: ['expectedOn'],
    error: needs.bornOrExpected,
  })
export type PersonInput = z.output<typeof PersonForm>

/** The form that adds somebody: a new person, or one known from another household within reach. */
export const addPersonForm = (today: Day, knownIds: readonly string[], homeIds: readonly string[]) =>
  z
    .object({
      personId: z
        .string()
        .optional()
        .refine(id => !id || knownIds.includes(id), needs.familyRole),
      givenName: optionalText(80),
      familyName: optionalText(80),
      birthDate: optionalDay().refine(birth => !birth || birth <= today, needs.notAfterToday),
      expectedOn: optionalDay(),
      sex: choice(sexes, needs.sex).optional(),
      familyRole: choice(familyRoles, needs.familyRole),
      homeId: z
        .string()
        .optional()
        .refine(id => !id || homeIds.includes(id), needs.home),
      partly: tick(),
    })
    .refine(person => !(person.birthDate && person.expectedOn), {
      path: ['expectedOn'],
      error: needs.bornOrExpected,
    })

export type KnownPerson = {
  givenName: string | null
  familyName: string | null
  birthDate: Day | null
  expectedOn: Day | null
  familyRole: FamilyRole
}

/** How we name somebody, also when a name is not known or not yet given. */
export function nameOf(person: Pick<KnownPerson, 'givenName' | 'familyName' | 'expectedOn'>): string {
  const name = [person.givenName, person.familyName].filter(Boolean).join(' ')
  if (name) return name
  return person.expectedOn ? 'ongeboren kind' : 'naam nog onbekend'
}

/** '7 jaar', 'verwacht op 3 februari 2026' or 'leeftijd onbekend'. */
export function ageInWords(person: Pick<KnownPerson, 'birthDate' | 'expectedOn'>, today: Day): string {
  if (person.birthDate) return `${ageOn(person.birthDate, today)} jaar`
  if (person.expectedOn) return `verwacht rond ${dayInWords(person.expectedOn)}`
  return 'leeftijd onbekend'
}
