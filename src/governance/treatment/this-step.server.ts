import type { Access } from '#src/access/door.server.ts'
import { notFound } from '#src/access/refusals.ts'
import { isId } from '#src/kernel/id.ts'
import { type Stage, stagesOf } from '../item/rules.ts'
import type { Treatment } from '../item/store.server.ts'
import { treatmentOf } from './store.server.ts'

/** The treatment the address is about, and where it stands today; 404 for one that is not there. */
export async function stepAsked({
  tx,
  params,
  today,
}: Pick<Access, 'tx' | 'params' | 'today'>): Promise<{ treatment: Treatment; stage: Stage }> {
  const { treatmentId } = params
  const found = isId(treatmentId) ? await treatmentOf(tx, treatmentId) : undefined
  if (!found) throw notFound()
  const stage = stagesOf(found.route, today)[found.route.indexOf(found.treatment)]
  return { treatment: found.treatment, stage: stage ?? 'unplanned' }
}
