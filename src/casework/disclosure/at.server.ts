import type { Access } from '#src/access/door.server.ts'
import { dayInWords } from '#src/kernel/day.ts'
import { teamOf } from '../contact-person/store.server.ts'
import { householdOf } from '../household/store.server.ts'
import { nameOf } from '../household-member/rules.ts'
import { authorityOf } from '../people-and-network/authority/store.server.ts'
import { authorityState } from '../people-and-network/rules.ts'
import { peopleOf } from '../people-and-network/store.server.ts'
import { adviceFor, needsHolders } from './rules.ts'
import { sharedOf } from './store.server.ts'
import { text } from './text.nl.ts'

type Here = Pick<Access, 'tx' | 'caseId' | 'today' | 'settings'>

/** The name of the household of the address. */
export async function householdName({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>): Promise<string> {
  return (await householdOf(tx, caseId))?.name ?? ''
}

/** Everybody of the household with whom the law would have us ask or tell, and what is known of authority. */
async function advisedPeople({ tx, caseId, today, settings }: Here) {
  const people = await peopleOf(tx, caseId)
  const looks = await authorityOf(tx, caseId)
  const nameById = new Map(people.map(person => [person.id, nameOf(person)]))
  const holdersOf = (childId: string): string => {
    const own = looks.filter(look => look.childId === childId)
    const [latest] = own
    if (!latest || authorityState(own, today, settings.authorityCheckMonths) !== 'checked')
      return text.form.holdersUnsure
    const names = latest.holderIds.map(id => nameById.get(id) ?? '')
    const all = [...names, ...(latest.institution ? [latest.institution] : [])].filter(Boolean)
    return text.form.holders(all.join(', '), dayInWords(latest.lookedOn))
  }
  return people
    .filter(person => person.takesPart && !person.isDeceased)
    .map(person => {
      const advice = adviceFor(person, today)
      return {
        id: person.id,
        name: nameOf(person),
        advice,
        holders: needsHolders(advice) ? holdersOf(person.id) : null,
      }
    })
}

/** What a disclosure is made from: people with advice, the team, and the consent that holds. */
export async function aroundDisclosure(here: Here) {
  const team = await teamOf(here.tx, here.caseId)
  const { consents } = await sharedOf(here.tx, here.caseId)
  return {
    people: await advisedPeople(here),
    team: [...new Map(team.map(one => [one.accountId, { id: one.accountId, name: one.name }])).values()],
    consents: consents.filter(one => one.withdrawnOn === null),
  }
}
