import type { Access } from '#src/access/door.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import { type End, endsFor } from './rules.ts'
import { type Objection, objectionOf } from './store.server.ts'

type Asked = Pick<Access, 'tx' | 'params' | 'actor'>

/** The objection the address is about, and how it can end by who asks; 404 for one that is not there. */
export async function objectionAsked(access: Asked): Promise<{ objection: Objection; possible: End[] }> {
  const { objectionId } = access.params
  const objection = isId(objectionId) ? await objectionOf(access.tx, objectionId) : undefined
  if (!objection) throw notFound()
  const isRaiser = objection.raisedBy === access.actor.accountId
  const leads = may(access.actor, 'scenario:write')
  return { objection, possible: endsFor(objection.state, { isRaiser, leads }) }
}
