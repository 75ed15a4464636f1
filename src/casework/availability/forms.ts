import { z } from 'zod'
import { addDays, type Day, daysBetween } from '#src/kernel/day.ts'
import { choice, dayField, optionalDay, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'
import { halfHours, parts } from './rules.ts'

const several = <Schema extends z.ZodType>(one: Schema) =>
  z.preprocess(given => (given === undefined ? [] : Array.isArray(given) ? given : [given]), z.array(one))

/** How many days somebody can say they can't. */
export const mostDaysOff = 4

/** When somebody can, in one form: by link and from paper. */
export const AnswerForm = z
  .object({
    parts: several(choice(parts as [string, ...string[]], needs.part)).refine(
      chosen => chosen.length > 0,
      needs.nothing,
    ),
    likes: z.union([choice(parts as [string, ...string[]], needs.likes), z.literal('')]).optional(),
    notOn: z.preprocess(
      given => given ?? {},
      z.object(
        Object.fromEntries(Array.from({ length: mostDaysOff }, (_, index) => [`d${index}`, optionalDay()])),
      ),
    ),
  })
  .refine(({ parts: chosen, likes }) => !likes || chosen.includes(likes), {
    path: ['likes'],
    error: needs.likes,
  })
  .transform(({ parts: chosen, likes, notOn }) => ({
    parts: [...new Set(chosen)],
    likes: likes ? [likes] : [],
    notOn: Object.values(notOn).filter(one => one !== undefined),
  }))

/** Until when people can answer. */
export const askForm = ({ today, days }: { today: Day; days: number }) =>
  z.object({
    until: dayField(needs.until)
      .refine(until => until >= today, needs.untilPast)
      .refine(until => daysBetween(today, until) <= days, needs.untilLong(days)),
  })

/** The moment of one sitting. */
export const momentForm = ({ today }: { today: Day }) =>
  z.object({
    day: dayField(needs.day).refine(on => on > today && on <= addDays(today, 366), needs.dayPast),
    time: choice(halfHours as [string, ...string[]], needs.time),
    place: text(needs.place, 120),
  })
