import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { childrenFirst } from '../household/rules.ts'
import { householdOf } from '../household/store.server.ts'
import { nameOf } from '../household-member/rules.ts'
import { peopleIn } from '../household-member/store.server.ts'
import { filesIn, type HouseholdFile } from './store.server.ts'

/** The name of the household of the address. */
export async function householdName({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>): Promise<string> {
  return (await householdOf(tx, caseId))?.name ?? ''
}

/** Everybody of the household, by name, the children first. */
export const namedPeople = async ({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>) =>
  childrenFirst(await peopleIn(tx, caseId)).map(person => ({ id: person.id, name: nameOf(person) }))

/** The letter or photo of the address; not there when it is of no or another household. */
export async function fileAt({
  tx,
  caseId,
  params,
}: Pick<Access, 'tx' | 'caseId' | 'params'>): Promise<HouseholdFile> {
  const found = (await filesIn(tx, caseId)).find(one => one.id === params.fileId)
  if (!found) throw notFound()
  return found
}

/** The same, when it can still be opened. */
export async function openFileAt(access: Pick<Access, 'tx' | 'caseId' | 'params'>): Promise<HouseholdFile> {
  const file = await fileAt(access)
  if (file.withdrawal || file.scan === 'infected') throw notFound()
  return file
}
