/** A criterion with how heavily it weighs; 0 does not count. */
export type Criterion = { id: string; name: string; weight: number }
/** A scenario with its score per criterion, 1 to 5, as far as there is one. */
export type Scored = { id: string; title: string; scores: Readonly<Record<string, number>> }

/** Scenarios in order, those that come out alike together, the most favourable first. */
export type Order = readonly (readonly Scored[])[]

/** From which share of one criterion on the order is another one, and who then comes first. */
export type Tip = {
  criterion: Criterion
  side: 'heavier' | 'lighter'
  /** The share now and the share at the turn, between 0 and 1. */
  now: number
  at: number
  /** Who comes first beyond it, or null when the first place stays as it is. */
  first: readonly Scored[] | null
}

export type Weighing = {
  order: Order
  lacking: { option: Scored; count: number }[]
  tips: Tip[]
  /** The tip that the smallest shift of a weight reaches. */
  nearest: Tip | null
}

const counted = (criteria: readonly Criterion[]) => criteria.filter(one => one.weight > 0)
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
const scoreOf = (option: Scored, criterion: Criterion) => option.scores[criterion.id] ?? 0

/** Whole numbers until here, so that alike is exactly alike. */
const totalOf = (option: Scored, criteria: readonly Criterion[]) =>
  sum(criteria.map(one => one.weight * scoreOf(option, one)))

const inOrder = (options: readonly Scored[], totals: (option: Scored) => number): Order =>
  [...Map.groupBy(options, totals)].sort(([a], [b]) => b - a).map(([, alike]) => alike)

/** The order at a share of one criterion, with the others as they weigh among each other. */
export function orderAt(
  share: number,
  criterion: Criterion,
  options: readonly Scored[],
  criteria: readonly Criterion[],
): Order {
  const others = counted(criteria).filter(one => one.id !== criterion.id)
  const weight = sum(others.map(one => one.weight))
  const total = (option: Scored) =>
    share * scoreOf(option, criterion) + ((1 - share) * totalOf(option, others)) / weight
  // Beyond ten decimals two scenarios are alike and only their arithmetic differs.
  return inOrder(options, option => Math.round(total(option) * 1e10))
}

/** The shares of one criterion at which two scenarios change places. */
function turnsOf(criterion: Criterion, options: readonly Scored[], criteria: readonly Criterion[]): number[] {
  const others = criteria.filter(one => one.id !== criterion.id)
  const weight = sum(others.map(one => one.weight))
  const turns = new Set<number>()
  options.forEach((one, index) => {
    for (const other of options.slice(index + 1)) {
      const onThis = weight * (scoreOf(one, criterion) - scoreOf(other, criterion))
      const onOthers = totalOf(one, others) - totalOf(other, others)
      // Only where one wins here and the other wins elsewhere do they ever change places.
      if (onThis * onOthers < 0) turns.add(onOthers / (onOthers - onThis))
    }
  })
  return [...turns].sort((a, b) => a - b)
}

const same = (one: readonly Scored[] = [], other: readonly Scored[] = []) =>
  one.length === other.length && one.every(option => other.includes(option))

function tipsOf(criterion: Criterion, options: readonly Scored[], criteria: readonly Criterion[]): Tip[] {
  const whole = sum(criteria.map(one => one.weight))
  if (criterion.weight === whole) return []
  const now = criterion.weight / whole
  const isHere = (turn: number) => Math.abs(turn - now) < 1e-9
  const turns = turnsOf(criterion, options, criteria).filter(turn => !isHere(turn))
  const first = inOrder(options, option => totalOf(option, criteria))[0]
  const tip = (side: Tip['side'], at: number | undefined, next: number): Tip[] => {
    if (at === undefined) return []
    const beyond = orderAt((at + next) / 2, criterion, options, criteria)[0] ?? []
    return [{ criterion, side, now, at, first: same(beyond, first) ? null : beyond }]
  }
  const above = turns.filter(turn => turn > now)
  const below = turns.filter(turn => turn < now).reverse()
  return [...tip('heavier', above[0], above[1] ?? 1), ...tip('lighter', below[0], below[1] ?? 0)]
}

/** What weights and scores say together, and how little has to change before they say something else. It decides nothing. */
export function weigh(options: readonly Scored[], criteria: readonly Criterion[]): Weighing {
  const weighed = counted(criteria)
  const lacking = options
    .map(option => ({ option, count: weighed.filter(one => option.scores[one.id] === undefined).length }))
    .filter(({ count }) => count > 0)
  const whole = options.filter(option => !lacking.some(one => one.option === option))
  if (weighed.length === 0 || whole.length < 2) return { order: [], lacking, tips: [], nearest: null }
  const tips = weighed.flatMap(criterion => tipsOf(criterion, whole, weighed))
  const shift = ({ at, now }: Tip) => Math.abs(at - now)
  const nearest = tips.reduce<Tip | null>(
    (least, tip) => (least && shift(least) <= shift(tip) ? least : tip),
    null,
  )
  return { order: inOrder(whole, option => totalOf(option, weighed)), lacking, tips, nearest }
}
