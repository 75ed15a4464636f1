import { dayInWords } from '#src/kernel/day.ts'
import type { Call } from '../today/rules.ts'
import type { DangerLine } from './store.server.ts'
import { text } from './text.nl.ts'

/** Danger that is there now stands on top of the day of everybody of the team. */
export const dangerCalls = (danger: readonly DangerLine[]): (Call & { caseId: string })[] =>
  danger.map(({ caseId, on }) => ({
    caseId,
    urgency: 'now',
    title: `${text.now} (sinds ${dayInWords(on)})`,
    step: text.look,
    to: `/huishoudens/${caseId}/gevaar`,
  }))
