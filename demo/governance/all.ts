import type { World } from '../world.ts'
import { tellDevelopments } from './developments.ts'
import { tellGroups } from './groups.ts'
import { type ItemKey, tellRoutes } from './routes.ts'

/** Steering as it stood on 20 November 2025; gives the items by key, for what is told after it. */
export async function tellGovernance(world: World): Promise<Record<ItemKey, string>> {
  const groups = await tellGroups(world)
  const items = await tellRoutes(world, groups)
  await tellDevelopments(world, items)
  return items
}
