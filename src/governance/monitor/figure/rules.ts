import type { Day } from '#src/kernel/day.ts'
import { type Guarded, protecting } from '#src/kernel/disclosure/protect.ts'
import type { Cell, Sum } from '#src/kernel/disclosure/table.ts'
import { type Indicator, isIndicator } from '../indicator/rules.ts'
import { partsIn, underWholes } from './part/rules.ts'
import {
  factsId,
  hitsId,
  kindOf,
  missesId,
  quartersIn,
  type RollUp,
  type Told,
  withEveryGarden,
  withFrozenSum,
} from './roll-up/rules.ts'

type Terms = { threshold: number; medianLeast: number }

/**
 * What may be told of a quarter that closed. All that was told before counts as known, and everything that adds up
 * stands in one table, so that nothing kept back can be worked out from other gardens, quarters, indicators or reports.
 */
export async function figuresToTell(
  rollUps: readonly RollUp[],
  terms: Terms,
): Promise<{ told: Told[]; atRisk: RollUp[] }> {
  const found: { told: Told[]; atRisk: RollUp[] } = { told: [], atRisk: [] }
  const known = withEveryGarden(rollUps.filter(one => isIndicator(one.indicator)))
  const [wholes, parts] = [false, true].map(isPart => known.filter(one => isPart === 'partOf' in kindOf(one)))
  for (const together of [...Map.groupBy(wholes ?? [], linkOf).values(), parts ?? []]) {
    const under = underWholes(
      together.map(one => withFrozenSum(one, together)),
      [...(wholes ?? []), ...found.told],
    )
    const { told, atRisk } = await tellTogether(under, terms)
    found.told.push(...told)
    found.atRisk.push(...atRisk)
  }
  return found
}

/** What is more work than this is not proven safe, and then everything in that table is kept back. */
const effort = { together: 250, all: 300_000_000 }

/** Guarding takes long: every hundredth of a second goes first what else the house is asked. */
async function inTurns(steps: Generator<undefined, Guarded>): Promise<Guarded> {
  let began = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - began < 10) continue
    await new Promise<void>(next => setImmediate(next))
    began = performance.now()
  }
}

/** Indicators that share figures are guarded in one table; between others no sum stands. */
function linkOf(one: RollUp): string {
  const { basis, complement } = kindOf(one)
  return basis ?? complement?.replace(/ all$/, '') ?? one.indicator
}

async function tellTogether(known: readonly RollUp[], terms: Terms) {
  const summed = known.map(one => withFrozenSum(one, known))
  const aboutHouseholds = summed.filter(one => kindOf(one).source === 'casework')
  const cells = cellsById(aboutHouseholds.flatMap(cellsOf))
  const guarded = await inTurns(
    protecting([...cells.values()], sumsOf(aboutHouseholds, cells), { ...terms, effort }),
  )
  const isShown = (id: string) => typeof guarded.cells.get(id) === 'number'
  const lost = new Set(guarded.atRisk)
  return {
    told: summed.filter(one => one.toldAfter === null).map(one => told(one, isShown, terms)),
    /** What is kept back and yet follows from what the region made public itself. */
    atRisk: aboutHouseholds.filter(one => cellsOf(one).some(({ id }) => lost.has(id))),
  }
}

/** A number that the region made public of a quarter: how many there were, and of how many of those it was so. */
export type Published = Pick<RollUp, 'indicator' | 'gardenId' | 'facts'> & {
  quarter: Day
  hits: number | null
}

/** What the region made public is known, as far as it is the number that the house counts too. */
export const withPublished = (rollUps: readonly RollUp[], published: readonly Published[]): RollUp[] =>
  rollUps.map(one => {
    const same = published.filter(
      ({ indicator, gardenId, quarter, facts }) =>
        indicator === one.indicator &&
        gardenId === one.gardenId &&
        quarter === one.quarter &&
        facts === one.facts,
    )
    if (same.length === 0) return one
    const valueShown = same.some(({ hits }) => hits === one.hits) || one.valueShown
    return { ...one, factsShown: true, valueShown }
  })

function told(one: RollUp, isShown: (id: string) => boolean, { medianLeast }: Terms): Told {
  const { indicator, gardenId, quarter, version, since, facts, hits } = one
  const { unit, source } = kindOf(one)
  const isFree = source !== 'casework'
  const factsShown = isFree || isShown(factsId(one))
  const partsShown = partIds(one).every(isShown)
  const enough = unit !== 'days' && unit !== 'people' ? true : one.households >= medianLeast
  return {
    ...{ indicator, gardenId, quarter, version, since, facts, hits },
    shownFacts: factsShown ? facts : null,
    shownValue: factsShown && (isFree || (partsShown && enough)) ? figureOf(one, unit) : null,
  }
}

function figureOf({ facts, hits, denominator, median }: RollUp, unit: Indicator['unit']): number {
  if (unit === 'count') return facts
  if (unit === 'share') return hits / facts
  return unit === 'rate' ? hits / denominator : median
}

function partIds(one: RollUp): string[] {
  const { unit } = kindOf(one)
  if (unit === 'share') return [hitsId(one), missesId(one)]
  return unit === 'rate' ? [hitsId(one)] : []
}

function cellsOf(one: RollUp): Cell[] {
  const { unit } = kindOf(one)
  const all = cell(factsId(one), one.facts, one.households, one.factsShown)
  if (unit !== 'share' && unit !== 'rate') return [all]
  const hit = cell(hitsId(one), one.hits, one.hitHouseholds, one.valueShown)
  // That it happened in no household, or in every one, would tell of each of them.
  const tellsOfEach = one.hitHouseholds === 0 || one.hitHouseholds === one.households
  if (unit === 'rate') return [all, tellsOfEach ? { ...hit, held: true } : hit]
  return [all, hit, cell(missesId(one), one.facts - one.hits, one.missHouseholds, one.valueShown)]
}

/** What indicators share is public as soon as one of them told it. */
function cellsById(cells: readonly Cell[]): Map<string, Cell> {
  const found = new Map<string, Cell>()
  for (const one of cells) if (found.get(one.id)?.published === undefined) found.set(one.id, one)
  return found
}

const cell = (id: string, count: number, households: number, shown: boolean | null): Cell => ({
  id,
  count,
  households,
  ...(shown === true ? { published: count } : {}),
  ...(shown === false ? { held: true } : {}),
})

/** Everything that adds up: gardens to the region, quarters to all, and a share with what is left of its whole. */
function sumsOf(all: readonly RollUp[], cells: ReadonlyMap<string, Cell>): Sum[] {
  const sums = all.flatMap((one): Sum[] => [
    ...(kindOf(one).unit === 'share'
      ? [{ total: factsId(one), parts: [hitsId(one), missesId(one)], tellsOfEach: !kindOf(one).complement }]
      : []),
    ...partsIn(one, all),
    ...(one.gardenId === null ? idsOf(one).map(id => partsOf(id, one, gardensIn(one, all))) : []),
    ...(one.quarter === null ? idsOf(one).map(id => partsOf(id, one, quartersIn(one, all))) : []),
  ])
  const seen = new Set<string>()
  return sums.filter(({ total, parts }) => {
    const name = `${total}: ${parts.toSorted().join()}`
    const isNew = parts.length > 0 && !seen.has(name) && [total, ...parts].every(id => cells.has(id))
    seen.add(name)
    return isNew
  })
}

const idsOf = (one: RollUp) => [
  factsId,
  ...(kindOf(one).unit === 'share' ? [hitsId, missesId] : []),
  ...(kindOf(one).unit === 'rate' ? [hitsId] : []),
]

const partsOf = (id: (one: RollUp) => string, whole: RollUp, parts: readonly RollUp[]): Sum => ({
  total: id(whole),
  parts: parts.map(id),
})

const gardensIn = (whole: RollUp, all: readonly RollUp[]) =>
  all.filter(
    one =>
      one.gardenId !== null &&
      one.indicator === whole.indicator &&
      one.quarter === whole.quarter &&
      one.toldAfter === whole.toldAfter &&
      one.since === whole.since,
  )
