import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visits } from '#tests/support/hostile/input.ts'
import { changed, formsOf, linksOf, Seen, type Walker, walkersOf, wrongWith } from '#tests/support/hostile/walk.ts'
import { noteWrites } from '#tests/support/hostile/written.ts'
import { type Answer, type OpenHouse, openHouse } from '#tests/support/house.ts'
import { pages } from '../../build/server/server.js'

// `npm run fuzz -- --requests 100000` asks as many; a sample goes along with every run of the tests.
const asked = Number(process.env.FUZZ_REQUESTS ?? 300)
const seed = Number(process.env.FUZZ_SEED ?? 20251120)
/** After so many, people have changed the demonstration beyond use: the next go to a fresh one. */
const perHouse = 2000
/** Of the processor, so that a busy machine is not what fails. */
const longest = 5_000_000

const paths = Object.values(pages.routes).flatMap(route => (route?.path ? [`/${route.path}`] : []))

type Given = fc.RandomGenerator extends never ? never : Parameters<typeof visit>[1]
type Tally = { requests: number; refusals: number; statuses: Map<number, number>; slowest: number; at: string }

class Walk {
  readonly tally: Tally = { requests: 0, refusals: 0, statuses: new Map(), slowest: 0, at: '' }
  readonly seen = new Seen()
  readonly house: OpenHouse
  readonly walkers: Walker[]
  readonly written: () => Promise<string[]>
  constructor(house: OpenHouse, walkers: Walker[], written: () => Promise<string[]>) {
    this.house = house
    this.walkers = walkers
    this.written = written
  }
}
