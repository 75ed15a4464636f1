import type { World } from '../world.ts'
import { deVriesAmrani } from './de-vries-amrani.ts'
import { deVriesAmraniPlan } from './de-vries-amrani-plan.ts'

/** The households of the demonstration, in the order in which they were opened. */
export const households: readonly ((world: World) => Promise<void>)[] = [deVriesAmrani, deVriesAmraniPlan]
