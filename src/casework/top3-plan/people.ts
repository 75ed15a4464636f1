import { capacityNames } from '../contact-person/text.nl.ts'
import { familyRoleNames } from '../household/text.nl.ts'
import { actingIn, type Participant, type Plan, presentIn } from './rules.ts'

/** What somebody is in this plan: 'kind', 'gedragswetenschapper', 'buurvrouw'. */
export const placeOf = ({ familyRole, capacity, relation }: Participant): string => {
  if (familyRole) return familyRoleNames[familyRole]
  return capacity ? (capacityNames[capacity] ?? '') : (relation ?? '')
}

/** The name of somebody of the plan, or nothing where nobody is chosen. */
export const nameIn = (plan: Pick<Plan, 'participants'>, id: string | null): string =>
  plan.participants.find(one => one.id === id)?.name ?? ''

const options = (people: readonly Participant[]) =>
  people.map(one => ({ value: one.id, label: `${one.name} (${placeOf(one)})` }))

/** Those who can be chosen to do something or keep an eye on it. */
export const optionsOfActing = (
  plan: Pick<Plan, 'participants'>,
  may: (one: Participant) => boolean = () => true,
) => options(actingIn(plan).filter(may))

/** Those of the family and its network for whom something can be unsafe, an unborn child too. */
export const optionsOfAffected = (plan: Pick<Plan, 'participants'>) =>
  options(presentIn(plan).filter(one => one.accountId === null))

/** A name as it is compared. */
export const plainName = (name: string) => name.trim().toLowerCase()

/**
 * Who of the household is meant by a name alone, as somebody came to a consultation before they joined: no second time in
 * the plan. A child or a parent is nobody's namesake here, and of two of one name nobody knows which.
 */
export function knownByName(members: readonly { familyRole: string | null; name: string }[]): string[] {
  const names = members.map(one => plainName(one.name))
  return members
    .filter(one => one.familyRole !== 'child' && one.familyRole !== 'parent')
    .map(one => plainName(one.name))
    .filter(name => names.indexOf(name) === names.lastIndexOf(name))
}
