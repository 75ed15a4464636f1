import { z } from 'zod'
import { addDays, type Day } from '#src/kernel/day.ts'
import {
  choice,
  dayField,
  filledRows,
  longText,
  optionalDay,
  optionalLongText,
  optionalText,
  text,
  tick,
} from '#src/kernel/form-schema.ts'
import type { FamilyRole } from '../household-member/rules.ts'
import { needs } from './needs.nl.ts'

export const consultationKinds = ['first', 'review', 'crisis'] as const
export const partsOfDay = ['day', 'evening'] as const
export const presences = ['yes', 'no', 'not-asked'] as const

export type ConsultationKind = (typeof consultationKinds)[number]
export type PartOfDay = (typeof partsOfDay)[number]

/** Who could have come: somebody of the household or a colleague of the team. */
export type Invitee = { id: string; name: string } & (
  | { kind: 'person'; familyRole: FamilyRole }
  | { kind: 'account' }
)

/** One who was asked, as it is kept. */
export type Presence = {
  who: { personId: string } | { accountId: string } | { name: string; relation: string }
  attended: boolean
  reason: string | null
  chosenByFamily: boolean
}

export type Consultation = {
  kind: ConsultationKind
  heldOn: Day
  partOfDay: PartOfDay
  place: string
  chairAccountId: string | null
  chairName: string | null
  presences: Presence[]
  familyVoice: string
  childView: string | null
  childAskedHow: string | null
  childNotAskedReason: string | null
  privateFamilyTime: boolean
  noFamilyReason: string | null
  decisions: string
  dissent: string | null
  planStays: boolean
  nextOn: Day | null
  nextReason: string | null
}

/** The place of somebody in the form; it stays the same when the team changes meanwhile. */
export const fieldOf = (invitee: { id: string }) => `p${invitee.id.replaceAll('-', '')}`

export type Bounds = {
  today: Day
  openedOn: Day
  planReviewWeeks: number
  hasActivePlan: boolean
  invitees: readonly Invitee[]
  /** Whether a child of the household is not born yet: nobody can ask what it thinks. */
  expectsChild: boolean
}

const presenceOf = (missing: string) => ({
  came: choice(presences, missing),
  reason: optionalText(300),
  chosen: tick(),
})
const presenceForm = (name: string) => z.object(presenceOf(needs.cameOf(name)))
type PresenceInput = z.output<ReturnType<typeof presenceForm>>

const OtherForm = z
  .object({
    name: text(needs.otherName, 80),
    relation: text(needs.otherRelation, 80),
    ...presenceOf(needs.came),
  })
  .refine(other => other.came === 'yes' || other.reason, { path: ['reason'], error: needs.reason })

const fieldsOf = ({ today, openedOn, invitees }: Bounds) =>
  z.object({
    kind: choice(consultationKinds, needs.kind),
    heldOn: dayField(needs.heldOn)
      .refine(held => held <= today, needs.notAfterToday)
      .refine(held => held >= openedOn, needs.beforeOpening),
    partOfDay: choice(partsOfDay, needs.partOfDay),
    place: text(needs.place, 120),
    chairId: z
      .enum(
        invitees.filter(one => one.kind === 'account').map(one => one.id),
        { error: needs.chair },
      )
      .optional(),
    chairName: optionalText(80),
    people: z.object(Object.fromEntries(invitees.map(one => [fieldOf(one), presenceForm(one.name)]))),
    others: filledRows(OtherForm),
    noFamilyReason: optionalText(500),
    familyVoice: longText(needs.familyVoice),
    childView: optionalLongText(),
    childAskedHow: optionalText(500),
    childNotAskedReason: optionalText(500),
    privateFamilyTime: choice(['yes', 'no'], needs.familyTime),
    decisions: longText(needs.decisions),
    dissent: optionalLongText(),
    planStays: tick(),
    nextOn: optionalDay(),
    nextReason: optionalText(500),
  })
type Fields = z.output<ReturnType<typeof fieldsOf>>

/** The form that records a consultation after it was held. */
export const consultationForm = (bounds: Bounds) =>
  fieldsOf(bounds)
    .superRefine((input, context) => {
      const say: Say = (path, message) => context.addIssue({ code: 'custom', path: path.split('.'), message })
      refinePeople(input, bounds, say)
      refineChild(input, bounds, say)
      refineNext(input, bounds, say)
    })
    .transform(input => consultationFrom(input, bounds))

type Say = (path: string, message: string) => void

function refinePeople(input: Fields, { invitees }: Bounds, say: Say) {
  if (!input.chairId && !input.chairName) say('chairId', needs.chair)
  if (input.chairId && input.chairName) say('chairName', needs.oneChair)
  for (const one of invitees) {
    const given = input.people[fieldOf(one)]
    const mustSayWhy = given?.came === 'no' || (given?.came === 'not-asked' && one.kind === 'person')
    if (mustSayWhy && !given.reason) say(`people.${fieldOf(one)}.reason`, needs.reasonOf(one.name))
  }
  const came = presencesFrom(input, invitees).filter(one => one.attended)
  if (came.length < 2) say('others', needs.twoAttended)
  if (!input.noFamilyReason && !familyAttended(input, invitees)) say('noFamilyReason', needs.noFamily)
}

const familyAttended = (input: Fields, invitees: readonly Invitee[]) =>
  invitees.some(
    one =>
      one.kind === 'person' && one.familyRole !== 'network' && input.people[fieldOf(one)]?.came === 'yes',
  )

const hasChildren = ({ invitees }: Bounds) =>
  invitees.some(one => one.kind === 'person' && one.familyRole === 'child')

const isOnlyExpected = (bounds: Bounds) => bounds.expectsChild && !hasChildren(bounds)

function refineChild(input: Fields, bounds: Bounds, say: Say) {
  if (input.childView && !input.childAskedHow) say('childAskedHow', needs.childHow)
  if (input.childAskedHow && !input.childView) say('childView', needs.childViewMissing)
  if (!hasChildren(bounds) || input.childView || input.childAskedHow || input.childNotAskedReason) return
  say('childView', needs.childView)
}

function refineNext(input: Fields, { planReviewWeeks, hasActivePlan }: Bounds, say: Say) {
  const { heldOn, nextOn, nextReason, planStays } = input
  if (nextOn && nextOn <= heldOn) say('nextOn', needs.nextBeforeHeld)
  else if (nextOn && nextOn > addDays(heldOn, planReviewWeeks * 7) && !nextReason)
    say('nextOn', needs.nextTooLate(planReviewWeeks))
  if (!nextOn && planStays) say('nextOn', needs.nextIfStays)
  else if (!nextOn && !nextReason) say('nextOn', needs.nextOn)
  if (planStays && !hasActivePlan) say('planStays', needs.nothingStays)
}

const presenceFrom = (who: Presence['who'], given: PresenceInput): Presence => ({
  who,
  attended: given.came === 'yes',
  reason: given.came === 'yes' ? null : (given.reason ?? null),
  chosenByFamily: given.chosen,
})

/** Everybody of the household is kept, there or not; of colleagues only who were asked. */
function presencesFrom(input: Fields, invitees: readonly Invitee[]): Presence[] {
  const known = invitees.flatMap(one => {
    const given = input.people[fieldOf(one)]
    if (!given || (one.kind === 'account' && given.came === 'not-asked')) return []
    return [presenceFrom(one.kind === 'person' ? { personId: one.id } : { accountId: one.id }, given)]
  })
  return [
    ...known,
    ...input.others.map(({ name, relation, ...given }) => presenceFrom({ name, relation }, given)),
  ]
}

const consultationFrom = (input: Fields, bounds: Bounds): Consultation => ({
  kind: input.kind,
  heldOn: input.heldOn,
  partOfDay: input.partOfDay,
  place: input.place,
  chairAccountId: input.chairId ?? null,
  chairName: input.chairName ?? null,
  presences: presencesFrom(input, bounds.invitees),
  familyVoice: input.familyVoice,
  childView: input.childView ?? null,
  childAskedHow: input.childAskedHow ?? null,
  childNotAskedReason: input.childNotAskedReason ?? (isOnlyExpected(bounds) ? needs.notBornYet : null),
  privateFamilyTime: input.privateFamilyTime === 'yes',
  noFamilyReason: input.noFamilyReason ?? null,
  decisions: input.decisions,
  dissent: input.dissent ?? null,
  planStays: input.planStays,
  nextOn: input.nextOn ?? null,
  nextReason: input.nextReason ?? null,
})

export const CorrectionForm = z.object({ what: longText(needs.correction) })
