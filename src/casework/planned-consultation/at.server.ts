import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { isSettled } from './rules.ts'
import { plannedOf } from './store.server.ts'

type Params = Record<string, string | undefined>

/** The planned consultation of an address; one of another household is not found. */
export async function plannedAt(tx: Tx, caseId: string, { plannedId }: Params) {
  const planned = isId(plannedId) ? await plannedOf(tx, caseId, plannedId) : undefined
  if (!planned) throw notFound()
  return planned
}

/** The same, while there is still something to prepare. */
export async function openPlannedAt(tx: Tx, caseId: string, params: Params) {
  const planned = await plannedAt(tx, caseId, params)
  if (isSettled(planned.state)) throw notFound()
  return planned
}

/** One seat of it. */
export async function seatAt(tx: Tx, caseId: string, params: Params) {
  const planned = await openPlannedAt(tx, caseId, params)
  const seat = planned.seats.find(one => one.id === params['seatId'])
  if (!seat) throw notFound()
  return { planned, seat }
}
