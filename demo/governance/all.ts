import { restOnLesson } from '#src/governance/item/lesson/store.server.ts'
import { as, type World } from '../world.ts'
import { tellActions } from './actions.ts'
import { tellChoices } from './choices.ts'
import { tellDevelopments } from './developments.ts'
import { tellGroups } from './groups.ts'
import { type ItemKey, tellRoutes } from './routes.ts'

/** Steering as it stood on 20 November 2025; gives the items by key, for what is told after it. */
export async function tellGovernance(
  world: World,
  lessonIds: ReadonlyMap<string, string>,
): Promise<Record<ItemKey, string>> {
  const groups = await tellGroups(world)
  await tellChoices(world, groups)
  const items = await tellRoutes(world, groups)
  // The memo tells these lessons, so each lesson tells that it went along with the memo.
  for (const key of ['top3-plan', 'roles-in-plan', 'no-triage'])
    await as(world, 'pieter', '2025-11-20', ({ tx, actor }) =>
      restOnLesson(tx, actor.regionId, items.progress, lessonIds.get(key) ?? ''),
    )
  await tellActions(world, groups, items)
  await tellDevelopments(world, items)
  return items
}
