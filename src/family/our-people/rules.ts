import { z } from 'zod'
import { addDays, type Day, dayOf } from '#src/kernel/day.ts'
import { needs } from './needs.nl.ts'

type Known = { caseId: string; since: Day; contact: { name: string } | null }
type Words = {
  householdTitle: {
    with: (name: string) => string
    withSince: (name: string, day: string) => string
    since: (day: string) => string
  }
  day: (day: Day) => string
}

/**
 * What somebody who belongs to more than one household calls each: by its contact person. Whoever else lives there is
 * not for this page to tell.
 */
export function titlesOf(
  households: readonly Known[],
  { householdTitle: words, day }: Words,
): Map<string, string> {
  const names = households.map(one => one.contact?.name)
  return new Map(
    households.map(({ caseId, since, contact }) => {
      if (!contact) return [caseId, words.since(day(since))]
      const isOnly = names.filter(name => name === contact.name).length === 1
      return [caseId, isOnly ? words.with(contact.name) : words.withSince(contact.name, day(since))]
    }),
  )
}

/** The last day of a time that ends at midnight. */
export const lastDayOf = (until: Date): Day => addDays(dayOf(until), -1)

type PlanAround = {
  caseId: string
  participants: readonly {
    id: string
    personId: string | null
    accountId: string | null
    name: string
    here: boolean
  }[]
  roles: readonly { participantId: string; what: string; untilWhen: string }[]
}

/** Who of the family's own people does something in the plan that somebody reads, and what; not who reads it. */
export function aroundUs(plans: readonly PlanAround[], caseId: string, personId: string | null) {
  return plans
    .filter(plan => plan.caseId === caseId)
    .flatMap(plan =>
      plan.participants
        .filter(one => one.accountId === null && one.here && one.personId !== personId)
        .map(one => ({
          name: one.name,
          does: plan.roles.filter(role => role.participantId === one.id).map(role => role.what),
        })),
    )
    .filter(one => one.does.length > 0)
}

type Reachable = { name: string; phone: string | null; reachable: string | null }

/**
 * Whose number a family calls today: of who takes the contact person's place, and the contact person's own where that
 * colleague gave none. Null only when neither has one.
 */
export function whomToCall<One extends Reachable>(
  contact: One,
  deputies: readonly (Reachable & { isNow: boolean })[],
): (Reachable & { phone: string }) | null {
  const found = [...deputies.filter(one => one.isNow), contact].find(one => one.phone !== null)
  return found?.phone ? { name: found.name, phone: found.phone, reachable: found.reachable } : null
}

type Around = { contact: { name: string } | null; deputies: readonly { name: string; isNow: boolean }[] }

/** Who reads what the family tells today: the contact person, or the colleague who takes that place. */
export const whoReads = ({ contact, deputies }: Around): string | null =>
  deputies.find(one => one.isNow)?.name ?? contact?.name ?? null

/** Which household somebody tells about; asked only of who belongs to more than one. */
export const householdField = (caseIds: readonly string[]): z.ZodType<string | undefined> =>
  caseIds.length > 1
    ? z.string({ error: needs.household }).refine(id => caseIds.includes(id), needs.household)
    : z.string().optional()

/** The household that was chosen, or the only one. */
export const chosenHousehold = <One extends { caseId: string }>(
  households: readonly One[],
  chosen: string | undefined,
): One | undefined =>
  households.length === 1 ? households[0] : households.find(one => one.caseId === chosen)
