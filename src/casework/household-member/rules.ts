import { z } from 'zod'
import { ageOn, type Day, dayInWords } from '#src/kernel/day.ts'
import { choice, optionalDay, optionalOneOf, optionalText, tick } from '#src/kernel/form-schema.ts'
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
    sameAs: z.string().optional(),
  })
  .refine(person => !(person.birthDate && person.expectedOn), {
    path: ['expectedOn'],
    error: needs.bornOrExpected,
  })
export type PersonInput = z.output<typeof PersonForm>

/** The form that adds somebody; whether that is a person we know is asked where it is likely. */
export const addPersonForm = (today: Day, homeIds: readonly string[]) =>
  z
    .object({
      givenName: optionalText(80),
      familyName: optionalText(80),
      birthDate: optionalDay().refine(birth => !birth || birth <= today, needs.notAfterToday),
      expectedOn: optionalDay(),
      sex: choice(sexes, needs.sex).optional(),
      familyRole: choice(familyRoles, needs.familyRole),
      homeId: optionalOneOf(homeIds, needs.home),
      partly: tick(),
      sameAs: z.string().optional(),
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

/** Somebody who is expected: things can be unsafe for them, but they do not act, speak, read or come yet. */
export const isUnborn = (person: { expectedOn: Day | null; birthDate?: Day | null }): boolean =>
  person.expectedOn !== null && !person.birthDate

/** Whether somebody is not of age; where no day of birth is known, by the place in the family. */
export const isChild = (person: { birthDate: Day | null; familyRole: string }, today: Day): boolean =>
  person.birthDate ? ageOn(person.birthDate, today) < 18 : person.familyRole === 'child'

/** Somebody by name, as `personJson` gives it. */
export type Named = { id: string } & Pick<KnownPerson, 'givenName' | 'familyName' | 'expectedOn'>

type Nameable = Omit<Named, 'id'> & { birthDate?: Day | null }
const isNamelessUnborn = (person: Nameable) => !person.givenName && isUnborn(person)
const expectedInWords = (expectedOn: Day) => `verwacht rond ${dayInWords(expectedOn)}`

/** How we name somebody, also when a name is not known or not yet given. */
export function nameOf(person: Nameable): string {
  if (isNamelessUnborn(person) && person.expectedOn)
    return `ongeboren kind (${expectedInWords(person.expectedOn)})`
  return [person.givenName, person.familyName].filter(Boolean).join(' ') || 'naam nog onbekend'
}

/** '7 jaar', 'verwacht rond 3 februari 2026' or 'leeftijd onbekend'. */
export function ageInWords(person: Pick<KnownPerson, 'birthDate' | 'expectedOn'>, today: Day): string {
  if (person.birthDate) return `${ageOn(person.birthDate, today)} jaar`
  return person.expectedOn ? expectedInWords(person.expectedOn) : 'leeftijd onbekend'
}

/** The age to show beside a name; none where the name says it already. */
export const ageBesideName = (person: Nameable & { birthDate: Day | null }, today: Day): string | null =>
  isNamelessUnborn(person) ? null : ageInWords(person, today)

/** 'Sofie Jansen, 7 jaar': a name with the age beside it, where the name does not say it. */
export const nameWithAge = (person: Nameable & { birthDate: Day | null }, today: Day): string =>
  [nameOf(person), ageBesideName(person, today)].filter(Boolean).join(', ')
