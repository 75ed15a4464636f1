import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { comesToMe } from '../deputy/rules.ts'
import type { Call } from '../today/rules.ts'
import { isPastTerm, waitsForAnswer } from './rules.ts'
import { consultsIn } from './store.server.ts'
import { text } from './text.nl.ts'

/** What the own questions ask today: an answer came, or the answer is past its term. */
export async function consultCalls(
  tx: Tx,
  asker: { accountId: string },
  cases: readonly { id: string; contactPersonId: string | null; asksMe: boolean }[],
  today: Day,
): Promise<(Call & { caseId: string })[]> {
  const asked = await consultsIn(
    tx,
    cases.map(one => one.id),
  )
  const own = asked.filter(({ askedBy, caseId }) =>
    comesToMe(
      askedBy,
      cases.find(one => one.id === caseId),
      asker,
    ),
  )
  return own.flatMap(consult => {
    const { id, caseId, state, ofWhom } = consult
    const to = `/huishoudens/${caseId}/vragen/${id}`
    if (state === 'waits-for-use')
      return [{ caseId, urgency: 'week' as const, title: text.calls.answered, step: text.calls.read, to }]
    if (state === 'referred' && !consult.isAskedAgain)
      return [
        { caseId, urgency: 'week' as const, title: text.calls.referred(ofWhom), step: text.calls.look, to },
      ]
    if (waitsForAnswer(state) && isPastTerm(consult, today))
      return [{ caseId, urgency: 'week' as const, title: text.calls.late(ofWhom), step: text.calls.look, to }]
    return []
  })
}
