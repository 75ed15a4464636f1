import { dayInWords } from '#src/kernel/day.ts'
import type { Call } from '../today/rules.ts'
import { codeAddress } from './addresses.ts'
import type { ReportingCode } from './store.server.ts'
import { text } from './text.nl.ts'

/** What somebody began and did not decide yet stays on that person's list. */
export const reportingCodeCalls = (open: readonly ReportingCode[]): (Call & { caseId: string })[] =>
  open.map(({ id, caseId, begunOn }) => ({
    caseId,
    urgency: 'now',
    title: text.call(dayInWords(begunOn)),
    step: text.goOn,
    to: codeAddress(caseId, id),
  }))
