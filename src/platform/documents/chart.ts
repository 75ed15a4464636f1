/** A chart that tells few values, so that each can stand beside its mark. */
export type FigureChart = {
  readonly kind: 'bars' | 'line'
  /** Says what the chart shows, for who cannot see it. */
  readonly description: string
  readonly labels: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[]
  readonly unit: 'count' | 'share' | 'number'
}

/** A value as it stands beside its mark. */
export const valueLabel = (unit: FigureChart['unit'], value: number): string =>
  unit === 'share'
    ? `${Math.round(value * 100)}%`
    : value.toLocaleString('nl-NL', { maximumFractionDigits: unit === 'count' ? 0 : 1 })

/** The same for Office, which writes the values itself. */
export const valueFormat = { count: '0', share: '0%', number: '0.#' } as const satisfies Record<
  FigureChart['unit'],
  string
>
