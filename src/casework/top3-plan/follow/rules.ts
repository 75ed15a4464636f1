import { z } from 'zod'
import { addDays, type Day } from '#src/kernel/day.ts'
import { choice, dayField, optionalDay, optionalText } from '#src/kernel/form-schema.ts'
import { checkOutcomes, conditionStatuses } from '../rules.ts'
import { needs } from './needs.nl.ts'

/** How far a condition is true now. */
export const statusForm = (today: Day) =>
  z.object({
    status: choice(conditionStatuses, needs.status),
    since: dayField(needs.since).refine(since => since <= today, needs.notAfterToday),
    note: optionalText(500),
  })
export type StatusInput = z.output<ReturnType<typeof statusForm>>

/** Whether an agreement is kept, and when it is looked at again. */
export const checkForm = (today: Day) =>
  z
    .object({
      outcome: choice(checkOutcomes, needs.outcome),
      note: optionalText(500),
      nextOn: optionalDay().refine(on => !on || on > today, needs.nextInPast),
    })
    .refine(input => input.outcome === 'kept' || input.nextOn, { path: ['nextOn'], error: needs.next })
export type CheckInput = z.output<ReturnType<typeof checkForm>>

/** The day that is offered for the next look. */
export const nextLook = (today: Day, agreementCheckDays: number): Day => addDays(today, agreementCheckDays)
