/** Times in milliseconds, sorted. */
export type Times = readonly number[]

const percentile = (times: Times, share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
export const p50 = (times: Times) => percentile(times, 0.5)
export const p95 = (times: Times) => percentile(times, 0.95)

/** However slow a machine is, a measure ends: with fewer rounds than asked, which its row tells. */
const longest = { milliseconds: 60_000, fewest: 40 }

/**
 * Does each of the works in turn, again and again, so that noise of the machine hits all of them alike. The rounds before
 * the first that counts are as many as asked, so that a plan that will be kept is kept.
 */
export async function timeInTurns<Name extends string>(
  works: Record<Name, (round: number) => Promise<unknown>>,
  { warmUp, rounds }: { warmUp: number; rounds: number },
): Promise<Record<Name, Times>> {
  const names = Object.keys(works) as Name[]
  const times = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<Name, number[]>
  let since = 0
  for (let round = -warmUp; round < rounds; round++) {
    if (round === 0) since = performance.now()
    if (round >= longest.fewest && performance.now() - since > longest.milliseconds) break
    for (const name of names) {
      const began = performance.now()
      await works[name](round + warmUp)
      if (round >= 0) times[name].push(performance.now() - began)
    }
  }
  for (const name of names) times[name].sort((a, b) => a - b)
  return times
}

/** Fixed dice: every run visits the same households in the same order. */
export function dice(seed: number): (sides: number) => number {
  let state = seed
  return sides => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}
