import { dayInWords } from '#src/kernel/day.ts'
import type { Call } from '../today/rules.ts'
import type { IncidentLine } from './store.server.ts'
import { text } from './text.nl.ts'

/** Open incidents: each asks the contact person to write down what was done. */
export const incidentCalls = (open: readonly IncidentLine[]): (Call & { caseId: string })[] =>
  open.map(({ id, caseId, happenedOn }) => ({
    caseId,
    urgency: 'now',
    title: text.call(dayInWords(happenedOn)),
    step: text.followUp,
    to: `/huishoudens/${caseId}/incidenten/${id}`,
  }))
