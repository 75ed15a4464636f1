import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, dayField, optionalOneOf, optionalText, text, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

export const actionStates = ['open', 'done', 'dropped'] as const
export type ActionState = (typeof actionStates)[number]

/** How an action ends. */
export const endings = ['done', 'dropped'] as const

/** What of a choice an action works out. */
export const parts = ['content', 'structure', 'preconditions'] as const
export type ActionPart = (typeof parts)[number]

/** Who carries an action: a colleague, or a group until a colleague is found. */
export type Owner = { accountId: string; groupId: null } | { accountId: null; groupId: string }

/** An owner as one choice of a form. */
export const ownerValue = ({ accountId, groupId }: Owner): string =>
  accountId === null ? `groep:${groupId}` : `collega:${accountId}`

/** What an action can be given to, and the steps of its item's route from which it can come. */
export type Choices = { owners: readonly Owner[]; treatmentIds: readonly string[] }

const fields = ({ owners }: Pick<Choices, 'owners'>) => ({
  what: text(needs.what, 300),
  owner: z.string({ error: needs.owner }).transform((value, context): Owner => {
    const chosen = owners.find(owner => ownerValue(owner) === value)
    if (chosen) return chosen
    context.addIssue({ code: 'custom', message: needs.owner })
    return z.NEVER
  }),
  part: choice(parts, needs.part).optional(),
})

/** The form that lays an action down; its day is still to come. */
export const addForm = (choices: Choices, today: Day) =>
  z.object({
    ...fields(choices),
    treatmentId: optionalOneOf(choices.treatmentIds, needs.treatment),
    dueOn: dayField(needs.dueOn).refine(on => on >= today, needs.notBefore),
  })
export type AddInput = z.output<ReturnType<typeof addForm>>

/** The form that gives an open action other words, another owner or another day. */
export const changeForm = (owners: readonly Owner[]) =>
  z.object({ version: versionField(), ...fields({ owners }), dueOn: dayField(needs.dueOn) })
export type ChangeInput = z.output<ReturnType<typeof changeForm>>

/** The form that ticks an action off, drops it, or opens it again; only for what is done nobody needs to say why. */
export const StepForm = z
  .object({ version: versionField(), state: choice(actionStates, needs.state), why: optionalText(500) })
  .superRefine(({ state, why }, context) => {
    if (state === 'done' || why) return
    const message = state === 'open' ? needs.whyAgain : needs.whyDropped
    context.addIssue({ code: 'custom', path: ['why'], message })
  })

type Dated = { state: ActionState; dueOn: Day }

/** Whether an action should have been done by now. */
export const isLate = ({ state, dueOn }: Dated, today: Day): boolean => state === 'open' && dueOn < today

/** What is open first, by its day; then what is settled, the latest first. */
export const byUrgency = (a: Dated, b: Dated): number => {
  if (a.state === 'open' || b.state === 'open')
    return Number(a.state !== 'open') - Number(b.state !== 'open') || a.dueOn.localeCompare(b.dueOn)
  return b.dueOn.localeCompare(a.dueOn)
}

type Owned = { ownerId: string | null; ownerGroupId: string | null; groupId: string | null }
/** Who looks at an action: perhaps as the one who leads, or who keeps the papers of some groups. */
export type Keeper = { accountId: string; leads: boolean; secretaryOf: readonly string[] }

/** Whether this reader may tick the action off: its owner, who leads, or who keeps the papers of its group. */
export const maySettle = ({ ownerId, ownerGroupId, groupId }: Owned, me: Keeper): boolean =>
  me.leads ||
  ownerId === me.accountId ||
  [ownerGroupId, groupId].some(id => id !== null && me.secretaryOf.includes(id))
