import { z } from 'zod'
import { type Day, dayInWords } from '#src/kernel/day.ts'
import {
  choice,
  dayField,
  longText,
  optionalDay,
  optionalOneOf,
  optionalText,
  text,
} from '#src/kernel/form-schema.ts'
import { needs } from '../needs.nl.ts'

export const kinds = ['plan', 'measurement', 'help', 'consult'] as const
export type Kind = (typeof kinds)[number]

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const
/** Plans and help last; a score and an answer are of one day. */
const lasts = (kind: Kind): boolean => kind === 'plan' || kind === 'help'

/** The form for something from before a household was in here; `enteredOn` is the day since when it is, `only` the kind of what is corrected. */
export const earlierForm = (enteredOn: Day, personIds: readonly string[], only?: Kind) =>
  z
    .object({
      kind: choice(kinds, needs.kind).refine(kind => only === undefined || kind === only, needs.kind),
      onDay: dayField(needs.onDay).refine(on => on <= enteredOn, needs.onDayLate(dayInWords(enteredOn))),
      untilDay: optionalDay(),
      about: optionalOneOf(personIds, needs.about),
      what: longText(needs.what),
      byWhom: optionalText(),
      score: choice(digits, needs.score).transform(Number).optional(),
      source: text(needs.source),
    })
    .superRefine(({ kind, onDay, untilDay, score }, context) => {
      const say = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      if (untilDay && !lasts(kind)) say('untilDay', needs.noUntil)
      else if (untilDay && untilDay < onDay) say('untilDay', needs.untilBefore)
      if (score !== undefined && kind !== 'measurement') say('score', needs.noScore)
    })
export type EarlierInput = z.output<ReturnType<typeof earlierForm>>

/** The records that hold: a corrected one stands behind what corrects it. */
export function holding<One extends { id: string; replaces: string | null }>(all: readonly One[]): One[] {
  const replaced = new Set(all.map(one => one.replaces))
  return all.filter(one => !replaced.has(one.id))
}
