import { type Day, dayShort } from '#src/kernel/day.ts'
import { text } from './text.nl.ts'

/** Whether somebody works here, and from or until when. */
export function employmentInWords(
  { startedOn, endedOn }: { startedOn: Day; endedOn: Day | null },
  today: Day,
): string {
  const starts = startedOn > today ? dayShort(startedOn) : ''
  return text.employment(starts, endedOn && dayShort(endedOn), endedOn !== null && endedOn <= today)
}
