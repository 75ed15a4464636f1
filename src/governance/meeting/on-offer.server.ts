import type { Day } from '#src/kernel/day.ts'
import type { Tx } from '#src/platform/database/types.ts'
import { isOpen, stagesOf } from '../item/rules.ts'
import { allTreatments, itemsOf } from '../item/store.server.ts'
import { waitingStep } from './rules.ts'

/** Items with an unfinished route that do not stand on this meeting yet: first what waits for its group, then the rest. */
export async function itemsOnOffer(tx: Tx, meeting: { id: string; groupId: string }, today: Day) {
  const routes = Map.groupBy(await allTreatments(tx), step => step.itemId)
  const open = (await itemsOf(tx)).flatMap(({ id, title }) => {
    const route = routes.get(id) ?? []
    const isFinished = route.length > 0 && !stagesOf(route, today).some(isOpen)
    if (isFinished || route.some(step => step.meetingId === meeting.id)) return []
    return [{ id, title, purpose: waitingStep(route, meeting.groupId, today)?.purpose ?? null }]
  })
  return {
    waiting: open.flatMap(({ purpose, ...item }) => (purpose ? [{ ...item, purpose }] : [])),
    others: open.filter(item => item.purpose === null).map(({ id, title }) => ({ id, title })),
  }
}
