import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import { observationOf } from './store.server.ts'

/** The observation of the address, for who shared it; for everybody else it is not there. */
export async function ownObservation({ tx, actor, params }: Pick<Access, 'tx' | 'actor' | 'params'>) {
  const { observationId } = params
  const observation = isId(observationId) ? await observationOf(tx, observationId) : undefined
  if (observation?.sharedById !== actor.accountId) throw notFound()
  return observation
}
