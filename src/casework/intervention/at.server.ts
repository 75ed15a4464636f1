import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { householdOf } from '../household/store.server.ts'
import { isUnborn, nameOf } from '../household-member/rules.ts'
import { livingIn } from '../household-member/store.server.ts'
import type { Step } from './rules.ts'
import { type Help, helpIn } from './store.server.ts'
import { stepAddresses } from './text.nl.ts'

/** The name of the household of the address. */
export async function householdName({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>): Promise<string> {
  return (await householdOf(tx, caseId))?.name ?? ''
}

/** Everybody of the household who can be helped or asked, by name. */
export const namedPeople = async ({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>) =>
  (await livingIn(tx, caseId))
    .filter(person => !isUnborn(person))
    .map(person => ({ id: person.id, name: nameOf(person) }))

/** The help of the address; not there when it is of no or another household. */
export async function helpAt({
  tx,
  caseId,
  params,
}: Pick<Access, 'tx' | 'caseId' | 'params'>): Promise<Help> {
  const found = (await helpIn(tx, caseId)).find(one => one.id === params.interventionId)
  if (!found) throw notFound()
  return found
}

/** The step of the address. */
export function stepAt(params: Access['params']): Step {
  const found = (Object.keys(stepAddresses) as Step[]).find(step => stepAddresses[step] === params.step)
  if (!found) throw notFound()
  return found
}
