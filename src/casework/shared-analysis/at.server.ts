import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { householdOf } from '../household/store.server.ts'
import { isUnborn, nameOf } from '../household-member/rules.ts'
import { livingIn } from '../household-member/store.server.ts'
import { type Analysis, analysesIn } from './store.server.ts'

/** Who of the family can take part and say how they see it: those who live here first. */
export async function familyOf({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>) {
  const people = (await livingIn(tx, caseId)).filter(one => !isUnborn(one) && one.familyRole !== 'network')
  const isElsewhere = (one: (typeof people)[number]) => Number(one.lives === 'elsewhere')
  return people
    .toSorted((a, b) => isElsewhere(a) - isElsewhere(b))
    .map(one => ({ value: one.id, label: nameOf(one) }))
}

type At = Pick<Access, 'tx' | 'caseId' | 'params'>

/** What the household of the address is called. */
export async function householdName({ tx, caseId }: Pick<Access, 'tx' | 'caseId'>): Promise<string> {
  return (await householdOf(tx, caseId))?.name ?? ''
}

/** The version of the address among all of them; not there for others. */
export async function analysisAt({
  tx,
  caseId,
  params,
}: At): Promise<{ analysis: Analysis; all: Analysis[] }> {
  const all = await analysesIn(tx, caseId)
  const analysis = all.find(one => one.id === params.analysisId)
  if (!analysis) throw notFound()
  return { analysis, all }
}
