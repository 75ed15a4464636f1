import { z } from 'zod'
import { choice, dayField, optionalText, text, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** Where a group works, from the households up to the boards, and across. */
export const levels = ['practice', 'tactical', 'administrative', 'decision-route', 'connecting'] as const
export type Level = (typeof levels)[number]

export const standings = ['active', 'proposed'] as const
export type Standing = (typeof standings)[number]

export const memberships = ['structural', 'advisory'] as const
export type Membership = (typeof memberships)[number]

/** What a member does besides taking part: leading the meeting, or keeping its papers. */
export const duties = ['chair', 'secretary'] as const
export type Duty = (typeof duties)[number]

const group = {
  name: text(needs.name, 80),
  mandate: text(needs.mandate, 600),
  level: choice(levels, needs.level),
  standing: choice(standings, needs.standing),
  why: optionalText(500),
}

export const GroupForm = z.object(group)
export type GroupInput = z.output<typeof GroupForm>

export const ChangeGroupForm = z.object({ version: versionField(), ...group })
export type ChangeGroupInput = z.output<typeof ChangeGroupForm>

/** A member is a colleague with an account, or a role at an organisation whose name nobody needs. */
export const MemberForm = z
  .object({
    accountId: z.uuid().optional(),
    roleLabel: optionalText(120),
    organisation: optionalText(120),
    membership: choice(memberships, needs.membership),
    duty: choice(duties, needs.duty).optional(),
    fromDay: dayField(needs.from),
  })
  .superRefine((input, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (!input.accountId && !input.roleLabel) say('accountId', needs.who)
    if (input.accountId && input.roleLabel) say('roleLabel', needs.oneOfTwo)
    if (input.roleLabel && !input.organisation) say('organisation', needs.organisation)
  })
export type MemberInput = z.output<typeof MemberForm>

type Placed = { level: Level; standing: Standing; name: string }

/** Groups from the practice up; within a level those that work before those that are proposed. */
export const inOrder = (a: Placed, b: Placed): number =>
  levels.indexOf(a.level) - levels.indexOf(b.level) ||
  standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
  a.name.localeCompare(b.name, 'nl')
