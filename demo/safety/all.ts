import type { World } from '../world.ts'
import { tellDanger } from './danger.ts'
import { tellIncidents } from './incidents.ts'
import { tellSights } from './sights.ts'
import { tellBesideScores } from './voices.ts'

/** Sight and safety in the demonstration households. */
export async function tellSafety(world: World): Promise<void> {
  await tellSights(world)
  await tellIncidents(world)
  await tellDanger(world)
  await tellBesideScores(world)
}
