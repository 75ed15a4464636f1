import { addDays, type Day } from '#src/kernel/day.ts'

/** Whole days in a calendar: from midnight of no zone in particular, whatever clock the server has, to that after the last. */
export const wholeDays = (from: Day, until: Day = from) => ({
  start: new Date(from),
  end: new Date(addDays(until, 1)),
  allDay: true,
})
