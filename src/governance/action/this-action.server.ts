import type { Access } from '#src/access/door.server.ts'
import { may } from '#src/access/permissions.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import { maySettle } from './rules.ts'
import { type Action, actionOf, secretaryOf } from './store.server.ts'

/** The action the address is about; 404 for one that is not there. */
export async function actionAsked({
  tx,
  params: { actionId },
}: Pick<Access, 'tx' | 'params'>): Promise<Action> {
  const action = isId(actionId) ? await actionOf(tx, actionId) : undefined
  if (!action) throw notFound()
  return action
}

/** Whether the asker may tick this action off. */
export async function settles({ tx, actor }: Pick<Access, 'tx' | 'actor'>, action: Action): Promise<boolean> {
  const me = { accountId: actor.accountId, leads: may(actor, 'action:write') }
  return maySettle(action, { ...me, secretaryOf: await secretaryOf(tx) })
}
