import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, dayField, optionalText } from '#src/kernel/form-schema.ts'
import { type Heard, mostSituations, type Plan, type Situation } from '../rules.ts'
import { needs } from './needs.nl.ts'

export const partKinds = ['situation', 'condition', 'agreement'] as const
export type PartKind = (typeof partKinds)[number]
export type Part = Heard & { kind: PartKind; id: string; what: string; situation: Situation }

/** The parts of a situation, itself first. */
export const partsOf = (situation: Situation): Part[] => [
  { ...situation, kind: 'situation', situation },
  ...situation.conditions.map(one => ({ ...one, kind: 'condition' as const, situation })),
  ...situation.agreements.map(one => ({ ...one, kind: 'agreement' as const, situation })),
]
export const partIn = (plan: Pick<Plan, 'situations'>, id: string | undefined): Part | undefined =>
  plan.situations.flatMap(partsOf).find(part => part.id === id)

/** Whether each of these people may read a part: that it is for them, or for everybody to whom the plan is released. */
const mayRead = ({ onlyFor }: Pick<Heard, 'onlyFor'>, personIds: readonly string[]): boolean =>
  onlyFor === null || (personIds.length > 0 && personIds.every(id => onlyFor.includes(id)))

/** A plan as all of these people may read it; what stands under something that is not for them goes with it. */
export const readableBy = <P extends Pick<Plan, 'situations'>>(plan: P, personIds: readonly string[]): P => ({
  ...plan,
  situations: plan.situations
    .filter(one => mayRead(one, personIds))
    .map(one => ({
      ...one,
      conditions: one.conditions.filter(part => mayRead(part, personIds)),
      agreements: one.agreements.filter(part => mayRead(part, personIds)),
    })),
})

/** The next part of a situation of which two versions stand. */
export const unchosenIn = (situation: Situation): Part | undefined =>
  partsOf(situation).find(part => part.wordings.length > 0)

export const wordingForm = (ids: readonly string[]) =>
  z.object({ chosen: z.enum(ids, { error: needs.chosen }) })

type Bounds = {
  kind: PartKind
  situations: readonly { id: string; owners: readonly string[] }[]
  owners: readonly string[]
  today: Day
}

/** Gives a line of the meeting its place in the plan, or leaves it out and says why. */
export const lineForm = ({ kind, situations, owners, today }: Bounds) =>
  z
    .object({
      what: choice(['place', 'leave-out'], needs.what),
      under: z
        .enum(
          situations.map(one => one.id),
          { error: needs.under },
        )
        .optional(),
      ownerId: z.enum(owners, { error: needs.owner }).optional(),
      dueOn: dayField(needs.due)
        .refine(on => on >= today, needs.dueInPast)
        .optional(),
      why: optionalText(300),
    })
    .superRefine(({ what, under, ownerId, dueOn, why }, context) => {
      const say = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      if (what === 'leave-out') {
        if (!why) say('why', needs.why)
        return
      }
      if (kind === 'situation' && situations.length >= mostSituations) say('what', needs.full)
      if (kind !== 'situation' && !under) say('under', needs.under)
      if (kind !== 'agreement') return
      if (!ownerId) say('ownerId', needs.owner)
      else if (under && !situations.find(one => one.id === under)?.owners.includes(ownerId))
        say('ownerId', needs.ownerIsChild)
      if (!dueOn) say('dueOn', needs.due)
    })
export type LineInput = z.output<ReturnType<typeof lineForm>>

/** Who of the family may read a part. */
export const audienceForm = (personIds: readonly string[]) =>
  z
    .object({
      who: choice(['all', 'some'], needs.who),
      people: z.preprocess(
        given => (given === undefined ? [] : Array.isArray(given) ? given : [given]),
        z.array(z.enum(personIds, { error: needs.people })),
      ),
      seen: z.string(),
      safe: z.literal('on').optional(),
    })
    .superRefine(({ who, people, safe }, context) => {
      const say = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      if (who === 'all' && people.length > 0) say('people', needs.notBoth)
      if (!safe) say('safe', needs.safe)
    })

/** What of an audience was in view. */
export const seenOf = (onlyFor: readonly string[] | null): string =>
  onlyFor === null ? 'all' : onlyFor.toSorted().join(' ')
