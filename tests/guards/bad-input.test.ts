import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visits } from '#tests/support/hostile/input.ts'
import { type HostileWalk, walkIn } from '#tests/support/hostile/walk.ts'
import { openHouse } from '#tests/support/house.ts'
import { pages } from '../../build/server/server.js'

// `npm run fuzz -- --requests 100000` asks as many; a sample goes along with every run of the tests.
const asked = Number(process.env.FUZZ_REQUESTS ?? 150)
const seed = Number(process.env.FUZZ_SEED ?? 20_251_120)
/** After so many, visits have changed the demonstration beyond use: the next go to a fresh one. */
const perHouse = 4000

const paths = Object.values(pages.routes).flatMap(route => (route?.path ? [`/${route.path}`] : []))
const found = new Map<string, number>()
let requests = 0
let refusals = 0
const statuses = new Map<number, number>()

async function visitOneHouse(most: number, round: number) {
  const house = await openHouse()
  const walk = await walkIn(house, paths)
  const isEnough = () => walk.requests >= most
  await fc.assert(
    fc.asyncProperty(visits, async visit => {
      if (!isEnough()) await walk.visit(visit)
    }),
    { numRuns: most, seed: seed + round, endOnFailure: true },
  )
  tell(walk, round)
  await house.close()
}

function tell(walk: HostileWalk, round: number) {
  requests += walk.requests
  refusals += walk.refusals
  for (const [status, count] of walk.statuses) statuses.set(status, (statuses.get(status) ?? 0) + count)
  for (const [wrong, count] of walk.wrong) found.set(wrong, (found.get(wrong) ?? 0) + count)
  const file = process.env.FUZZ_LOG
  if (!file) return
  const line = { round, requests, refusals, statuses: Object.fromEntries(statuses), found: [...found] }
  writeFileSync(file, `${JSON.stringify(line)}\n`, { flag: 'a' })
}

test(
  'whatever is sent, an answer comes in time, in Dutch, and a refusal writes nothing',
  async () => {
    for (let round = 0; requests < asked; round++)
      await visitOneHouse(Math.min(perHouse, asked - requests), round)
    expect(Object.fromEntries(found)).toEqual({})
    expect(refusals, 'or nothing was tried').toBeGreaterThan(asked / 20)
  },
  Math.max(120_000, asked * 2000),
)
