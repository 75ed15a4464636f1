import type { Access } from '#src/access/door.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import { teamOf } from '../contact-person/store.server.ts'
import { titleOf } from '../conversation/moments.ts'
import { waysIn } from '../family-access/store.server.ts'
import { childrenFirst } from '../household/rules.ts'
import { householdOf } from '../household/store.server.ts'
import { isUnborn, nameOf } from '../household-member/rules.ts'
import { livingIn } from '../household-member/store.server.ts'
import { sightsOn } from '../safety-sight/store.server.ts'
import { stateOf } from './rules.ts'
import { type Visit, visitsIn } from './store.server.ts'

type At = Pick<Access, 'tx' | 'caseId' | 'params'>

/** The visit of the address; not there when it is of no or another household. */
export async function visitAt({ tx, caseId, params }: At): Promise<Visit> {
  const found = (await visitsIn(tx, caseId)).find(one => one.id === params['visitId'])
  if (!found) throw notFound()
  return found
}

/** The same, while nothing became of it yet. */
export async function openVisitAt(access: At): Promise<Visit> {
  const visit = await visitAt(access)
  if (visit.outcome) throw notFound()
  return visit
}

/** The same, once its day is there. */
export async function visitToTell(access: At & Pick<Access, 'today'>): Promise<Visit> {
  const visit = await openVisitAt(access)
  if (stateOf(visit, access.today) !== 'to-tell') throw notFound()
  return visit
}

/** Whom one can visit: who lives, was born, and belongs here; children first. */
export const peopleToVisit = async ({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>) =>
  childrenFirst((await livingIn(tx, caseId)).filter(one => !isUnborn(one))).map(one => ({
    id: one.id,
    name: nameOf(one),
  }))

/** Who of the team can go instead of the contact person, and who that is now. */
export async function goersIn({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>) {
  const team = [...new Map((await teamOf(tx, caseId)).map(one => [one.accountId, one])).values()]
  const contact = team.find(one => one.part === 'contact-person')
  return {
    contactName: contact?.name ?? '',
    colleagues: team.filter(one => one !== contact).map(one => ({ value: one.accountId, label: one.name })),
  }
}

/** Who has pages of their own that are open now. */
export async function readersIn(access: Pick<Access, 'tx' | 'caseId'>) {
  const open = (await waysIn(access.tx, access.caseId)).filter(one => one.closed === null)
  const ids = new Set(open.map(one => one.personId))
  return (await peopleToVisit(access)).filter(one => ids.has(one.id))
}

/** What was recorded already of who was seen on the day of a visit, as far as no other visit has it. */
export async function sightsFor({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>, visit: Visit) {
  const taken = new Set((await visitsIn(tx, caseId)).map(one => one.sightId))
  return (await sightsOn(tx, caseId, visit.on))
    .filter(one => one.place !== 'phone' && one.withdrawnWhy === null && !taken.has(one.id))
    .map(({ id, place, people }) => ({
      value: id,
      label: titleOf({ place, kind: null, withOthers: null, people }),
    }))
}

export const mayShow = ({ actor, parts }: Pick<Access, 'actor' | 'parts'>) =>
  may(actor, 'home-visit:show', parts)

export const householdName = async ({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>) =>
  (await householdOf(tx, caseId))?.name ?? ''
