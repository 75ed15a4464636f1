import type { Call } from '../../today/rules.ts'
import { liveAddress } from '../addresses.ts'
import type { StopToTell } from './store.server.ts'
import { text } from './text.nl.ts'

/** After a meeting that was stopped the contact person looks at once at what is needed. */
export const stopCalls = (stops: readonly StopToTell[]): (Call & { caseId: string })[] =>
  stops.map(({ caseId, plannedId, sittingId }) => ({
    caseId,
    urgency: 'now',
    title: text.calls.title,
    step: text.calls.step,
    to: `${liveAddress(caseId, plannedId, sittingId)}/gestopt`,
  }))
