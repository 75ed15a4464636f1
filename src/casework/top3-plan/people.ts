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

type OfNetwork = { relation: string | null; name: string }

/**
 * Who of a family's network is meant: of that name, or the only one with that first name who is the same to the family.
 * "Joke, buurvrouw" is "Joke Prins, buurvrouw"; of two of them nobody knows which.
 */
export function sameOf<One extends OfNetwork>(
  { name, relation }: OfNetwork,
  among: readonly One[],
): One | undefined {
  const network = among.filter(one => one.relation !== null)
  const named = network.find(one => plainName(one.name) === plainName(name))
  if (named || relation === null) return named
  const [first, ...rest] = plainName(name).split(' ')
  const alike = network.filter(one => {
    const [theirs, ...more] = plainName(one.name).split(' ')
    const isShort = rest.length === 0 || more.length === 0
    return theirs === first && isShort && plainName(one.relation ?? '') === plainName(relation)
  })
  return alike.length === 1 ? alike[0] : undefined
}

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
