import type { Access } from '#src/access/door.server.ts'
import { may } from '#src/access/permissions.ts'
import { isId } from '#src/kernel/id.ts'
import { lessonTitle } from '#src/learning/public.ts'
import { actionsOfItem } from '../action/store.server.ts'
import { waitOf } from '../communication/store.server.ts'
import { decisionsOn } from '../decision/store.server.ts'
import { groupIdsOf } from '../group/member/store.server.ts'
import { papersOf } from '../paper/store.server.ts'
import { choiceOfItem } from '../scenario/store.server.ts'
import { adviceOn, conclusionsOn } from '../treatment/store.server.ts'
import { barrierOfItem } from './barrier.server.ts'
import { lessonIdsOf } from './lesson/store.server.ts'
import { currentStep, stagesOf } from './rules.ts'
import { itemOf, routeOf } from './store.server.ts'

/** What the page of an item shows, or undefined when there is no such item within reach. */
export async function itemView({ tx, actor, params, today }: Access) {
  const { itemId } = params
  const item = isId(itemId) ? await itemOf(tx, itemId) : undefined
  if (!item) return undefined
  const route = await routeOf(tx, item.id)
  const stages = stagesOf(route, today)
  return {
    item,
    today,
    papers: await papersOf(tx, [item.id]),
    actions: await actionsOfItem(tx, item.id),
    steps: route.map((step, index) => ({ step, stage: stages[index] ?? 'unplanned' })),
    current: currentStep(stages),
    conclusions: await conclusionsOn(tx, item.id),
    advices: await adviceOn(
      tx,
      route.map(step => step.id),
    ),
    decisions: await decisionsOn(
      tx,
      route.map(step => step.id),
    ),
    barrier: await barrierOfItem(tx, item.id),
    wait: await waitOf(tx, item.id),
    choice: (await choiceOfItem(tx, item.id)) ?? null,
    lessons: (await Promise.all((await lessonIdsOf(tx, item.id)).map(id => lessonTitle(tx, id)))).filter(
      one => one !== undefined,
    ),
    me: actor.accountId,
    myGroups: await groupIdsOf(tx, actor.accountId),
    can: {
      readPractice: may(actor, 'practice:read'),
      plan: may(actor, 'meeting:plan'),
      treat: may(actor, 'meeting:treat'),
      addActions: may(actor, 'action:write'),
      advise: may(actor, 'meeting:advise'),
    },
  }
}
export type ItemView = NonNullable<Awaited<ReturnType<typeof itemView>>>
