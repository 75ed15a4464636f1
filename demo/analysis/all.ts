import type { World } from '../world.ts'
import { firstAnalysis, secondAnalysis } from './de-vries-amrani.ts'
import { tellAnalysis } from './telling.ts'

/** How a family and its team explained together what is going on, and explained it again. */
export async function tellAnalyses(world: World): Promise<void> {
  await tellAnalysis(world, 'de-vries-amrani', firstAnalysis)
  await tellAnalysis(world, 'de-vries-amrani', secondAnalysis)
}
