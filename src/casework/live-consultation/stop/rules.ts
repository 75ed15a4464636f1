import { z } from 'zod'
import { someOf, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

export const calls = ['emergency', 'safe-home', 'police'] as const
export type Called = (typeof calls)[number]

/** The form of why a meeting was stopped and what was done; only the team reads it. */
export const StopForm = z.object({
  reason: text(needs.reason, 1000),
  whoLeft: text(needs.whoLeft, 500),
  called: someOf(calls, needs.called).transform(given => given as Called[]),
  next: text(needs.next, 500),
})
export type StopInput = z.output<typeof StopForm>
