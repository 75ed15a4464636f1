import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import { personTraces } from '#src/kernel/person-traces.ts'
import { householdOf } from '../household/store.server.ts'
import { isChild, isUnborn, nameOf } from '../household-member/rules.ts'
import { authorityOf } from '../people-and-network/authority/store.server.ts'
import { parentagesOf } from '../people-and-network/kinship/store.server.ts'
import { authorityState } from '../people-and-network/rules.ts'
import { peopleOf } from '../people-and-network/store.server.ts'
import { type Advice, adviceOn } from './rules.ts'
import { type Request, requestsOf } from './store.server.ts'

type Here = Pick<Access, 'tx' | 'caseId' | 'today' | 'settings'>

/** The request of the address, within the household of the address. */
export async function requestAt({
  tx,
  caseId,
  params,
}: Pick<Access, 'tx' | 'caseId' | 'params'>): Promise<Request> {
  const requestId = params['requestId'] ?? ''
  const request = isId(requestId) && (await requestsOf(tx, caseId)).find(one => one.id === requestId)
  if (!request) throw notFound()
  return request
}

export const householdName = async ({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>): Promise<string> =>
  (await householdOf(tx, caseId))?.name ?? ''

/** Who of the household lives and can ask something. */
export async function askersOf({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>) {
  const people = await peopleOf(tx, caseId)
  return people
    .filter(one => one.takesPart && !one.isDeceased && !isUnborn(one))
    .map(one => ({ id: one.id, name: nameOf(one), birthDate: one.birthDate }))
}

/** The children somebody may ask about, with what the law says of this asker and each. */
export async function childrenFor({ tx, caseId, today, settings }: Here, askerId: string) {
  const people = await peopleOf(tx, caseId)
  const looks = await authorityOf(tx, caseId)
  const parentages = (await parentagesOf(tx, caseId)).now
  const asker = people.find(one => one.id === askerId)
  return people
    .filter(
      one => one.id !== askerId && one.takesPart && !one.isDeceased && isChild(one, today) && !isUnborn(one),
    )
    .map(child => {
      const own = looks.filter(look => look.childId === child.id)
      const isSure = authorityState(own, today, settings.authorityCheckMonths) === 'checked'
      const holds = own[0]?.holderIds.includes(askerId) ? 'holds' : 'holds-not'
      const parents = parentages.filter(one => one.childId === child.id)
      const isParent =
        parents.length > 0 ? parents.some(one => one.parentId === askerId) : asker?.familyRole === 'parent'
      const { id, birthDate } = child
      const advice: Advice = adviceOn({ birthDate, isParent, authority: isSure ? holds : 'unsure' }, today)
      return { id, name: nameOf(child), advice }
    })
}

/** Finds in a text the names of everybody of the household but one. */
export async function othersNamed({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>, readerId: string) {
  const people = await peopleOf(tx, caseId)
  const reader = people.find(one => one.id === readerId)
  const own = [reader?.givenName, reader?.familyName]
  const names = people
    .filter(one => one.id !== readerId)
    .flatMap(one => [one.givenName, one.familyName])
    .filter(name => name !== null && !own.includes(name))
  return (words: string): string[] =>
    personTraces(words, { persons: names.filter(name => name !== null), known: [] })
      .filter(trace => names.some(name => trace.word.toLowerCase().startsWith(name?.toLowerCase() ?? ' ')))
      .map(trace => trace.word)
}
