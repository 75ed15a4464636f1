import { broughtBarrier } from '#src/learning/public.ts'
import type { Tx } from '#src/platform/database/types.ts'
import type { Reaction } from '#src/platform/outbox/store.server.ts'
import { addStep, barrierBehind, insertItem } from './store.server.ts'
import { text } from './text.nl.ts'

/** Puts a barrier that the practice group brought on the route of the group it asked; telling it twice makes one item. */
export const bringBarrier: Reaction = async (tx, { regionId, ids }) => {
  const barrier = await broughtBarrier(tx, ids.barrierId ?? '')
  if (!barrier?.groupId) return
  const itemId = await insertItem(tx, {
    regionId,
    title: barrier.title,
    body: text.barrier.body(barrier.what, barrier.question),
    asked: barrier.asked,
    broughtBy: barrier.broughtBy,
    barrierId: barrier.id,
  })
  if (!itemId) return
  await addStep(tx, regionId, itemId, {
    where: { groupId: barrier.groupId, meetingId: null },
    purpose: 'decide',
  })
}

/** The barrier an item came from, or null when it came from elsewhere. */
export async function barrierOfItem(tx: Tx, itemId: string) {
  const barrierId = await barrierBehind(tx, itemId)
  return barrierId ? ((await broughtBarrier(tx, barrierId)) ?? null) : null
}
