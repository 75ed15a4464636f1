import type { Call } from '../today/rules.ts'
import type { Signal } from './store.server.ts'
import { text } from './text.nl.ts'

/** Asks the contact person to ring a colleague who may be working with the same people. */
export const signalCalls = (signals: readonly Signal[]): (Call & { caseId: string })[] =>
  signals
    .filter(signal => signal.isMine)
    .map(({ caseId, colleague }) => ({
      caseId,
      urgency: 'week',
      title: text.signals.call(colleague),
      step: text.signals.step,
      to: `/huishoudens/${caseId}/dubbelen`,
    }))
