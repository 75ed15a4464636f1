import type { World } from '../world.ts'
import { deVriesAmrani } from './de-vries-amrani.ts'
import { aalbers, jongsma } from './gooise-meren.ts'
import { kramer, okonkwo, vanDoorn } from './hilversum.ts'
import { peeters, smitBakker, tesfay } from './huizen.ts'

/** The households of the demonstration, in the order in which they were opened. */
export const households: readonly ((world: World) => Promise<void>)[] = [
  deVriesAmrani,
  jongsma,
  smitBakker,
  kramer,
  tesfay,
  vanDoorn,
  aalbers,
  okonkwo,
  peeters,
]
