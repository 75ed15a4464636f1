import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { type Improvement, indicatorAt, indicatorsToChoose } from './store.server.ts'

/** The indicator a proposal hopes to move, at the decision and at the look; null when it names none that is known. */
export async function measuredFor(tx: Tx, { indicatorKey, before, after }: Improvement) {
  const indicator = (await indicatorsToChoose(tx)).find(one => one.key === indicatorKey)
  if (!indicator) return null
  const at = async (on: Day | null) => (on ? indicatorAt(tx, indicator.key, on) : null)
  return { question: indicator.question, before: await at(before), after: await at(after) }
}
export type MeasuredFor = Awaited<ReturnType<typeof measuredFor>>
