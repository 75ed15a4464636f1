import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { text } from '#src/kernel/form-schema.ts'
import { nameKey, slips } from '#src/kernel/name-key.ts'
import { needs } from './needs.nl.ts'

/** What two people are compared by. */
export type Likeness = {
  givenName?: string | null | undefined
  familyName?: string | null | undefined
  birthDate?: Day | null | undefined
  /** The household somebody is put into or found in: there a name says more. */
  caseId?: string | undefined
}
export type Known = Likeness & { id: string }

/** Why two people may be one, the surest first. */
export const reasons = ['same-day', 'other-family-name', 'day-slip', 'same-name', 'near-name'] as const
export type Reason = (typeof reasons)[number]

/** Reasons sure enough to trouble a colleague with: a name alone is not. */
export const isSure = (reason: Reason | null): boolean =>
  reason !== null && reason !== 'same-name' && reason !== 'near-name'

/** How far apart two keys may be and still be one name, by the length of the shorter. */
const isSlip = (a: string, b: string) => {
  const shortest = Math.min(a.length, b.length)
  return shortest >= 4 && slips(a, b) <= (shortest >= 8 ? 2 : 1)
}
const firstWord = (key: string) => key.split(' ')[0] ?? ''
const isSameWord = (a: string, b: string) => firstWord(a).length > 1 && firstWord(a) === firstWord(b)
const isGivenAlike = (a: string, b: string) => isSameWord(a, b) || isSlip(a, b)
const isInitial = (a: string, b: string) => firstWord(a).length === 1 && b.startsWith(firstWord(a))
const longWords = (key: string) => key.split(' ').filter(word => word.length >= 3)
const isFamilyAlike = (a: string, b: string) =>
  a !== '' && b !== '' && (a === b || longWords(a).some(word => longWords(b).includes(word)) || isSlip(a, b))

/** A name so long that another person's is not by chance one or two letters from it. */
const isLongSlip = (a: string, b: string) => Math.min(a.length, b.length) >= 6 && isSlip(a, b)

type Pairs = Record<'given' | 'family', readonly [string, string]>

/** Without a birthday: a name mistyped in one family or household, or a first name alone in one household. */
function isNearName({ given, family }: Pairs, isOneHousehold: boolean): boolean {
  const isOneFamily = family[0] !== '' && family[0] === family[1]
  if (isLongSlip(...given)) return isOneFamily || isOneHousehold
  if (!isSameWord(...given)) return false
  return isLongSlip(...family) || (isOneHousehold && family.includes(''))
}

/** Day and month exchanged, or one digit wrong. */
export function isDaySlip(a: Day, b: Day): boolean {
  const [year, month, date] = a.split('-')
  if (a !== b && b === `${year}-${date}-${month}`) return true
  return [...a].filter((digit, at) => digit !== b[at]).length === 1
}

/** Why these may be one person, or null. The database says the same of people who may not be seen here. */
export function reasonOf(a: Likeness, b: Likeness): Reason | null {
  const given = [nameKey(a.givenName ?? ''), nameKey(b.givenName ?? '')] as const
  const family = [nameKey(a.familyName ?? ''), nameKey(b.familyName ?? '')] as const
  const isSame = given[0] !== '' && given[0] === given[1] && family[0] !== '' && family[0] === family[1]
  if (!a.birthDate || !b.birthDate) {
    if (isSame) return 'same-name'
    const isOneHousehold = a.caseId !== undefined && a.caseId === b.caseId
    return isNearName({ given, family }, isOneHousehold) ? 'near-name' : null
  }
  if (a.birthDate !== b.birthDate) return isSame && isDaySlip(a.birthDate, b.birthDate) ? 'day-slip' : null
  const isAlike = isGivenAlike(...given)
  const mayBeAlike = isAlike || given.includes('') || isInitial(...given) || isInitial(given[1], given[0])
  if (mayBeAlike && isFamilyAlike(...family)) return 'same-day'
  return isAlike ? 'other-family-name' : null
}

/** The likely doubles of somebody among people one may see, the surest first. */
export const doublesOf = <One extends Known>(
  somebody: Likeness,
  known: readonly One[],
): (One & { reason: Reason })[] =>
  known
    .flatMap(one => {
      const reason = reasonOf(somebody, one)
      return reason ? [{ ...one, reason }] : []
    })
    .toSorted((a, b) => reasons.indexOf(a.reason) - reasons.indexOf(b.reason))

type Pair<One, Other> = { one: One; other: Other; reason: Reason }

/** The people of a household with whom they may be one, each pair once; those who are known to be one are left out. */
export function pairsOf<One extends Known, Other extends Known>(
  here: readonly One[],
  known: readonly Other[],
  merged: readonly { personId: string; sameAsId: string }[],
): Pair<One, Other>[] {
  const keyOf = (a: string, b: string) => [a, b].toSorted().join(' ')
  const seen = new Set(merged.map(({ personId, sameAsId }) => keyOf(personId, sameAsId)))
  return here.flatMap(one =>
    doublesOf(one, known).flatMap(other => {
      const key = keyOf(one.id, other.id)
      if (other.id === one.id || seen.has(key)) return []
      seen.add(key)
      return [{ one, other, reason: other.reason }]
    }),
  )
}

/** The answer to ‘is this the same person?’ when it is nobody we know. */
export const nobody = 'nobody'

/** Asks whether somebody is a known person, where that is likely; an answer that was not offered is none. */
export function askDoubles(
  somebody: Likeness & { sameAs?: string | undefined },
  known: readonly Known[],
  ask: (message: string) => void,
): void {
  const offered = doublesOf(somebody, known).map(one => one.id)
  if (somebody.sameAs === nobody || (somebody.sameAs && offered.includes(somebody.sameAs))) return
  if (offered.length > 0 || somebody.sameAs) ask(needs.sameAs)
}

type Asked = Likeness & { sameAs?: string | undefined }

/** Asks so on a form about one person, who is put into this household. */
export const refineDouble =
  (known: readonly Known[], path: (string | number)[] = [], caseId?: string) =>
  (person: Asked, context: z.RefinementCtx): void => {
    askDoubles({ ...person, caseId }, known, message =>
      context.addIssue({ code: 'custom', path: [...path, 'sameAs'], message }),
    )
  }

/** Who somebody turned out to be, when it is a person we know. */
export const samePerson = (sameAs: string | undefined): string | undefined =>
  sameAs === nobody ? undefined : sameAs

/** What was agreed with a colleague about a likely double. */
export const SettleForm = z.object({ why: text(needs.settled, 1000) })
