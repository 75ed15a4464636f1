import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import {
  choice,
  longText,
  optionalDay,
  optionalLongText,
  optionalOneOf,
  optionalText,
  text,
  versionField,
} from '#src/kernel/form-schema.ts'
import { isWebAddress } from '#src/kernel/web-address.ts'
import { needs } from './needs.nl.ts'

export const scopes = ['regional', 'national'] as const
export type Scope = (typeof scopes)[number]

/** Whether it was told beforehand, or is known to have taken place. */
export const knownWays = ['announced', 'happened'] as const
export type KnownAs = (typeof knownWays)[number]

export type Timed = { fromDay: Day | null; untilDay: Day | null; knownAs: KnownAs; outcome: string | null }

/** How we speak of it: without a day, still to come, going on, past by announcement only, or past. */
export type Tense = 'timeless' | 'coming' | 'underway' | 'was-announced' | 'was'

/** The tense of a development seen from a day (today, or a report's cut-off): the day decides, never the writer. */
export function tenseOf({ fromDay, untilDay, knownAs, outcome }: Timed, at: Day): Tense {
  if (fromDay === null) return 'timeless'
  if (fromDay > at) return 'coming'
  if (untilDay !== null && untilDay > at) return 'underway'
  return knownAs === 'announced' && outcome === null ? 'was-announced' : 'was'
}

/** Whether the outcome is missing: of what has been, nobody wrote down what came of it. */
export function lacksOutcome(development: Timed, at: Day): boolean {
  if (development.outcome !== null) return false
  const tense = tenseOf(development, at)
  // Announced without a day: it may have been, and nobody wrote down what came of it.
  if (tense === 'timeless') return development.knownAs === 'announced'
  return tense === 'was' || tense === 'was-announced'
}

const fields = (itemIds: readonly string[]) => ({
  scope: choice(scopes, needs.scope),
  theme: text(needs.theme, 80),
  title: text(needs.title, 160),
  body: longText(needs.body),
  fromDay: optionalDay(),
  untilDay: optionalDay(),
  atTime: optionalText(5).refine(value => !value || /^([01]\d|2[0-3]):[0-5]\d$/.test(value), needs.atTime),
  place: optionalText(160),
  knownAs: choice(knownWays, needs.knownAs),
  outcome: optionalLongText(),
  source: text(needs.source, 300),
  link: optionalText(500).refine(value => !value || isWebAddress(value), needs.link),
  meaning: optionalLongText(),
  followUp: optionalLongText(),
  itemId: optionalOneOf(itemIds, needs.item),
})

type Dated = {
  fromDay?: Day
  untilDay?: Day
  atTime?: string
  place?: string
  knownAs: KnownAs
  outcome?: string
}

function refineDays(
  { fromDay, untilDay, atTime, place, knownAs, outcome }: Dated,
  today: Day,
  context: z.RefinementCtx,
) {
  const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (untilDay && fromDay && untilDay < fromDay) say('untilDay', needs.untilBefore)
  if (untilDay && !fromDay) say('fromDay', needs.fromFirst)
  else if (!fromDay && (atTime || place)) say('fromDay', needs.dayOfPlace)
  if (!fromDay || fromDay <= today) return
  if (knownAs === 'happened') say('knownAs', needs.notYetHappened)
  if (outcome) say('outcome', needs.notYetOutcome)
}

/** The form that adds a development. */
export const developmentForm = (today: Day, itemIds: readonly string[]) =>
  z.object(fields(itemIds)).superRefine((input, context) => refineDays(input, today, context))
export type DevelopmentInput = z.output<ReturnType<typeof developmentForm>>

/** The form that changes one. */
export const changeDevelopmentForm = (today: Day, itemIds: readonly string[]) =>
  z
    .object({ version: versionField(), ...fields(itemIds) })
    .superRefine((input, context) => refineDays(input, today, context))
export type ChangeDevelopmentInput = z.output<ReturnType<typeof changeDevelopmentForm>>
