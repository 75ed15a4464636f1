import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import {
  choice,
  dayField,
  optionalOneOf,
  optionalText,
  someOf,
  text,
  versionField,
} from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** What a shift does: add something, make something over, or let something end. */
export const modes = ['build', 'convert', 'break'] as const
export type Mode = (typeof modes)[number]

/** What DRIFT recommends, in its own order; it looked at the pilots as experiments towards another system. */
export const recommendations = ['perspective', 'strategy', 'learning', 'ministries'] as const
export type Recommendation = (typeof recommendations)[number]

/** How far along its line a shift is, from the first try to what is usual, or gone. */
export const places = ['1', '2', '3', '4', '5'] as const
export type Place = 1 | 2 | 3 | 4 | 5

/** The line that comes up and the line that goes down: together the X of the curve. */
export type Line = 'rising' | 'falling'

/** What is built stands on the line that rises, what ends on the one that falls; what is converted crosses over. */
export const lineOf = (mode: Mode, place: Place): Line => {
  if (mode === 'build') return 'rising'
  if (mode === 'break') return 'falling'
  return place <= 3 ? 'falling' : 'rising'
}

type Placed = { id: string; mode: Mode; place: Place | null }

/** What is on the agenda, in the order of the list: by what it does, then by how far it is. */
export const onAgenda = <Shift extends Placed>(shifts: readonly Shift[]): (Shift & { place: Place })[] =>
  shifts
    .flatMap(shift => (shift.place === null ? [] : [{ ...shift, place: shift.place }]))
    .toSorted(
      (a, b) =>
        modes.indexOf(a.mode) - modes.indexOf(b.mode) || a.place - b.place || a.id.localeCompare(b.id),
    )

/** Each recommendation with the shifts that serve it; none is an answer too. */
export const lens = <Shift extends { serves: readonly Recommendation[] }>(shifts: readonly Shift[]) =>
  recommendations.map(recommendation => ({
    recommendation,
    shifts: shifts.filter(shift => shift.serves.includes(recommendation)),
  }))

/** The recommendation one looks through, or null for all. */
export const lensIn = (asked: string | null): Recommendation | null =>
  recommendations.find(one => one === asked) ?? null

/** Whether the agenda waits to be looked at again. */
export type ReviewState = 'none' | 'due' | 'ahead'
export const reviewState = (nextOn: Day | null, today: Day): ReviewState =>
  nextOn === null ? 'none' : nextOn <= today ? 'due' : 'ahead'

const words = (barrierIds: readonly string[]) => ({
  title: text(needs.title, 120),
  what: text(needs.what, 800),
  mode: choice(modes, needs.mode),
  serves: someOf(recommendations, needs.serves),
  barrierId: optionalOneOf(barrierIds, needs.barrier),
  lifter: optionalText(120),
})

const step = (since: Day | null, today: Day) => ({
  onDay: dayField(needs.onDay)
    .refine(on => on <= today, needs.notAfterToday)
    .refine(on => since === null || on >= since, needs.notBefore),
  why: text(needs.why, 600),
})

/** The form that puts a shift on the agenda, with where it is now. */
export const shiftForm = (barrierIds: readonly string[], today: Day) =>
  z.object({ ...words(barrierIds), place: choice(places, needs.place), ...step(null, today) })
export type ShiftInput = z.output<ReturnType<typeof shiftForm>>

/** The form that puts the words of a shift right. */
export const changeShiftForm = (barrierIds: readonly string[]) =>
  z.object({ version: versionField(), ...words(barrierIds) })
export type ChangeShiftInput = z.output<ReturnType<typeof changeShiftForm>>

/** The form that moves a shift along its line, or takes it off the agenda. */
export const moveForm = (since: Day, today: Day) =>
  z.object({ place: choice([...places, 'off'], needs.place), ...step(since, today) })
export type MoveInput = z.output<ReturnType<typeof moveForm>>

/** The form of looking at the whole agenda together. */
export const reviewForm = (today: Day) =>
  z
    .object({
      heldOn: dayField(needs.heldOn).refine(on => on <= today, needs.notAfterToday),
      words: text(needs.words, 2000),
      nextOn: dayField(needs.nextOn).refine(on => on > today, needs.nextAhead),
    })
    .refine(({ heldOn, nextOn }) => nextOn > heldOn, { path: ['nextOn'], message: needs.nextLater })
export type ReviewInput = z.output<ReturnType<typeof reviewForm>>
