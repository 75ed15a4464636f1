import type { World } from '../world.ts'
import { deVriesAmrani } from './de-vries-amrani.ts'
import { deVriesAmraniPlan } from './de-vries-amrani-plan.ts'
import { deVriesAmraniVoices } from './de-vries-amrani-voices.ts'
import { aalbers, jongsma } from './gooise-meren.ts'
import { kramer, okonkwo, vanDoorn } from './hilversum.ts'
import { peeters, smitBakker, tesfay } from './huizen.ts'
import { yildiz } from './yildiz.ts'
import { yildizPlan } from './yildiz-plan.ts'

/** The households of the demonstration, in the order in which they were opened. */
export const households: readonly ((world: World) => Promise<void>)[] = [
  deVriesAmrani,
  deVriesAmraniVoices,
  jongsma,
  smitBakker,
  kramer,
  yildiz,
  yildizPlan,
  tesfay,
  vanDoorn,
  aalbers,
  okonkwo,
  peeters,
]
