import type { Engine } from './engine.ts'
import { p50, p95, type Times } from './sampling.ts'

/** One measured figure: a line of JSON, and a row of RESULTS.md. */
export type Result = {
  name: string
  size?: number
  /** None, where no database is asked. */
  engine?: Engine
  p50_ms?: number
  p95_ms?: number
  /** Against what `against` says, in the same run. */
  ratio?: number
  against?: string
  n: number
  /** Why there is no figure: nothing is ever filled in instead. */
  not_measured?: string
  [detail: string]: number | string | undefined
}

export const rounded = (value: number, digits = 3) => Number(value.toFixed(digits))

/** The product's times beside those of the bare work. */
export const compared = (product: Times, bare: Times) => ({
  p50_ms: rounded(p50(product)),
  p95_ms: rounded(p95(product)),
  ratio: rounded(p50(product) / p50(bare), 2),
  n: product.length,
  bare_p50_ms: rounded(p50(bare)),
  bare_p95_ms: rounded(p95(bare)),
})
