import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { dayField, idField } from '#src/kernel/form-schema.ts'
import { needs } from '../needs.nl.ts'
import { fallbackState, type GardenState } from '../rules.ts'

/** Today or later; for somebody who already left, the day of leaving stands and only the rest is finished. */
export const endEmploymentForm = (today: Day) =>
  z.object({
    fromDay: dayField(needs.lastDayKnown).refine(from => from >= today, needs.notInPast),
    nextScientistId: idField(needs.role).optional(),
    nextOwnerId: idField(needs.role).optional(),
    sure: z.literal('on', { error: needs.sure }),
  })

/** What can lean on somebody, first what leaves a family without anybody. */
export const leftKinds = [
  'fallback',
  'contact-person',
  'planned-contact',
  'only-scientist',
  'improvement',
  'consult',
  'consultation',
  'team',
  'deputy',
  'group',
  'practice-seat',
  'observation',
] as const
export type LeftKind = (typeof leftKinds)[number]

/** So many of a kind; `about` is a garden or a group, '' for the others. */
export type LeftBehind = { kind: LeftKind; about: string; count: number }

/**
 * How it is passed on: somebody has to act before anybody can leave, who lays the leaving down chooses who is next, or
 * the house does it on the day itself.
 */
export type Passing = LeftBehind & { how: 'first' | 'choose' | 'by-itself'; next: string | null }

/** What of somebody has to be passed on and how, what comes first on top. */
export function passings(
  left: readonly LeftBehind[],
  gardens: readonly GardenState[],
  leavingId: string,
  today: Day,
): Passing[] {
  const passed = left.map((one): Passing => {
    if (one.kind === 'fallback') return { ...one, how: 'first', next: null }
    if (one.kind === 'only-scientist' || one.kind === 'improvement')
      return { ...one, how: 'choose', next: null }
    if (one.kind !== 'contact-person' && one.kind !== 'planned-contact')
      return { ...one, how: 'by-itself', next: null }
    const garden = gardens.find(each => each.name === one.about)
    const isReady = garden && garden.fallbackId !== leavingId && fallbackState(garden, today) === 'ready'
    return isReady
      ? { ...one, how: 'by-itself', next: garden.fallbackName }
      : { ...one, how: 'first', next: null }
  })
  const place = ({ how, kind }: Passing) => (how === 'first' ? -100 : 0) + leftKinds.indexOf(kind)
  return passed.sort((a, b) => place(a) - place(b) || a.about.localeCompare(b.about, 'nl'))
}
