import type { Call } from '../today/rules.ts'
import { stepAddress } from './addresses.ts'
import type { Untold } from './store.server.ts'
import { text } from './text.nl.ts'

/** Somebody whose way in closed hears it from the contact person, in a safe way. */
export const accessCalls = (untold: readonly Untold[]): (Call & { caseId: string })[] =>
  untold.map(({ caseId, accessId, name }) => ({
    caseId,
    urgency: 'week',
    title: text.calls.untold(name),
    step: text.calls.toTell,
    to: stepAddress(caseId, accessId),
  }))
