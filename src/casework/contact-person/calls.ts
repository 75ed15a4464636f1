import { type Day, dayInWords } from '#src/kernel/day.ts'
import type { Call } from '../today/rules.ts'
import { text } from './text.nl.ts'

type Held = { id: string; closedOn: Day | null; contactPersonId: string | null; contactUntil: Day | null }
type Leaver = { accountId: string; leavesOn: Day | null }

/** What leaving soon asks of a contact person: each household that nobody has taken over by then. */
export function leavingCalls(
  households: readonly Held[],
  { accountId, leavesOn }: Leaver,
): (Call & { caseId: string })[] {
  if (leavesOn === null) return []
  return households
    .filter(({ closedOn, contactPersonId }) => closedOn === null && contactPersonId === accountId)
    .filter(({ contactUntil }) => contactUntil === null || contactUntil > leavesOn)
    .map(({ id }) => ({
      caseId: id,
      urgency: 'week',
      title: text.leaving.title(dayInWords(leavesOn)),
      step: text.leaving.step,
      to: `/huishoudens/${id}/overdracht`,
    }))
}
