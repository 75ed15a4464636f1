import { dayInWords } from '#src/kernel/day.ts'
import type { Call, Urgency } from '../../today/rules.ts'
import type { CallCode, PlanCall, Watched } from './rules.ts'
import { text } from './text.nl.ts'

const urgencies: Record<CallCode, Urgency> = {
  'interim-expired': 'now',
  'interim-expires': 'week',
  'review-late': 'now',
  'review-soon': 'week',
  'write-plan': 'week',
  'finish-draft': 'week',
  'hold-first': 'week',
  dormant: 'week',
  check: 'week',
  'own-mark': 'later',
}

/** What the plan asks, in the words and with the address of Vandaag. */
export function callInWords(watched: Watched, call: PlanCall): Call {
  const { code, day, count } = call
  return {
    urgency: urgencies[code],
    title: text.call.title[code](day ? dayInWords(day) : '', count),
    step: text.call.step[code],
    to: `/huishoudens/${watched.caseId}${placeOf(watched, call)}`,
  }
}

function placeOf({ active, draftId }: Watched, { code, count, agreementId }: PlanCall): string {
  const plan = `/plan/${active?.id ?? ''}`
  if (code === 'check') return count === 1 ? `${plan}/afspraak/${agreementId}/kijk` : plan
  if (code === 'own-mark') return `${plan}/mijn-mening`
  if (code === 'write-plan') return '/plan/nieuw'
  if (code === 'finish-draft') return `/plan/${draftId}`
  return '/netwerkberaad/nieuw'
}
