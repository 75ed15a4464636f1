import { z } from 'zod'
import { addDays, addMonths, ageOn, type Day, momentAt } from '#src/kernel/day.ts'
import { dayField, oneOf, someOf, text } from '#src/kernel/form-schema.ts'
import { type FamilyRole, isUnborn, type KnownPerson } from '../household-member/rules.ts'
import { needs } from './needs.nl.ts'

/** From this age somebody says for themselves who may come close (domain.md 4); the database keeps to the same. */
const leastAge = 12

const coreRoles: readonly FamilyRole[] = ['child', 'parent', 'step-parent', 'partner', 'former-partner']

/** Whether somebody alive can invite: of the family itself, and old enough; a child whose age we do not know is not. */
export const canInvite = (
  person: Pick<KnownPerson, 'birthDate' | 'expectedOn' | 'familyRole'> & { lives: string },
  today: Day,
): boolean =>
  person.familyRole !== 'network' &&
  (person.lives !== 'elsewhere' || coreRoles.includes(person.familyRole)) &&
  !isUnborn(person) &&
  (person.birthDate === null ? person.familyRole !== 'child' : ageOn(person.birthDate, today) >= leastAge)

export type Bounds = {
  today: Day
  invitationMonths: number
  personIds: readonly string[]
  expertIds: readonly string[]
}

export const inviteForm = ({ today, invitationMonths, personIds, expertIds }: Bounds) =>
  z
    .object({
      accountId: oneOf(expertIds, needs.expert),
      invitedBy: someOf(personIds, needs.invitedBy).refine(ids => ids.length > 0, needs.invitedBy),
      how: text(needs.how, 500),
      task: text(needs.task, 200),
      fromDay: dayField(needs.from)
        .refine(on => on >= today, needs.fromPast)
        .refine(on => on <= addMonths(today, 3), needs.fromFar),
      lastDay: dayField(needs.last),
      knows: z.literal('on', { error: needs.knows }),
    })
    .superRefine(({ fromDay, lastDay }, context) => {
      const say = (message: string) => context.addIssue({ code: 'custom', path: ['lastDay'], message })
      if (lastDay < fromDay) say(needs.lastBeforeFrom)
      else if (lastDay > addMonths(fromDay, invitationMonths)) say(needs.tooLong(invitationMonths))
    })
export type InviteInput = z.output<ReturnType<typeof inviteForm>>

/** From which moment until which the door is open: today means from now, and the last day belongs to it. */
export const openBetween = (
  { fromDay, lastDay }: Pick<InviteInput, 'fromDay' | 'lastDay'>,
  today: Day,
  now: Date,
): { from: Date; until: Date } => ({
  from: fromDay === today ? now : momentAt(fromDay, '00:00'),
  until: momentAt(addDays(lastDay, 1), '00:00'),
})
