import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import { type Place, standsAt } from './store.server.ts'

type Asking = Pick<Access, 'tx' | 'actor' | 'caseId' | 'params'>

/** The sitting of an address that is being held, and whether the asker leads it; who takes no part finds nothing. */
export async function meetingAt({ tx, actor, caseId, params }: Asking) {
  const { plannedId, sittingId } = params
  const stands = isId(sittingId) && isId(plannedId) && (await standsAt(tx, { caseId, plannedId, sittingId }))
  if (!stands || !isId(sittingId) || !isId(plannedId)) throw notFound()
  const place: Place & { accountId: string } = {
    sittingId,
    caseId,
    regionId: actor.regionId,
    accountId: actor.accountId,
    seatId: null,
  }
  return { plannedId, sittingId, leads: stands.leads, place }
}

/** The same, for who leads it. */
export async function ledMeetingAt(asking: Asking) {
  const meeting = await meetingAt(asking)
  if (!meeting.leads) throw notFound()
  return meeting
}
