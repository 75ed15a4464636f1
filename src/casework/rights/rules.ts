import { z } from 'zod'
import { addDays, ageOn, type Day } from '#src/kernel/day.ts'
import { choice, dayField, optionalOneOf, optionalText, text } from '#src/kernel/form-schema.ts'
import { addWorkingDays } from '#src/kernel/working-days.ts'
import { needs } from './needs.nl.ts'

/** To see the file (AVG art. 15, Jeugdwet 7.3.10), mend it (16), add words (Jeugdwet 7.3.8), destroy (17, 7.3.9), object (21). */
export const kinds = ['see', 'correct', 'statement', 'destroy', 'object'] as const
export type Kind = (typeof kinds)[number]

/** On a family's pages an address says only the number of what is asked: a browser remembers addresses. */
export const kindAt = (number: string | undefined): Kind | undefined => kinds[Number(number) - 1]

export const abouts = ['self', 'child'] as const
export type About = (typeof abouts)[number]

export const stepKinds = [
  'prolonged',
  'proposed',
  'sent-back',
  'confirmed',
  'carried-out',
  'withdrawn',
  'read',
] as const
export type StepKind = (typeof stepKinds)[number]
export type State = 'asked' | Exclude<StepKind, 'prolonged'>
export type Place = { kind: Kind; state: State; isProlonged: boolean; outcome: Outcome | null }

/** What can follow; the database keeps the same table (migration 0051). */
export function stepsFrom({ kind, state, isProlonged, outcome }: Place): StepKind[] {
  if (kind === 'statement') return state === 'asked' ? ['read'] : []
  if (state === 'asked' || state === 'sent-back')
    return isProlonged ? ['proposed', 'withdrawn'] : ['proposed', 'withdrawn', 'prolonged']
  if (state === 'proposed') return ['sent-back', 'confirmed']
  return state === 'confirmed' && kind !== 'see' && outcome !== 'refused' ? ['carried-out'] : []
}

const isOpen = ({ kind, state, outcome }: Omit<Place, 'isProlonged'>): boolean =>
  stepsFrom({ kind, state, outcome, isProlonged: true }).length > 0

export type RightsTerms = Record<'rightsAnswerDays' | 'rightsProlongDays' | 'rightsDestroyDays', number>

/** The last day for an answer: within a month, once prolonged with at most two more (AVG art. 12 lid 3). */
export const answerBy = (
  { askedOn, isProlonged }: { askedOn: Day; isProlonged: boolean },
  { rightsAnswerDays, rightsProlongDays }: RightsTerms,
): Day => addDays(askedOn, rightsAnswerDays + (isProlonged ? rightsProlongDays : 0))

/** The last day on which what was asked is destroyed: within three months (Jeugdwet 7.3.9, Wmo 2015 5.3.5). */
export const destroyBy = (askedOn: Day, { rightsDestroyDays }: RightsTerms): Day =>
  addDays(askedOn, rightsDestroyDays)

/** How long the law keeps the file of a closed household by itself: the longest of its bases (Jeugdwet 7.3.8, BW 7:454, Wmo 5.3.4). */
export const keptYears = (
  bases: readonly string[],
  { keepYouthYears, keepSupportYears }: Record<'keepYouthYears' | 'keepSupportYears', number>,
): number => (bases.some(basis => basis !== 'social-support-act') ? keepYouthYears : keepSupportYears)

/** The day by which something still has to happen, or null when nothing has. */
export function dueOn(request: Place & { askedOn: Day }, terms: RightsTerms): Day | null {
  if (!isOpen(request)) return null
  // The page on which somebody writes own words promises that they are read on the next working day.
  if (request.kind === 'statement') return addWorkingDays(request.askedOn, 1)
  if (request.state === 'confirmed')
    return request.kind === 'destroy' ? destroyBy(request.askedOn, terms) : answerBy(request, terms)
  return answerBy(request, terms)
}

export const outcomes = ['granted', 'partly', 'refused'] as const
export type Outcome = (typeof outcomes)[number]

/**
 * Why not, or not all of it: another's privacy (Jeugdwet 7.3.10, AVG art. 15 lid 4), safety and the child's interest
 * (7.3.2, UAVG art. 41), a law that keeps it (7.3.8), an important interest of another (7.3.9 lid 2), a case that runs
 * (AVG art. 17 lid 3 e), no right to this of somebody else (domain.md 4), or that it is right as it stands (16).
 */
export const grounds = [
  'privacy-of-another',
  'safety',
  'interest-of-child',
  'law',
  'interest-of-another',
  'running-case',
  'no-right',
  'is-right',
] as const
export type Ground = (typeof grounds)[number]

const groundsFor: Record<Kind, readonly Ground[]> = {
  see: ['privacy-of-another', 'safety', 'interest-of-child', 'no-right'],
  correct: ['is-right', 'no-right', 'interest-of-child'],
  statement: [],
  destroy: ['law', 'interest-of-another', 'running-case', 'interest-of-child', 'no-right'],
  object: ['law', 'safety', 'running-case', 'interest-of-child', 'no-right'],
}
export const groundsOf = (kind: Kind): readonly Ground[] => groundsFor[kind]

export const prolongReasons = ['complex', 'many'] as const
export type ProlongReason = (typeof prolongReasons)[number]

const decidesAt = 16
const ownRightsAt = 12

/** Whether somebody has these rights of the own file: from twelve, and where no day of birth is known. */
export const isOfOwnRights = (birthDate: Day | null, today: Day): boolean =>
  birthDate === null || ageOn(birthDate, today) >= ownRightsAt

export const advices = [
  'holder',
  'holder-with-child',
  'child-decides',
  'information-only',
  'unsure',
  'not-a-parent',
] as const
export type Advice = (typeof advices)[number]

type Family = { birthDate: Day | null; isParent: boolean; authority: 'holds' | 'holds-not' | 'unsure' }

/**
 * What the law says of somebody who asks about a child: below 12 who has authority asks for the child, from 12 to 16
 * together with the child, from 16 the child alone (Jeugdwet 7.3.11 and 7.3.15, domain.md 4 [39]). A parent without
 * authority hears the main facts on request (BW 1:377c). Advice and no lock (I): a court once ordered otherwise [39b].
 */
export function adviceOn({ birthDate, isParent, authority }: Family, today: Day): Advice {
  if (!birthDate || authority === 'unsure') return 'unsure'
  const age = ageOn(birthDate, today)
  if (age >= decidesAt) return 'child-decides'
  if (authority === 'holds') return age >= ownRightsAt ? 'holder-with-child' : 'holder'
  return isParent ? 'information-only' : 'not-a-parent'
}

export const weighedOutcomes = ['may', 'may-in-part', 'may-not'] as const
export type Weighed = (typeof weighedOutcomes)[number]

const advised: Record<Advice, readonly Weighed[]> = {
  holder: ['may'],
  'holder-with-child': ['may', 'may-in-part'],
  'child-decides': ['may-not'],
  'information-only': ['may-in-part', 'may-not'],
  unsure: ['may-not'],
  'not-a-parent': ['may-not'],
}
export const followsAdvice = (advice: Advice, outcome: Weighed): boolean => advised[advice].includes(outcome)

/** No answer gives more than what was weighed for the child. */
export const fitsWeighing = (weighed: Weighed, outcome: Outcome): boolean =>
  outcome === 'refused' || weighed === 'may' || (weighed === 'may-in-part' && outcome === 'partly')

/** What a family member asks on the own page. */
export const askForm = (kind: Kind, planIds: readonly string[]) =>
  z.object({
    about: kind === 'statement' ? z.undefined() : choice(abouts, needs.about),
    words: kind === 'see' ? optionalText(4000) : text(needs.words[kind], 4000),
    planId: optionalOneOf(planIds, needs.beside),
    household: z.string().optional(),
  })

/** What somebody asked otherwise, as a professional writes it down. */
export const recordForm = (today: Day, personIds: readonly string[]) =>
  z
    .object({
      personId: z.string({ error: needs.person }).refine(id => personIds.includes(id), needs.person),
      kind: choice(kinds, needs.kind),
      about: choice(abouts, needs.about),
      words: optionalText(4000),
      how: text(needs.how, 300),
      askedOn: dayField(needs.askedOn).refine(on => on <= today, needs.notAfterToday),
    })
    .superRefine(({ kind, about, words }, context) => {
      const say = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      if (kind !== 'see' && !words) say('words', needs.words[kind])
      if (kind === 'statement' && about === 'child') say('about', needs.statementIsOwn)
    })
export type RecordInput = z.output<ReturnType<typeof recordForm>>

export const weighForm = (childIds: readonly string[], adviceOf: (childId: string) => Advice) =>
  z
    .object({
      childId: z.string({ error: needs.child }).refine(id => childIds.includes(id), needs.child),
      childView: text(needs.childView, 2000),
      interest: text(needs.interest, 2000),
      outcome: choice(weighedOutcomes, needs.weighed),
      otherwiseWhy: optionalText(2000),
    })
    .superRefine(({ childId, outcome, otherwiseWhy }, context) => {
      if (!childIds.includes(childId) || followsAdvice(adviceOf(childId), outcome) || otherwiseWhy) return
      context.addIssue({ code: 'custom', path: ['otherwiseWhy'], message: needs.otherwiseWhy })
    })
export type WeighInput = z.output<ReturnType<typeof weighForm>>

/** The form of an answer; `namesIn` finds whom it names besides who asked. */
export const answerForm = (
  kind: Kind,
  weighed: Weighed | null,
  namesIn: (words: string) => readonly string[],
) =>
  z
    .object({
      outcome: choice(outcomes, needs.outcome),
      grounds: z.array(choice(grounds, needs.grounds)).default([]),
      answer: text(needs.answer, 4000),
      named: z.literal('on').optional(),
    })
    .superRefine(({ outcome, grounds: chosen, answer, named }, context) => {
      const say = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      if ((outcome === 'granted') !== (chosen.length === 0))
        say('grounds', outcome === 'granted' ? needs.noGrounds : needs.grounds)
      if (chosen.some(ground => !groundsFor[kind].includes(ground))) say('grounds', needs.otherGround)
      if (weighed && !fitsWeighing(weighed, outcome)) say('outcome', needs.moreThanWeighed)
      const names = namesIn(answer)
      if (names.length > 0 && !named) say('answer', needs.names(names.join(', ')))
    })
export type AnswerInput = z.output<ReturnType<typeof answerForm>>

export const looks = ['confirmed', 'sent-back'] as const
export const LookForm = z
  .object({ look: choice(looks, needs.look), why: optionalText(2000) })
  .superRefine(({ look, why }, context) => {
    if (look === 'sent-back' && !why)
      context.addIssue({ code: 'custom', path: ['why'], message: needs.whyBack })
  })

/** The steps that ask only why, by their address. */
export const whySlugs = {
  langer: 'prolonged',
  uitgevoerd: 'carried-out',
  ingetrokken: 'withdrawn',
  gelezen: 'read',
} as const
export type WhyStep = (typeof whySlugs)[keyof typeof whySlugs]
export const whyStepAt = (slug: string | undefined): WhyStep | undefined =>
  Object.entries(whySlugs).find(([one]) => one === slug)?.[1]

export const whyForm = (step: WhyStep) => {
  if (step === 'read') return z.object({ why: z.undefined() })
  return z.object({
    why: step === 'prolonged' ? choice(prolongReasons, needs.prolongReason) : text(needs.why[step], 2000),
  })
}
