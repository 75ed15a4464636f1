import { type Day, sameTimeOn } from '#src/kernel/day.ts'

/** Tells the present moment of the region. */
export type Clock = () => Date

/** The machine's clock, or, for a demonstration, the same time of day on one fixed day. */
export const clockOf = (fixedDay: Day | null): Clock =>
  fixedDay === null ? () => new Date() : () => sameTimeOn(fixedDay, new Date())
