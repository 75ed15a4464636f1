import { hash } from 'node:crypto'

/** How many rows a table has and what they add up to: the same for the same rows, in whatever order they come. */
export type Sums = Record<string, { rows: number; sum: string }>

const width = 32
const over = 1n << BigInt(width * 4)

export type Counting = { add(table: string, rows: readonly string[]): void; sums(): Sums }

export function startCounting(): Counting {
  const found = new Map<string, { rows: number; sum: bigint }>()
  return {
    add(table, rows) {
      const one = found.get(table) ?? { rows: 0, sum: 0n }
      for (const row of rows) one.sum += BigInt(`0x${hash('sha256', row, 'hex').slice(0, width)}`)
      one.sum %= over
      one.rows += rows.length
      found.set(table, one)
    },
    sums: () =>
      Object.fromEntries(
        [...found].map(([table, { rows, sum }]) => [table, { rows, sum: sum.toString(16) }]),
      ),
  }
}

/** Tables of which the rows are not the same; an empty one need not be named. */
export function unlike(one: Sums, other: Sums): string[] {
  const tables = new Set([...Object.keys(one), ...Object.keys(other)])
  const told = (sums: Sums, table: string) => `${sums[table]?.rows ?? 0} ${sums[table]?.sum ?? '0'}`
  return [...tables].filter(table => told(one, table) !== told(other, table)).sort()
}
