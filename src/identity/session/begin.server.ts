import type { ActionFunctionArgs } from 'react-router'
import { visitOf } from '#src/access/house.server.ts'
import { recordAudit } from '#src/audit/store.server.ts'
import { tokenFrom } from './cookie.server.ts'
import { endSession } from './store.server.ts'

/** This browser goes on as somebody else, so the session it had ends: nobody comes back to it unseen. */
export async function endWhatRuns(
  address: string,
  { request, context }: Pick<ActionFunctionArgs, 'request' | 'context'>,
): Promise<void> {
  const { tx, actor } = visitOf(context)
  const token = tokenFrom(request)
  if (!token) return
  await endSession(tx, token)
  if (!actor) return
  const { regionId, accountId } = actor
  await recordAudit(tx, { regionId, accountId, action: 'session:end', address, outcome: 'done' })
}
