import { z } from 'zod'
import { addDays, type Day } from '#src/kernel/day.ts'
import { choice, dayField, idField, optionalDay, text, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

type Codes = readonly [string, ...string[]]

const email = () => z.email(needs.email).max(200, needs.email).optional()
const notBefore = (today: Day, missing: string) =>
  dayField(missing).refine(from => from >= today, needs.notInPast)

/** A new colleague; `roles` are those that an administrator may give. */
export const colleagueForm = <Roles extends Codes>(today: Day, roles: Roles) =>
  z.object({
    name: text(needs.name, 120),
    email: email(),
    organisationId: idField(needs.organisation),
    startedOn: notBefore(today, needs.startedOn),
    roles: z.array(choice(roles, needs.role), { error: needs.roles }).min(1, needs.roles),
    gardenId: idField(needs.role).optional(),
  })
export type ColleagueInput = z.output<ReturnType<typeof colleagueForm>>

export const ChangeColleagueForm = z.object({
  name: text(needs.name, 120),
  email: email(),
  version: versionField(),
})
export type ChangeColleagueInput = z.output<typeof ChangeColleagueForm>

export const giveRoleForm = <Roles extends Codes>(today: Day, roles: Roles) =>
  z
    .object({
      role: choice(roles, needs.role),
      gardenId: idField(needs.role).optional(),
      fromDay: notBefore(today, needs.fromDay),
      lastDay: optionalDay(),
    })
    .refine(role => !role.lastDay || role.lastDay >= role.fromDay, {
      path: ['lastDay'],
      error: needs.lastDayFirst,
    })
export type GiveRoleInput = z.output<ReturnType<typeof giveRoleForm>>

export const endRoleForm = (today: Day) => z.object({ fromDay: notBefore(today, needs.fromDay) })

export type GardenState = {
  id: string
  name: string
  fallbackId: string | null
  fallbackName: string | null
  fallbackEndedOn: Day | null
  fallbackIsCaseworker: boolean
}

/** Whether a garden has somebody who can step in on a day, and if not, why. */
export function fallbackState(garden: GardenState, on: Day): 'ready' | 'none' | 'left' | 'no-caseworker' {
  if (garden.fallbackId === null) return 'none'
  if (garden.fallbackEndedOn !== null && garden.fallbackEndedOn <= on) return 'left'
  return garden.fallbackIsCaseworker ? 'ready' : 'no-caseworker'
}

export type RolePeriod = { role: string; from: Day; until: Day | null }

export type ColleagueState = {
  id: string
  name: string
  startedOn: Day
  endedOn: Day | null
  roles: readonly RolePeriod[]
}

/** One thing that does not fit, or will not within a month. */
export type Attention =
  | {
      kind: 'garden-none' | 'garden-left' | 'garden-no-caseworker'
      gardenId: string
      garden: string
      who: string | null
    }
  | { kind: 'holds-households'; accountId: string; who: string; households: number }
  | { kind: 'owns-improvements'; accountId: string; who: string; improvements: number }
  | { kind: 'role-ends'; accountId: string; who: string; role: string; until: Day }
  | { kind: 'leaves'; accountId: string; who: string; until: Day }
  | { kind: 'no-role'; accountId: string; who: string }

/** How far ahead an administrator is warned. */
const daysAhead = 30

const works = (colleague: ColleagueState, today: Day) =>
  colleague.endedOn === null || colleague.endedOn > today

/** What needs the administrator, first what leaves a family without anybody. */
export function attentionFor(
  gardens: readonly GardenState[],
  colleagues: readonly ColleagueState[],
  outOfPlace: {
    holders: readonly { accountId: string; households: number }[]
    owners: readonly { accountId: string; improvements: number }[]
  },
  today: Day,
): Attention[] {
  const nameOf = (id: string) => colleagues.find(one => one.id === id)?.name ?? ''
  return [
    ...gardens.flatMap(garden => gardenAttention(garden, today)),
    ...outOfPlace.holders.map(({ accountId, households }) => ({
      kind: 'holds-households' as const,
      accountId,
      who: nameOf(accountId),
      households,
    })),
    ...outOfPlace.owners.map(({ accountId, improvements }) => ({
      kind: 'owns-improvements' as const,
      accountId,
      who: nameOf(accountId),
      improvements,
    })),
    ...colleagues
      .filter(colleague => works(colleague, today))
      .flatMap(colleague => colleagueAttention(colleague, today)),
  ]
}

function gardenAttention(garden: GardenState, today: Day): Attention[] {
  const state = fallbackState(garden, today)
  if (state === 'ready') return []
  return [{ kind: `garden-${state}`, gardenId: garden.id, garden: garden.name, who: garden.fallbackName }]
}

function colleagueAttention({ id, name, endedOn, roles }: ColleagueState, today: Day): Attention[] {
  const who = { accountId: id, who: name }
  const horizon = addDays(today, daysAhead)
  if (endedOn !== null && endedOn <= horizon) return [{ kind: 'leaves', ...who, until: endedOn }]
  const ending = roles.filter(role => role.until !== null && role.until > today && role.until <= horizon)
  const hasRole = roles.some(role => role.until === null || role.until > today)
  return [
    ...(hasRole ? [] : [{ kind: 'no-role' as const, ...who }]),
    ...ending
      .filter(role => !goesOn(role, roles))
      .map(({ role, until }) => ({ kind: 'role-ends' as const, ...who, role, until: until as Day })),
  ]
}

/** Whether the same role begins again on the day this period ends. */
const goesOn = (period: RolePeriod, roles: readonly RolePeriod[]) =>
  roles.some(other => other !== period && other.role === period.role && other.from === period.until)
