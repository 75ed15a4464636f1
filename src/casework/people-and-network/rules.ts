import { z } from 'zod'
import { addYears, type Day, daysBetween } from '#src/kernel/day.ts'
import { choice, dayField, optionalDay, optionalOneOf, optionalText, tick } from '#src/kernel/form-schema.ts'
import { familyRoles, sexes } from '../household-member/rules.ts'
import { needs } from './needs.nl.ts'

export const endings = ['no', 'separated', 'divorced', 'died', 'unknown-how'] as const
export const parentKinds = ['biological', 'step', 'foster', 'adoptive'] as const
export const strengths = ['strong', 'weak', 'tense', 'broken'] as const
export const safeties = ['yes', 'no', 'unknown'] as const
export const sources = ['register', 'court-order', 'told'] as const
/** Whether somebody new can take part, or only belongs in the picture (who died, who is out of sight). */
export const places = ['takes-part', 'picture-only'] as const

export type Ending = (typeof endings)[number]
export type ParentKind = (typeof parentKinds)[number]
export type Strength = (typeof strengths)[number]
export type Safety = (typeof safeties)[number]
export type Source = (typeof sources)[number]

type Ids = readonly string[]

const oneOf = (ids: Ids, missing: string) =>
  z.string({ error: missing }).refine(id => ids.includes(id), missing)
const past = (today: Day) => optionalDay().refine(on => !on || on <= today, needs.notAfterToday)

/** Which row somebody had in view while correcting it, and whether it was never so. */
const correction = { version: z.string().max(36).optional(), wrong: tick() }

export const partnershipForm = (today: Day, ids: Ids) =>
  z
    .object({
      ...correction,
      personId: oneOf(ids, needs.person),
      otherId: oneOf(ids, needs.person),
      beganOn: past(today),
      ended: choice(endings, needs.ended),
      endedOn: past(today),
    })
    .superRefine(({ personId, otherId, beganOn, ended, endedOn }, context) => {
      const say = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      if (personId === otherId) say('otherId', needs.twoPeople)
      if (ended === 'no' && endedOn) say('ended', needs.endedHow)
      if (beganOn && endedOn && endedOn < beganOn) say('endedOn', needs.endBeforeBegin)
    })
export type PartnershipInput = Omit<z.output<ReturnType<typeof partnershipForm>>, 'wrong' | 'version'>

/** In a form: a parent nobody knows. */
export const unknownParent = 'unknown'

export const parentageForm = (ids: Ids) =>
  z
    .object({
      ...correction,
      childId: oneOf(ids, needs.child),
      parentId: oneOf([...ids, unknownParent], needs.parent),
      kind: choice(parentKinds, needs.parentKind),
    })
    .superRefine(({ childId, parentId, kind }, context) => {
      const say = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      if (childId === parentId) say('parentId', needs.ownParent)
      if (parentId === unknownParent && kind !== 'biological') say('kind', needs.unknownIsBiological)
    })
export type ParentageInput = Omit<z.output<ReturnType<typeof parentageForm>>, 'wrong' | 'version'>

/** In a form: a tie with everybody in the family. */
export const wholeFamily = 'everybody'

export const tieForm = (ids: Ids) =>
  z
    .object({
      ...correction,
      personId: oneOf([...ids, wholeFamily], needs.person),
      otherId: oneOf(ids, needs.person),
      relation: optionalText(80),
      strength: choice(strengths, needs.strength),
      safe: choice(safeties, needs.safe),
    })
    .refine(({ personId, otherId }) => personId !== otherId, { path: ['otherId'], error: needs.twoPeople })
export type TieInput = Omit<z.output<ReturnType<typeof tieForm>>, 'wrong' | 'version'>

export const detailForm = (today: Day, homeIds: Ids) =>
  z
    .object({
      version: z.string().max(36),
      alsoHomeId: optionalOneOf(homeIds, needs.home),
      isDeceased: tick(),
      diedOn: past(today),
    })
    .refine(({ isDeceased, diedOn }) => isDeceased || !diedOn, {
      path: ['isDeceased'],
      error: needs.deceased,
    })
export type DetailInput = Omit<z.output<ReturnType<typeof detailForm>>, 'version'>

/** Somebody new in the picture; whether that is a person we know is asked where it is likely. */
export const relativeForm = (today: Day) =>
  z
    .object({
      givenName: optionalText(80),
      familyName: optionalText(80),
      birthDate: past(today),
      sex: choice(sexes, needs.person).optional(),
      familyRole: choice(familyRoles, needs.familyRole),
      place: choice(places, needs.place),
      relation: optionalText(80),
      strength: choice(strengths, needs.strength).optional(),
      safe: choice(safeties, needs.safe).optional(),
      sameAs: z.string().optional(),
    })
    .refine(({ givenName, familyName }) => givenName || familyName, {
      path: ['givenName'],
      error: needs.name,
    })
    .refine(({ strength, safe, relation }) => strength || !(safe || relation), {
      path: ['strength'],
      error: needs.strength,
    })
export type RelativeInput = z.output<ReturnType<typeof relativeForm>>

export const authorityForm = (today: Day, adultIds: Ids) =>
  z
    .object({
      holderIds: z.preprocess(
        given => (given === undefined || given === '' ? [] : Array.isArray(given) ? given : [given]),
        z.array(oneOf(adultIds, needs.holders)),
      ),
      institution: optionalText(120),
      source: choice(sources, needs.source),
      lookedOn: dayField(needs.lookedOn).refine(on => on <= today, needs.notAfterToday),
    })
    .refine(({ holderIds, institution }) => holderIds.length > 0 || institution, {
      path: ['holderIds'],
      error: needs.holders,
    })
export type AuthorityInput = z.output<ReturnType<typeof authorityForm>>

type Descent = { readonly parentId: string | null; readonly childId: string }

/** Whether a parent would become their own ancestor. */
export function isOwnAncestor(descents: readonly Descent[], parentId: string, childId: string): boolean {
  const above = new Set([parentId])
  for (const id of above)
    for (const one of descents) if (one.childId === id && one.parentId) above.add(one.parentId)
  return above.has(childId)
}

/** 'never': nothing known; 'told': only told, or told since it was looked up; 'old': looked up too long ago. */
export type AuthorityState = 'never' | 'told' | 'old' | 'checked'

type Look = { readonly source: Source; readonly lookedOn: Day }

/** How sure it is who has authority over a child; `looks` with the latest first. */
export function authorityState(looks: readonly Look[], today: Day, months: number): AuthorityState {
  const [latest] = looks
  if (!latest) return 'never'
  if (latest.source === 'told') return 'told'
  return daysBetween(latest.lookedOn, today) > months * (365.25 / 12) ? 'old' : 'checked'
}

const adultAt = 18

/** Whether somebody is a child for whom others decide: born, and not yet eighteen. */
export function needsAuthority(
  person: { birthDate: Day | null; expectedOn: Day | null; familyRole: string; isDeceased: boolean },
  today: Day,
): boolean {
  if (person.expectedOn || person.isDeceased) return false
  if (person.birthDate) return addYears(person.birthDate, adultAt) > today
  return person.familyRole === 'child'
}
