import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import {
  choice,
  dayField,
  optionalOneOf,
  optionalText,
  someOf,
  text,
  tick,
  versionField,
} from '#src/kernel/form-schema.ts'
import type { SightInput } from '../safety-sight/rules.ts'
import { needs } from './needs.nl.ts'

/** Half hours of a day, from seven in the morning until half past nine in the evening. */
export const times: readonly string[] = Array.from(
  { length: 30 },
  (_, index) => `${String(7 + Math.floor(index / 2)).padStart(2, '0')}:${index % 2 ? '30' : '00'}`,
)
export const lengths = ['30', '60', '90', '120', '180'] as const

type Known = { today: Day; personIds: readonly string[]; colleagueIds: readonly string[] }

/** A visit as it is planned; nobody chosen to go means the contact person of that day. */
export const visitForm = ({ today, personIds, colleagueIds }: Known) =>
  z
    .object({
      day: dayField(needs.day).refine(on => on >= today, needs.notBeforeToday),
      time: choice(times as [string, ...string[]], needs.time),
      minutes: choice(lengths, needs.minutes),
      personIds: someOf(personIds, needs.people),
      others: optionalText(200),
      visitorId: optionalOneOf(colleagueIds, needs.visitor),
      place: optionalText(120),
      purpose: optionalText(300),
      version: versionField().optional(),
    })
    .refine(({ personIds: chosen, others }) => chosen.length > 0 || others !== undefined, {
      path: ['personIds'],
      error: needs.somebody,
    })
export type VisitInput = z.output<ReturnType<typeof visitForm>>

export const CalledOffForm = z.object({ why: text(needs.why, 300) })

/** How a visit was that took place: a sentence, and who was seen; what was recorded already is chosen, not told again. */
export const doneForm = (known: {
  bornIds: readonly string[]
  sightIds: readonly string[]
  mustSee: boolean
}) =>
  z
    .object({
      words: text(needs.words, 300),
      sightId: optionalOneOf([...known.sightIds, 'none'], needs.sight),
      seen: someOf(known.bornIds, needs.people),
      alone: someOf(known.bornIds, needs.people),
    })
    .superRefine(({ sightId, seen, alone }, context) => {
      const say = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      const isNew = !sightId || sightId === 'none'
      const ticked = seen.length + alone.length
      if (known.sightIds.length > 0 && !sightId) say('sightId', needs.sight)
      else if (!isNew && ticked > 0) say('seen', needs.twice)
      else if (isNew && known.mustSee && ticked === 0) say('seen', needs.seen)
    })
export type DoneInput = z.output<ReturnType<typeof doneForm>>

/** Who was seen, when that was not recorded yet. */
export function newSightIn(
  { sightId, seen, alone }: DoneInput,
  on: { seenOn: Day; seenBy: string },
): SightInput | null {
  if ((sightId && sightId !== 'none') || seen.length + alone.length === 0) return null
  return { seen, alone, spoken: [], missed: [], place: 'home', ...on }
}

/** For whom it stands on the own pages; in danger only when somebody says that this is safe. */
export const showForm = (personIds: readonly string[], isInDanger: boolean) =>
  z
    .object({ shownTo: someOf(personIds, needs.people), isSafe: tick() })
    .refine(({ shownTo, isSafe }) => !isInDanger || shownTo.length === 0 || isSafe, {
      path: ['isSafe'],
      error: needs.safe,
    })

export type Outcome = 'done' | 'called-off'
export type VisitState = 'to-come' | 'to-tell' | Outcome

/** Where a visit stands; once its day began it can be told how it was. */
export const stateOf = (visit: { outcome: Outcome | null; on: Day }, today: Day): VisitState =>
  visit.outcome ?? (visit.on > today ? 'to-come' : 'to-tell')
