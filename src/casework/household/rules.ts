import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import {
  choice,
  dayField,
  idField,
  optionalDay,
  optionalText,
  text,
  tick,
  versionField,
} from '#src/kernel/form-schema.ts'
import { HomeForm, type HomeInput } from '../home/rules.ts'
import type { FamilyRole } from '../household-member/rules.ts'
import { PersonForm, type PersonInput } from '../household-member/rules.ts'
import { needs } from './needs.nl.ts'

export const origins = [
  'caseworker',
  'safe-home',
  'certified-institution',
  'local-approach',
  'family',
  'school-or-care',
  'other',
] as const
/** Statutes under which a household is worked with; each organisation keeps its own (domain.md 4, AVG). */
export const legalBases = ['youth-act', 'social-support-act', 'safe-home-task', 'court-measure'] as const
export const notFittingReasons = [
  'no-unsafety',
  'other-table-serves',
  'adults-only',
  'outside-region',
  'already-helped',
  'other',
] as const
export type Origin = (typeof origins)[number]
export type LegalBasis = (typeof legalBases)[number]
export type NotFittingReason = (typeof notFittingReasons)[number]

const isEmptyRow = (row: unknown) =>
  row === undefined ||
  row === '' ||
  (typeof row === 'object' && row !== null && Object.values(row).every(value => !value))

const rowsOf = <Schema extends z.ZodType>(schema: Schema, missing: string) =>
  z.preprocess(
    rows => (Array.isArray(rows) ? rows.filter(row => !isEmptyRow(row)) : rows),
    z.array(schema).min(1, missing).max(20, needs.tooMany),
  )

const informed = {
  informedOn: optionalDay(),
  informedHow: optionalText(300),
  notInformedReason: optionalText(500),
}

type Informed = { informedOn?: Day; informedHow?: string; notInformedReason?: string }

type Offered = readonly { id: string }[]
type OpeningChoices = { gardens: Offered; organisations: Offered; scientists: Offered }

const oneOf = (offered: Offered, missing: string) =>
  idField(missing).refine(id => offered.some(one => one.id === id), missing)

/** The form that opens a household; `today` bounds its dates, `choices` what can be chosen, and nobody is their own second look. */
export const openHouseholdForm = (today: Day, choices: OpeningChoices, openerId: string) =>
  z
    .object({
      name: text(needs.name, 80),
      gardenId: oneOf(choices.gardens, needs.garden),
      organisationId: oneOf(choices.organisations, needs.organisation),
      origin: choice(origins, needs.origin),
      firstSignalOn: dayField(needs.firstSignal).refine(signal => signal <= today, needs.notAfterToday),
      whyFits: optionalText(500),
      legalBasis: z.array(choice(legalBases, needs.legalBasis)).min(1, needs.legalBasis),
      purpose: text(needs.purpose, 500),
      ...informed,
      eveningsSuit: tick(),
      behaviouralScientistId: oneOf(choices.scientists, needs.behaviouralScientist).refine(
        id => id !== openerId,
        needs.behaviouralScientist,
      ),
      homes: rowsOf(HomeForm, needs.home),
      people: rowsOf(PersonForm, needs.people),
    })
    .superRefine((input, context) => refineInformed(input, today, context))
    .superRefine((input, context) => refinePeople(input, today, context))
export type OpenHouseholdInput = z.output<ReturnType<typeof openHouseholdForm>>

/** The form that changes what is known about a household. */
export const changeHouseholdForm = (today: Day, organisations: Offered) =>
  z
    .object({
      version: versionField(),
      name: text(needs.name, 80),
      organisationId: oneOf(organisations, needs.organisation),
      whyFits: optionalText(500),
      purpose: text(needs.purpose, 500),
      ...informed,
      eveningsSuit: tick(),
    })
    .superRefine((input, context) => refineInformed(input, today, context))
export type ChangeHouseholdInput = z.output<ReturnType<typeof changeHouseholdForm>>

export const notFittingForm = (gardens: Offered) =>
  z.object({
    gardenId: oneOf(gardens, needs.garden),
    reason: choice(notFittingReasons, needs.reason),
  })

function refineInformed(input: Informed, today: Day, context: z.RefinementCtx) {
  const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (input.informedOn && input.informedOn > today) say('informedOn', needs.notAfterToday)
  if (input.informedOn && !input.informedHow) say('informedHow', needs.informedHow)
}

function refinePeople(
  input: { people: PersonInput[]; homes: HomeInput[] },
  today: Day,
  context: z.RefinementCtx,
) {
  input.people.forEach((person, index) => {
    const say = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: ['people', index, field], message })
    if (person.birthDate && person.birthDate > today) say('birthDate', needs.notAfterToday)
    if ((person.dwelling === 'second' || person.dwelling === 'both') && input.homes.length < 2)
      say('dwelling', needs.secondHome)
  })
}

/** Whether the family should have been told by now that we work with them, and nobody wrote why not. */
export function mustInform(
  household: { openedOn: Day; informedOn: Day | null; notInformedReason: string | null },
  today: Day,
  informFamilyDays: number,
): 'no' | 'waiting' | 'late' {
  if (household.informedOn || household.notInformedReason) return 'no'
  const waited = Math.round((Date.parse(today) - Date.parse(household.openedOn)) / 86_400_000)
  return waited > informFamilyDays ? 'late' : 'waiting'
}

const placeInCard = (role: FamilyRole) =>
  role === 'child' ? 0 : role === 'parent' ? 1 : role === 'step-parent' || role === 'partner' ? 2 : 3

/** Children first, then their parents, then everybody else; within these as they came. */
export const childrenFirst = <One extends { familyRole: FamilyRole }>(people: readonly One[]): One[] =>
  people.toSorted((a, b) => placeInCard(a.familyRole) - placeInCard(b.familyRole))

type Living = { lives: string; homeLabel: string | null; alsoHomeLabel: string | null; isDetailed: boolean }

/** The addresses somebody lives on; partly on one of two is on both, until somebody recorded otherwise. */
export function homeLabelsOf(person: Living, homes: readonly { label: string }[]): string[] {
  const { lives, homeLabel, alsoHomeLabel, isDetailed } = person
  if (lives === 'partly' && homeLabel && homes.length === 2 && !isDetailed) return homes.map(one => one.label)
  return [homeLabel, alsoHomeLabel].filter(label => label !== null)
}
