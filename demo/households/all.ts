import type { World } from '../world.ts'
import { aalbersStory } from './aalbers-story.ts'
import { deVriesAmrani } from './de-vries-amrani.ts'
import { deVriesAmraniPlan } from './de-vries-amrani-story.ts'
import { deVriesAmraniVoices } from './de-vries-amrani-voices.ts'
import { aalbers, jongsma } from './gooise-meren.ts'
import { kramer, okonkwo, vanDoorn } from './hilversum.ts'
import { peeters, smitBakker, tesfay } from './huizen.ts'
import { jongsmaStory } from './jongsma-story.ts'
import { kramerStory } from './kramer-story.ts'
import { okonkwoStory } from './okonkwo-visser-story.ts'
import { smitBakkerStory } from './smit-bakker-story.ts'
import { tesfayStory } from './tesfay-story.ts'
import { vanDoornStory } from './van-doorn-story.ts'
import { yildiz } from './yildiz.ts'
import { yildizPlan } from './yildiz-plan.ts'

/** The households of the demonstration, in the order in which they were opened. */
export const households: readonly ((world: World) => Promise<void>)[] = [
  deVriesAmrani,
  deVriesAmraniPlan,
  deVriesAmraniVoices,
  jongsma,
  jongsmaStory,
  smitBakker,
  smitBakkerStory,
  kramer,
  kramerStory,
  yildiz,
  yildizPlan,
  tesfay,
  tesfayStory,
  vanDoorn,
  vanDoornStory,
  aalbers,
  aalbersStory,
  okonkwo,
  okonkwoStory,
  peeters,
]
