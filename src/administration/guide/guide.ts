import { type Role, roles } from '#src/access/actor.ts'

/** One thing that somebody does in a week, and where. */
export type Step = { readonly to: string; readonly what: string; readonly how: string }

/** The work of one role on one page: what one does in a week, what to do in doubt, and who to turn to. */
export type Guide = {
  readonly lead: string
  readonly week: readonly Step[]
  readonly doubt: readonly string[]
  readonly call: readonly { readonly whom: string; readonly when: string }[]
}

/** Those of a family have their own page, in their own language (src/family/guide). */
export type GuidedRole = Exclude<Role, 'family-member' | 'family-representative'>

const isGuided = (role: Role): role is GuidedRole =>
  role !== 'family-member' && role !== 'family-representative'

export const guidedRoles: readonly GuidedRole[] = roles.filter(isGuided)

export const guidedRole = (asked: string | undefined): GuidedRole | undefined =>
  guidedRoles.find(role => role === asked)

/** Letters on paper, in points: the largest of these with which it is one page. */
export const letters = [12, 11.5, 11, 10.5, 10, 9.5, 9]
