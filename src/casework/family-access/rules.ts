import { z } from 'zod'
import { addMonths, addYears, ageOn, type Day } from '#src/kernel/day.ts'
import { choice, dayField, optionalText, someOf, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

export const bases = ['own', 'authority', 'network'] as const
export type Basis = (typeof bases)[number]
export const ways = ['together', 'call-back'] as const

/** Why a way in is closed, as the database says it at each request (family_way_closed). */
export const closings = [
  'case-closed',
  'ended',
  'died',
  'left',
  'child-12',
  'child-16',
  'child-18',
  'authority-lost',
] as const
export type Closing = (typeof closings)[number]

/** What can be set aside for a reason and until a day. A closed household and a child that is of age cannot. */
const asideable = ['left', 'authority-lost', 'child-12', 'child-16'] as const
export type Aside = (typeof asideable)[number]
export const asideOf = (closed: Closing | null): Aside[] => asideable.filter(one => one === closed)

/** Whether somebody can have pages of their own, and if not why: a child under twelve has a representative. */
export function whoReads(
  person: { birthDate: Day | null; familyRole: string },
  today: Day,
): 'self' | 'represented' | 'birthday-unknown' {
  if (person.birthDate) return ageOn(person.birthDate, today) < 12 ? 'represented' : 'self'
  return person.familyRole === 'child' ? 'birthday-unknown' : 'self'
}

/** On what a way in would rest, as far as can be seen: shown as chosen, and asked. */
export function likelyBasis({ familyRole, lives }: { familyRole: string; lives: string }): Basis {
  if (familyRole === 'network' || familyRole === 'other-family') return 'network'
  return familyRole === 'parent' && lives === 'elsewhere' ? 'authority' : 'own'
}

type OpenWay = {
  basis: Basis
  isRepresentative: boolean
  despite: readonly string[]
  until: Day | null
}

/** The day on which a way in closes by itself as things stand; null when nothing closes it. */
export function closesOn(way: OpenWay, children: readonly (Day | null)[]): Day | null {
  const births = children.filter(birth => birth !== null)
  const ages = way.isRepresentative
    ? [way.despite.includes('child-12') ? 16 : 12]
    : way.basis === 'authority'
      ? [way.despite.includes('child-16') ? 18 : 16]
      : []
  const youngest = births.toSorted().at(-1)
  const birthdays = youngest ? ages.map(age => addYears(youngest, age)) : []
  return [...birthdays, ...(way.until ? [way.until] : [])].toSorted()[0] ?? null
}

type Asked = {
  today: Day
  /** Children over whom somebody can have authority. */
  childIds: readonly string[]
  /** Who can represent the child; undefined when nobody is represented. */
  representatives?: readonly string[]
  /** Somebody who was in before and gets a new code. */
  isAgain: boolean
  /** Why the way in is closed now. */
  closed: Closing | null
}

/** The form that makes a code: who reads, on what that rests, and how the code gets there. */
export function inviteForm({ today, childIds, representatives, isAgain, closed }: Asked) {
  const isAside = asideOf(closed).length > 0
  return z
    .object({
      basis: choice(bases, needs.basis).default('own'),
      childIds: someOf(childIds, needs.children),
      byPersonId: z
        .string({ error: needs.person })
        .optional()
        .refine(id => !representatives || (id !== undefined && representatives.includes(id)), needs.person),
      suspected: choice(['no', 'yes'], needs.suspected),
      suspectedWhy: optionalText(1000),
      way: choice(ways, needs.way),
      callBackTo: optionalText(40).refine(
        value => !value || /^[+0-9][0-9 ()-]{5,24}$/.test(value),
        needs.wrongNumber,
      ),
      checkedHow: isAgain ? text(needs.checked, 300) : optionalText(300),
      why: closed ? text(needs.why, 1000) : optionalText(1000),
      until: isAside
        ? dayField(needs.until).refine(on => on > today && on <= addMonths(today, 6), needs.untilAhead)
        : z.undefined().optional(),
    })
    .superRefine((given, context) => {
      const say = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      if (given.basis === 'authority' && given.childIds.length === 0) say('childIds', needs.children)
      if (given.basis !== 'authority' && given.childIds.length > 0) say('childIds', needs.noChildren)
      if (given.suspected === 'yes' && !given.suspectedWhy) say('suspectedWhy', needs.suspectedWhy)
      if (given.suspected === 'no' && given.suspectedWhy) say('suspectedWhy', needs.onlyIfSuspected)
      if (given.way === 'call-back' && !given.callBackTo) say('callBackTo', needs.number)
    })
}
export type InviteInput = z.output<ReturnType<typeof inviteForm>>

/** Closing a way in, or saying that it was told. */
export const stepForm = (isOpen: boolean) =>
  z.object({ words: text(isOpen ? needs.closeWhy : needs.toldHow, 1000) })
