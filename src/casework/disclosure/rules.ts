import { z } from 'zod'
import { ageOn, type Day } from '#src/kernel/day.ts'
import { choice, dayField, optionalText, text } from '#src/kernel/form-schema.ts'
import { legalBases } from '../household/rules.ts'
import { needs } from './needs.nl.ts'

export const recipientKinds = ['public-task', 'care-or-school', 'own-network'] as const
export type RecipientKind = (typeof recipientKinds)[number]

export const bases = [...legalBases, 'reporting-code', 'vital-interest', 'consent'] as const
export type Basis = (typeof bases)[number]

export const adviceCodes = ['holders', 'both', 'self-young', 'self', 'unborn', 'unknown'] as const
export type Advice = (typeof adviceCodes)[number]

const ownFileAt = 12
const decidesAt = 16
const adultAt = 18

/**
 * Who is asked or told before something about a person is shared: below 12 those with authority, from 12 to 16 both,
 * from 16 the person (domain.md section 4, [39]). Advice and no lock: a court once ordered to tell the father of a
 * seventeen-year-old [39b].
 */
export function adviceFor(person: { birthDate: Day | null; expectedOn: Day | null }, today: Day): Advice {
  if (person.expectedOn) return 'unborn'
  if (!person.birthDate) return 'unknown'
  const age = ageOn(person.birthDate, today)
  if (age < ownFileAt) return 'holders'
  if (age < decidesAt) return 'both'
  return age < adultAt ? 'self-young' : 'self'
}

/** Whether whoever has authority has a say, so that it must be known who that is. */
export const needsHolders = (advice: Advice): boolean => advice === 'holders' || advice === 'both'

/**
 * Whether sharing rests on consent alone where a law is needed. Consent can't stand in for a missing basis (AP on 41
 * municipalities, domain.md section 4, [46b]); only with the family's own network it may carry it (I).
 */
export const lacksStatute = (kind: RecipientKind, chosen: readonly Basis[]): boolean =>
  kind !== 'own-network' && chosen.length > 0 && chosen.every(basis => basis === 'consent')

export const hows = ['not-about', 'as-advised', 'otherwise'] as const

const PersonRow = z.object({
  personId: z.string(),
  how: choice(hows, needs.how).default('not-about'),
  reason: optionalText(500),
})

type Around = {
  personIds: readonly string[]
  teamIds: readonly string[]
  /** Consent that nobody withdrew. */
  consentIds: readonly string[]
}

const oneOf = (ids: readonly string[], missing: string) =>
  z.string({ error: missing }).refine(id => ids.includes(id), missing)

/** The form of a disclosure. */
export const disclosureForm = (today: Day, { personIds, teamIds, consentIds }: Around) =>
  z
    .object({
      sharedWith: text(needs.sharedWith),
      recipientKind: choice(recipientKinds, needs.recipientKind),
      people: z
        .array(PersonRow)
        .max(100)
        .refine(rows => rows.every(row => personIds.includes(row.personId)), needs.about)
        .default([]),
      what: text(needs.what, 2000),
      purpose: text(needs.purpose, 500),
      bases: z.array(choice(bases, needs.bases)).min(1, needs.bases),
      consentId: oneOf(consentIds, needs.consent).optional(),
      weighingNeed: text(needs.weighingNeed, 1000),
      weighingLess: text(needs.weighingLess, 1000),
      weighingHarm: text(needs.weighingHarm, 1000),
      decidedBy: oneOf(teamIds, needs.decidedBy),
      decidedOn: dayField(needs.decidedOn).refine(on => on <= today, needs.notAfterToday),
    })
    .superRefine((typed, context) => {
      const say = (path: (string | number)[], message: string) =>
        context.addIssue({ code: 'custom', path, message })
      const about = typed.people.filter(row => row.how !== 'not-about')
      if (about.length === 0) say(['people'], needs.about)
      if (new Set(about.map(row => row.personId)).size < about.length) say(['people'], needs.about)
      for (const [index, { how, reason }] of typed.people.entries()) {
        if (how === 'otherwise' && !reason) say(['people', index, 'reason'], needs.reason)
        if (how !== 'otherwise' && reason) say(['people', index, 'how'], needs.reasonWithout)
      }
      if (lacksStatute(typed.recipientKind, typed.bases)) say(['bases'], needs.consentIsNoBasis)
      if (typed.bases.includes('consent') && !typed.consentId) say(['consentId'], needs.consent)
    })
export type DisclosureInput = z.output<ReturnType<typeof disclosureForm>>

export const consentForm = (today: Day, personIds: readonly string[]) =>
  z.object({
    givenBy: oneOf(personIds, needs.givenBy),
    forWhat: text(needs.forWhat, 500),
    how: text(needs.howGiven, 300),
    givenOn: dayField(needs.givenOn).refine(on => on <= today, needs.notAfterToday),
  })
export type ConsentInput = z.output<ReturnType<typeof consentForm>>

export const withdrawalForm = (today: Day, givenOn: Day) =>
  z.object({
    withdrawnOn: dayField(needs.withdrawnOn)
      .refine(on => on <= today, needs.notAfterToday)
      .refine(on => on >= givenOn, needs.withdrawnBefore),
    words: text(needs.withdrawnWords, 500),
  })
export type WithdrawalInput = z.output<ReturnType<typeof withdrawalForm>>
