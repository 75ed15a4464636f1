/** `steps · z ≤ room`, with room for z = 0. */
export type Limit = { steps: readonly number[]; room: number }

/** Where a search ended: in a corner `z / per`, on a ray that goes on for ever, or beyond what is exact. */
export type End = { kind: 'corner' | 'ray'; z: number[]; per: number } | { kind: 'unknown' }

/**
 * What is left of each limit and what each z is (`basic`), told by what is `free` to change: `per · basic = last number
 * of its row − the others · free`. The z have the numbers from 0, the limits those after them.
 */
type Dictionary = { rows: number[][]; basic: number[]; free: number[]; per: number; zs: number }

/**
 * Searches how far one can go under these limits, in any direction: the simplex method with whole-number pivots
 * (Edmonds 1967) and Bland's rule, so that it is exact and ends. A next search goes on where the last one ended.
 */
export function searchUnder(limits: readonly Limit[], zs: number): (goal: readonly number[]) => End {
  const fresh = (): Dictionary => ({
    rows: limits.map(({ steps, room }) => [...steps, room]),
    basic: limits.map((_, at) => zs + at),
    free: Array.from({ length: zs }, (_, at) => at),
    per: 1,
    zs,
  })
  let dictionary = fresh()
  return goal => {
    const end = furthest(dictionary, goal)
    if (end.kind === 'unknown') dictionary = fresh()
    return end
  }
}

function furthest(dictionary: Dictionary, goal: readonly number[]): End {
  const { rows } = dictionary
  rows.push(goalRow(dictionary, goal))
  for (;;) {
    const costs = rows.at(-1) ?? []
    const entering = enteringColumn(dictionary, costs)
    const end =
      entering === -1 ? cornerOf(dictionary) : step(dictionary, entering, Math.sign(costs[entering] ?? 0))
    if (!end) continue
    rows.pop()
    return end
  }
}

function goalRow({ rows, basic, free, per }: Dictionary, goal: readonly number[]): number[] {
  const row = [...free.map(variable => 0 - (goal[variable] ?? 0) * per), 0]
  basic.forEach((variable, at) => {
    const weight = goal[variable] ?? 0
    if (weight === 0) return
    for (const [column, value] of (rows[at] ?? []).entries())
      row[column] = (row[column] ?? 0) + weight * value
  })
  return row
}

/** Bland: of all that would bring it further the one with the smallest number. A z may go both ways. */
function enteringColumn({ free, zs }: Dictionary, costs: readonly number[]): number {
  let best = -1
  free.forEach((variable, column) => {
    const cost = costs[column] ?? 0
    const helps = cost < 0 || (cost > 0 && variable < zs)
    if (helps && (best === -1 || variable < (free[best] ?? 0))) best = column
  })
  return best
}

/** Goes one step along a column, down when the sign is positive; gives the end when this was the last one. */
function step(dictionary: Dictionary, column: number, sign: number): End | undefined {
  const leaving = leavingRow(dictionary, column, sign)
  if (leaving === -1) return rayOf(dictionary, column, sign)
  return pivot(dictionary, leaving, column) ? undefined : { kind: 'unknown' }
}

function leavingRow({ rows, basic, zs }: Dictionary, column: number, sign: number): number {
  let best = -1
  basic.forEach((variable, at) => {
    const row = rows[at] ?? []
    const slope = 0 - sign * (row[column] ?? 0)
    if (variable < zs || slope <= 0) return
    const now = rows[best] ?? []
    const order =
      best === -1 ? -1 : (row.at(-1) ?? 0) * (0 - sign * (now[column] ?? 0)) - (now.at(-1) ?? 0) * slope
    if (order < 0 || (order === 0 && variable < (basic[best] ?? 0))) best = at
  })
  return best
}

/** Changes a row and a column into each other; false when a number would no longer be exact. */
function pivot(dictionary: Dictionary, leaving: number, column: number): boolean {
  const { rows, per } = dictionary
  const by = rows[leaving] ?? []
  const turn = Math.sign(by[column] ?? 1)
  const next = Math.abs(by[column] ?? 1)
  let exact = true
  rows.forEach((row, at) => {
    if (at === leaving) return
    const over = turn * (row[column] ?? 0)
    for (let index = 0; index < row.length; index += 1) {
      const value = (row[index] ?? 0) * next - over * (by[index] ?? 0)
      exact &&= Number.isSafeInteger(value)
      row[index] = value / per
    }
    row[column] = 0 - over
  })
  rows[leaving] = by.map((value, index) => turn * (index === column ? per : value))
  const out = dictionary.basic[leaving] ?? 0
  dictionary.basic[leaving] = dictionary.free[column] ?? 0
  dictionary.free[column] = out
  dictionary.per = next
  return exact
}

function cornerOf({ rows, basic, per, zs }: Dictionary): End {
  const z = Array.from({ length: zs }, (_, at) => rows[basic.indexOf(at)]?.at(-1) ?? 0)
  return { kind: 'corner', z, per }
}

function rayOf({ rows, basic, free, per, zs }: Dictionary, column: number, sign: number): End {
  const along = (at: number) =>
    free[column] === at ? 0 - sign * per : sign * (rows[basic.indexOf(at)]?.[column] ?? 0)
  return { kind: 'ray', z: Array.from({ length: zs }, (_, at) => along(at)), per }
}
