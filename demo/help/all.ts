import type { World } from '../world.ts'
import { helpStories } from './help.ts'
import { tellHelp } from './telling.ts'

/** What help the households asked for, and what it brought. */
export async function tellAllHelp(world: World): Promise<void> {
  for (const [key, stories] of helpStories) for (const story of stories) await tellHelp(world, key, story)
}
