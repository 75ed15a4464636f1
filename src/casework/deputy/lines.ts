import type { Day } from '#src/kernel/day.ts'
import type { Deputy } from './store.server.ts'
import { deputyInWords, text } from './text.nl.ts'

/** Who deputises now or will, in words. */
export const ahead = (deputies: readonly Deputy[], today: Day): string[] =>
  deputies.flatMap(one =>
    one.untilDay && one.untilDay >= today ? [deputyInWords({ ...one, untilDay: one.untilDay })] : [],
  )

/** Whose place the asker takes in a household today, or who takes the asker's; null where neither. */
export function standIn(
  deputies: readonly Deputy[],
  { id, asksMe }: { id: string; asksMe: boolean },
  { accountId }: { accountId: string },
): string | null {
  const one = deputies.find(deputy => deputy.caseId === id)
  if (!one?.untilDay) return null
  if (asksMe && one.accountId === accountId) return text.mine(one.forName, one.untilDay)
  return !asksMe && one.forAccountId === accountId ? text.until(one.name, one.untilDay) : null
}
