import { type Call, tellApart } from '../today/rules.ts'
import { type Alarm, holding, type ScoreTerms, toLookAt } from './rules.ts'
import type { RatedMeasurement } from './store.server.ts'
import { alarmNames, text } from './text.nl.ts'

const urgency = {
  'danger-words': 'now',
  low: 'now',
  drop: 'now',
  'to-read': 'week',
} as const satisfies Record<Alarm, Call['urgency']>

/** What the scores of these households ask of their contact person today. */
export function safetyCalls(
  measurements: readonly RatedMeasurement[],
  terms: ScoreTerms,
): (Call & { caseId: string })[] {
  const byCase = Map.groupBy(measurements, one => one.caseId)
  const told = [...byCase].flatMap(([caseId, all]) =>
    toLookAt(holding(all), terms).map(({ one, alarm }) => ({
      caseId,
      who: one.raterId,
      on: one.measuredOn,
      urgency: urgency[alarm],
      title: alarmNames[alarm](one.raterName),
      step: text.followUpStep,
      to: `/huishoudens/${caseId}/veiligheid/${one.id}`,
    })),
  )
  return tellApart(told)
}
