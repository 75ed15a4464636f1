import { z } from 'zod'
import { addDays, ageOn, type Day, daysBetween } from '#src/kernel/day.ts'
import { text } from '#src/kernel/form-schema.ts'
import { isChild, isUnborn } from '../household-member/rules.ts'
import { needs } from './needs.nl.ts'

/** Where somebody was seen or spoken. On the phone nobody is seen, and nobody knows who listens along. */
export const places = ['home', 'school-or-care', 'office', 'elsewhere', 'phone'] as const
export type Place = (typeof places)[number]

export const missedReasons = ['refused', 'elsewhere', 'not-home', 'other'] as const
export type MissedReason = (typeof missedReasons)[number]

/** How somebody was seen: each word holds the ones before it, and 'missed' is an attempt that counts for nothing. */
export const ways = ['seen', 'spoken', 'alone', 'missed'] as const
export type Way = (typeof ways)[number]

/** One occasion: several people at once, and who could not be seen. */
export type SightInput = Record<Way, string[]> & {
  missedReason?: MissedReason | undefined
  missedWords?: string | undefined
  seenOn: Day
  place: Place
  seenBy: string
}

/** The way in which each ticked person was met: the one that says most. */
export function waysOf(input: Pick<SightInput, Way>): { personId: string; way: Way }[] {
  const everybody = new Set(ways.flatMap(way => input[way]))
  return [...everybody].map(personId => ({
    personId,
    way: (['alone', 'spoken', 'seen'] as const).find(way => input[way].includes(personId)) ?? 'missed',
  }))
}

export const WithdrawForm = z.object({ why: text(needs.why, 500) })

const days = () =>
  z
    .string()
    .regex(/^\d{1,3}$/, needs.days)
    .transform(Number)
    .refine(count => count >= 1 && count <= 180, needs.days)
    .optional()
export const TermForm = z.object({ seenDays: days(), aloneDays: days(), why: text(needs.rhythmWhy, 500) })
export type TermInput = z.output<typeof TermForm>

/** The region's settings that say how often somebody is seen. */
export type SightTerms = Record<
  | 'sightChildSeenDays'
  | 'sightChildAloneDays'
  | 'sightAdultAloneDays'
  | 'sightDangerSeenDays'
  | 'sightDangerAloneDays'
  | 'sightSpokenFromAge',
  number
>

export type InSight = {
  personId: string
  birthDate: Day | null
  expectedOn: Day | null
  familyRole: string
  lives: string
  /** The day from which we could have seen this person: of the opening, or of joining the household. */
  since: Day
  lastSeen: Day | null
  lastAlone: Day | null
  agreed: { seenDays: number | null; aloneDays: number | null } | null
  inDanger: boolean
}

/** Days within which somebody is seen, and spoken alone; null where nobody asks for it. */
export type Rhythm = { seen: number | null; alone: number | null }

function usualRhythm(one: InSight, terms: SightTerms, today: Day): Rhythm {
  const isOurs = one.familyRole === 'child' || (one.lives !== 'elsewhere' && one.familyRole !== 'network')
  if (!isOurs) return { seen: null, alone: null }
  if (!isChild(one, today)) return { seen: null, alone: terms.sightAdultAloneDays }
  const speaks = !one.birthDate || ageOn(one.birthDate, today) >= terms.sightSpokenFromAge
  return { seen: terms.sightChildSeenDays, alone: speaks ? terms.sightChildAloneDays : null }
}

const sooner = (agreed: number | null, usual: number | null, danger: number) =>
  agreed === null && usual === null ? null : Math.min(agreed ?? danger, danger)

/** How often somebody is seen and spoken: as agreed, else as the region does; danger makes it tighter, never looser. */
export function rhythmOf(one: InSight, terms: SightTerms, today: Day): Rhythm {
  if (isUnborn(one)) return { seen: null, alone: null }
  const usual = usualRhythm(one, terms, today)
  const { seen, alone } = one.agreed ? { seen: one.agreed.seenDays, alone: one.agreed.aloneDays } : usual
  if (!one.inDanger) return { seen, alone }
  return {
    seen: sooner(seen, usual.seen, terms.sightDangerSeenDays),
    alone: sooner(alone, usual.alone, terms.sightDangerAloneDays),
  }
}

export type Overdue = { what: keyof Rhythm; days: number; term: number; never: boolean }

const startOf = (one: InSight): Day =>
  one.birthDate && one.birthDate > one.since ? one.birthDate : one.since

/** The last day on which somebody is seen, or spoken alone, within the term; null where nobody asks for it. */
export function nextSight(
  one: InSight,
  terms: SightTerms,
  today: Day,
): { what: keyof Rhythm; on: Day } | null {
  const rhythm = rhythmOf(one, terms, today)
  const days = (['alone', 'seen'] as const).flatMap(what => {
    const term = rhythm[what]
    const last = what === 'seen' ? one.lastSeen : one.lastAlone
    return term === null ? [] : [{ what, on: addDays(last ?? startOf(one), term) }]
  })
  return days.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null
}

/** What is past its term for one person. */
export function overdueFor(one: InSight, terms: SightTerms, today: Day): Overdue[] {
  const rhythm = rhythmOf(one, terms, today)
  const start = startOf(one)
  return (['alone', 'seen'] as const).flatMap(what => {
    const term = rhythm[what]
    const last = what === 'seen' ? one.lastSeen : one.lastAlone
    const waited = daysBetween(last ?? start, today)
    return term !== null && waited > term ? [{ what, days: waited, term, never: last === null }] : []
  })
}

/** Whether a child waits more than twice as long as agreed: that can't wait for another day. */
export const isLongOverdue = (one: InSight, { days, term }: Overdue, today: Day): boolean =>
  isChild(one, today) && days > 2 * term

/** Who can give a score: whoever lives with us here, was born and is old enough to be spoken. */
export const ratersAmong = <One extends InSight>(
  people: readonly One[],
  terms: SightTerms,
  today: Day,
): One[] => people.filter(one => !isUnborn(one) && usualRhythm(one, terms, today).alone !== null)
