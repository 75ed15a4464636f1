/** On which places, counted from 0, something stands out, and by which rule. */
export type Signal = { rule: Rule; places: readonly number[] }
export type Rule =
  | 'beyond-limit'
  | 'three-of-four'
  | 'run-of-eight'
  | 'shift-of-six'
  | 'trend-of-five'
  | 'few-runs'
  | 'many-runs'

export type Judgement =
  | { kind: 'too-few'; have: number; need: number }
  | { kind: 'run'; centre: number; signals: Signal[] }
  | { kind: 'limits'; centre: number; lower: number; upper: number; by: 'mean' | 'median'; signals: Signal[] }

/** Fewer points make no line; from ten on chance can be told by runs, from fifteen on limits mean something. */
const least = { run: 6, runsTest: 10, limits: 15 } as const

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]) => sum(values) / values.length

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return Number.isInteger(middle)
    ? ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
    : (sorted[Math.floor(middle)] ?? Number.NaN)
}

export const movingRanges = (values: readonly number[]): number[] =>
  values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)))

/**
 * The natural process limits of single values (Wheeler, Making Sense of Data, 2003): 2.660 times the mean moving range
 * on either side, or 3.145 times the median one where a range beyond 3.268 times the mean has blown the mean up.
 */
export function naturalLimits(values: readonly number[], by: 'mean' | 'median') {
  const ranges = movingRanges(values)
  const reach = by === 'mean' ? 2.66 * mean(ranges) : 3.145 * median(ranges)
  const centre = mean(values)
  return { centre, lower: centre - reach, upper: centre + reach, rangeLimit: 3.268 * mean(ranges) }
}

/** What can be said of values in order of time: limits, a line, or only how many are missing. */
export function judge(values: readonly number[]): Judgement {
  if (values.length < least.run) return { kind: 'too-few', have: values.length, need: least.run }
  if (values.length < least.limits) {
    const centre = median(values)
    return { kind: 'run', centre, signals: runSignals(values, centre) }
  }
  const byMean = naturalLimits(values, 'mean')
  const isBlownUp = movingRanges(values).some(range => range > byMean.rangeLimit)
  // Where more than half of the values follow their like, the median range is nought and would make everything a signal.
  const by = isBlownUp && median(movingRanges(values)) > 0 ? 'median' : 'mean'
  const { centre, lower, upper } = naturalLimits(values, by)
  return { kind: 'limits', centre, lower, upper, by, signals: limitSignals(values, { centre, lower, upper }) }
}

type Limits = { centre: number; lower: number; upper: number }

/** Wheeler's three rules: beyond a limit, three of four nearer to a limit than to the centre, eight on one side. */
function limitSignals(values: readonly number[], { centre, lower, upper }: Limits): Signal[] {
  const beyond = placesOf(values, value => value > upper || value < lower)
  const nearer = (side: 1 | -1) => {
    const edge = side === 1 ? (centre + upper) / 2 : (centre + lower) / 2
    return values.map(value => (side === 1 ? value > edge : value < edge))
  }
  const clusters = upper > lower ? ([1, -1] as const).flatMap(side => threeOfFour(nearer(side))) : []
  return [
    ...(beyond.length > 0 ? [{ rule: 'beyond-limit' as const, places: beyond }] : []),
    ...(clusters.length > 0 ? [{ rule: 'three-of-four' as const, places: unique(clusters) }] : []),
    ...stretches(values.map(value => Math.sign(value - centre))).flatMap(stretch =>
      stretch.length >= 8 ? [{ rule: 'run-of-eight' as const, places: stretch }] : [],
    ),
  ]
}

/** The rules of a run chart (Perla, Provost and Murray, BMJ Quality & Safety 2011): shift, trend, number of runs. */
function runSignals(values: readonly number[], centre: number): Signal[] {
  // What lies on the median counts for neither side and breaks no shift.
  const sides = values
    .map((value, place) => ({ side: Math.sign(value - centre), place }))
    .filter(one => one.side !== 0)
  const runs = stretches(sides.map(one => one.side))
  const shifts = runs.filter(run => run.length >= 6).map(run => run.map(at => sides[at]?.place ?? 0))
  return [
    ...shifts.map(places => ({ rule: 'shift-of-six' as const, places })),
    ...trends(values).map(places => ({ rule: 'trend-of-five' as const, places })),
    ...runsSignal(runs.length, sides.length),
  ]
}

function runsSignal(runs: number, points: number): Signal[] {
  if (points < least.runsTest) return []
  const { fewest, most } = runsByChance(points)
  const places: number[] = []
  if (runs < fewest) return [{ rule: 'few-runs', places }]
  return runs > most ? [{ rule: 'many-runs', places }] : []
}

/**
 * Between how many runs chance alone stays in 95 of 100 series: exact, by the distribution of Swed and Eisenhart (Annals
 * of Mathematical Statistics 1943) with half of the points on either side.
 */
export function runsByChance(points: number): { fewest: number; most: number } {
  const [above, below] = [Math.ceil(points / 2), Math.floor(points / 2)]
  const all = choose(points, above)
  const chance = (runs: number) => {
    const half = Math.floor(runs / 2)
    return runs % 2 === 0
      ? (2 * choose(above - 1, half - 1) * choose(below - 1, half - 1)) / all
      : (choose(above - 1, half) * choose(below - 1, half - 1) +
          choose(above - 1, half - 1) * choose(below - 1, half)) /
          all
  }
  let [fewest, most] = [2, points]
  for (let below = chance(2); below <= 0.025; below += chance(fewest)) fewest++
  for (let over = chance(points); over <= 0.025; over += chance(most)) most--
  return { fewest, most }
}

const choose = (of: number, some: number): number =>
  some < 0 || some > of
    ? 0
    : Array.from({ length: some }).reduce<number>((all, _, at) => (all * (of - at)) / (at + 1), 1)

/** Five or more in a row all up or all down; one like the one before it is passed over. */
function trends(values: readonly number[]): number[][] {
  const places = values.flatMap((value, place) => (place > 0 && value === values[place - 1] ? [] : [place]))
  const steps = places
    .slice(1)
    .map((place, at) => Math.sign((values[place] ?? 0) - (values[places[at] ?? 0] ?? 0)))
  return stretches(steps)
    .filter(steps => steps.length >= 4)
    .map(steps => [steps[0] ?? 0, ...steps.map(at => at + 1)].map(at => places[at] ?? 0))
}

/** Places next to each other that are alike and not nought. */
function stretches(sides: readonly number[]): number[][] {
  const found: number[][] = []
  sides.forEach((side, place) => {
    if (side !== 0 && side === sides[place - 1]) found.at(-1)?.push(place)
    else if (side !== 0) found.push([place])
  })
  return found
}

function threeOfFour(near: readonly boolean[]): number[] {
  return near.flatMap((_, end) => {
    const four = [end - 3, end - 2, end - 1, end].filter(place => near[place])
    return end >= 3 && four.length >= 3 ? four : []
  })
}

const placesOf = (values: readonly number[], is: (value: number) => boolean) =>
  values.flatMap((value, place) => (is(value) ? [place] : []))
const unique = (places: readonly number[]) => [...new Set(places)].toSorted((a, b) => a - b)
