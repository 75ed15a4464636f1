import { z } from 'zod'
import { addDays, type Day, dayShort } from '#src/kernel/day.ts'
import { choice, dayField, idField, optionalText, someOf, text } from '#src/kernel/form-schema.ts'
import { parts as weekParts } from '../availability/rules.ts'
import { needs } from './needs.nl.ts'

export const handoverForm = (today: Day) =>
  z.object({
    toAccountId: idField(needs.to),
    fromDay: dayField(needs.from).refine(from => from >= today, needs.notInPast),
    reason: text(needs.reason, 500),
    introducedHow: text(needs.introducedHow, 500),
    informedOn: dayField(needs.informedOn).refine(informed => informed <= today, needs.notAfterToday),
    informedHow: text(needs.informedHow, 500),
  })
export type HandoverInput = z.output<ReturnType<typeof handoverForm>>

export const StepInForm = z.object({ reason: text(needs.stepInReason, 500) })

/** How a family reaches somebody. */
export const ReachForm = z.object({
  phone: text(needs.phone, 20).regex(/^\+?[\d -]{10,}$/, needs.phone),
  /** The parts of a usual week; a family reads them in its own language. */
  parts: someOf(weekParts, needs.parts).transform(chosen => weekParts.filter(part => chosen.includes(part))),
  reachable: text(needs.reachable, 120),
})
export type OwnReach = Pick<z.output<typeof ReachForm>, 'phone' | 'reachable'> & { parts?: readonly string[] }

/** Parts one can be given in a team; the contact person changes by a handover only. */
export const teamParts = ['duo-partner', 'team-member'] as const
export type TeamPart = (typeof teamParts)[number]

/** A contact person goes by a handover and a deputy by the last day; all others by leaving. */
export const endsByLeaving = ({ part }: { part: string }): boolean =>
  part !== 'contact-person' && part !== 'deputy'

export const JoinTeamForm = z.object({
  accountId: idField(needs.colleague),
  part: choice(teamParts, needs.part),
  task: text(needs.task, 200),
  reason: optionalText(300),
})
export type JoinTeamInput = z.output<typeof JoinTeamForm>

/** Where each kind of organisation's expertise counts in the team. */
const capacities = [
  'behavioural-scientist',
  'safe-home-worker',
  'certified-institution-worker',
  'caseworker',
  'adviser',
] as const

/** As what somebody takes part: the expertise a household needs first when a person has several roles. */
export const capacityOf = (roles: readonly string[]): (typeof capacities)[number] | null =>
  capacities.find(capacity => roles.includes(capacity)) ?? null

/** Who only advises is asked first; to take part there is a reason (facts O3). */
export const needsReason = (capacity: string): boolean => capacity === 'adviser'

export type Turn = { name: string; from: Day; until: Day | null }

/** '12 mrt 2025 tot en met 3 sep 2025': the last day belongs to the turn; `until` is the first day after it. */
export const turnInWords = ({ from, until }: Turn): string =>
  until ? `${dayShort(from)} tot en met ${dayShort(addDays(until, -1))}` : `sinds ${dayShort(from)}`
