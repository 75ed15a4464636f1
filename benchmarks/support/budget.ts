/** How much time there is: what does not fit any more is told as not measured. */
export type Budget = {
  fits(seconds: number): boolean
  /** Why something was left out that would have taken so many seconds. */
  refusal(seconds: number): string
}

export function budgetOf(minutes: number): Budget {
  const until = performance.now() + minutes * 60_000
  const left = () => (until - performance.now()) / 1000
  return {
    fits: seconds => seconds <= left(),
    refusal: seconds =>
      `about ${inWords(seconds)} needed, ${inWords(Math.max(0, left()))} left of ${minutes} minutes`,
  }
}

const inWords = (seconds: number) =>
  seconds < 300 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} minutes`
