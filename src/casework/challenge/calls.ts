import type { Call } from '../today/rules.ts'
import type { Challenge } from './store.server.ts'
import { text } from './text.nl.ts'

/** What challenges ask today: an answer of the contact person, a look of the one who raised them. */
export const challengeCalls = (
  challenges: readonly Challenge[],
  asker: { accountId: string },
  cases: readonly { id: string; asksMe: boolean }[],
): (Call & { caseId: string })[] =>
  challenges.flatMap(({ id, caseId, state, raisedBy }) => {
    const isContact = cases.find(one => one.id === caseId)?.asksMe
    const isRaiser = raisedBy === asker.accountId
    const call = (urgency: Call['urgency'], title: string, step: string) => [
      { caseId, urgency, title, step, to: `/huishoudens/${caseId}/tegenspraak/${id}` },
    ]
    if (state === 'waits-for-answer' && isContact && !isRaiser)
      return call('week', text.calls.answer, text.answer)
    if (state === 'waits-for-verdict' && isRaiser) return call('week', text.calls.verdict, text.verdict)
    if (state === 'waits-for-answer' && isRaiser) return call('later', text.calls.waits, text.calls.look)
    return []
  })
