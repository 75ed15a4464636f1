import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { someOf, text, versionField } from '#src/kernel/form-schema.ts'
import { needyRoles, type ParticipantRole } from '../rules.ts'
import { needs } from './needs.nl.ts'

const module = {
  title: text(needs.title, 120),
  days: z.coerce.number({ error: needs.days }).int(needs.days).min(1, needs.days).max(20, needs.days),
  roles: someOf(needyRoles, needs.role),
}

export const ModuleForm = z.object(module)
export type ModuleInput = z.output<typeof ModuleForm>

export const ChangeModuleForm = z.object({ version: versionField(), ...module })
export type ChangeModuleInput = z.output<typeof ChangeModuleForm>

type Seat = { readonly organisationId: string; readonly role: ParticipantRole; readonly people: number }
type Working = Seat & { readonly organisation: string }
type Given = {
  readonly days: readonly Day[]
  readonly finishedOn: Day | null
  readonly participants: readonly Seat[]
  readonly came: readonly (Seat & { day: Day })[]
}

/** Who works here by organisation and role, and how many of them followed a module, will, or still have to. */
export type Need = Working & { readonly done: number; readonly coming: number; readonly left: number }

const isAt = (seat: Seat) => (one: Seat) =>
  one.organisationId === seat.organisationId && one.role === seat.role

/** Nobody is named, so it counts as followed by as many as were there on the day with the fewest. */
function followed(training: Given, seat: Seat): number {
  const perDay = training.days.map(day => {
    const here = training.came.filter(one => one.day === day).find(isAt(seat))
    return here?.people ?? 0
  })
  return perDay.length === 0 ? 0 : Math.min(...perDay)
}

/** As many as are expected at the days to come; who missed a day that was counted is not among them. */
function expected(training: Given, seat: Seat): number {
  const counted = training.came.filter(isAt(seat)).map(one => one.people)
  const registered = training.participants.find(isAt(seat))?.people ?? 0
  return Math.min(registered, ...counted)
}

/** Whether all its days were counted, and it had as many as the module asks; until then it is still coming. */
const isCounted = ({ days, came }: Given, least: number): boolean =>
  days.length >= least && days.every(day => came.some(one => one.day === day))

/** Who needs a module by what they do here, and how far they are. What is too little is never below nothing. */
export function whoNeeds(
  asked: { readonly roles: readonly ParticipantRole[]; readonly days: number },
  working: readonly Working[],
  trainings: readonly Given[],
): Need[] {
  const over = trainings.filter(training => isCounted(training, asked.days))
  const ahead = trainings.filter(training => !isCounted(training, asked.days) && training.finishedOn === null)
  return working
    .filter(one => asked.roles.includes(one.role))
    .map(one => {
      const sum = (of: readonly Given[], reckon: (training: Given, seat: Seat) => number) =>
        of.reduce((total, training) => total + reckon(training, one), 0)
      const done = Math.min(one.people, sum(over, followed))
      const coming = Math.min(one.people - done, sum(ahead, expected))
      return { ...one, done, coming, left: one.people - done - coming }
    })
}
