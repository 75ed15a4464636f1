import type { Call } from '../today/rules.ts'
import type { AnalysisFact } from './store.server.ts'
import { text } from './text.nl.ts'

/** A new version asks a scientist of the team for an independent look. */
export const analysisCalls = (facts: AnalysisFact): (Call & { caseId: string })[] =>
  facts.map(({ caseId, id }) => ({
    caseId,
    urgency: 'later',
    title: text.calls.challenge,
    step: text.calls.look,
    to: `/huishoudens/${caseId}/analyse/${id}`,
  }))
