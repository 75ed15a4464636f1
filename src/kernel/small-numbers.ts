/** A count that may be shown, or one that is kept back because it could point to a family (kernel/disclosure). */
export type GuardedCount = number | 'hidden'

/** A count as people read it. */
export const countInWords = (count: GuardedCount): string =>
  count === 'hidden' ? 'te klein om te tonen' : String(count)
