import { capacityNames } from '../contact-person/text.nl.ts'
import { familyRoleNames } from '../household/text.nl.ts'
import { type Participant, type Plan, presentIn } from './rules.ts'

/** What somebody is in this plan: 'kind', 'gedragswetenschapper', 'buurvrouw'. */
export const placeOf = ({ familyRole, capacity, relation }: Participant): string => {
  if (familyRole) return familyRoleNames[familyRole]
  return capacity ? (capacityNames[capacity] ?? '') : (relation ?? '')
}

/** The name of somebody of the plan, or nothing where nobody is chosen. */
export const nameIn = (plan: Pick<Plan, 'participants'>, id: string | null): string =>
  plan.participants.find(one => one.id === id)?.name ?? ''

/** Those who can be chosen, as the options of a field. */
export const optionsOfPeople = (
  plan: Pick<Plan, 'participants'>,
  may: (one: Participant) => boolean = () => true,
) =>
  presentIn(plan)
    .filter(may)
    .map(one => ({ value: one.id, label: `${one.name} (${placeOf(one)})` }))
