import { z } from 'zod'
import { text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

export const RecordForm = z.object({ what: text(needs.what, 1500) })
export const EndForm = z.object({ why: text(needs.why, 1500) })

/** Danger is recorded, then ended, and may then be recorded again. */
export type DangerStep = 'recorded' | 'ended'

export const stepAfter = (steps: number): DangerStep => (steps % 2 === 0 ? 'recorded' : 'ended')

/** The danger that is recorded and not ended, when there is one; steps in the order in which they were taken. */
export function dangerNow<One extends { step: DangerStep }>(steps: readonly One[]): One | null {
  const last = steps.at(-1)
  return last?.step === 'recorded' ? last : null
}
