import type { World } from '../world.ts'
import { deVriesAmrani } from './de-vries-amrani.ts'
import { deVriesAmraniVoices } from './de-vries-amrani-voices.ts'
import { yildiz } from './yildiz.ts'

/** The households of the demonstration, in the order in which they were opened. */
export const households: readonly ((world: World) => Promise<void>)[] = [
  deVriesAmrani,
  deVriesAmraniVoices,
  yildiz,
]
