import { z } from 'zod'
import { ageOn, type Day } from '#src/kernel/day.ts'
import { choice, idField, optionalText } from '#src/kernel/form-schema.ts'
import { type Seen, seenByAll } from '../../shared-screen/rules.ts'
import { readableBy } from '../from-meeting/rules.ts'
import { pictureRelease } from '../release/rules.ts'
import { actingIn, type Participant, type Plan } from '../rules.ts'
import { needs } from './needs.nl.ts'

const grownUpFrom = 18

/** Whether a plan in pictures is made for somebody: a child of the household, or whoever is not grown up yet. */
export const isChild = ({ familyRole, birthDate }: Participant, today: Day): boolean =>
  birthDate ? ageOn(birthDate, today) < grownUpFrom : familyRole === 'child'

/** The children of a plan who are there and are born. */
export const childrenIn = (plan: Pick<Plan, 'participants'>, today: Day) =>
  actingIn(plan).flatMap(one =>
    one.personId && isChild(one, today) ? [{ ...one, personId: one.personId }] : [],
  )

/** The agreements that concern a child, as far as it may read them: those of a situation that is unsafe for it, and its own. */
export const concerning = (plan: Pick<Plan, 'situations'>, childId: string, personId: string) =>
  readableBy(plan, [personId]).situations.flatMap(situation =>
    situation.agreements.filter(one => one.ownerId === childId || situation.affectedIds.includes(childId)),
  )

/** Chosen when an agreement is not shown to the child. */
export const noPicture = 'none'

/** A picture and a few words; nothing when the agreement stays off the child's page. */
export const pictureForm = (pictures: readonly [string, ...string[]]) =>
  z
    .object({
      seen: idField(needs.seen).optional(),
      picture: choice([...pictures, noPicture], needs.picture),
      words: optionalText(120),
    })
    .refine(input => input.picture === noPicture || input.words, { path: ['words'], error: needs.words })

export const ShowForm = z.object({ safe: z.literal('on', { error: needs.safe }) })

/** Whether this child may see its plan in pictures now, by the one rule of audiences. */
export const mayPutOnPaper = (seen: readonly Seen[], personId: string, planId: string): boolean =>
  seenByAll(seen, [personId]).some(one => one.kind === pictureRelease && one.thingId === planId)
