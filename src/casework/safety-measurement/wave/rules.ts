import { addDays, addMonths, type Day } from '#src/kernel/day.ts'

/** The region's settings that say when everybody gives a score again. */
export type WaveTerms = Record<
  'scoreSecondWaveMonths' | 'scoreThirdWaveMonths' | 'scoreFourthWaveMonths' | 'scoreWaveDays',
  number
>

export type Wave = { months: number; from: Day; until: Day }

/** The days within which scores count for the start and for the later rounds; scores between them tell of an event. */
export function wavesSince(openedOn: Day, terms: WaveTerms): Wave[] {
  const months = [0, terms.scoreSecondWaveMonths, terms.scoreThirdWaveMonths, terms.scoreFourthWaveMonths]
  return months.map(count => {
    const on = addMonths(openedOn, count)
    return {
      months: count,
      from: count === 0 ? openedOn : addDays(on, -terms.scoreWaveDays),
      until: addDays(on, terms.scoreWaveDays),
    }
  })
}

type Rater = { id: string; name: string }
type Given = { raterId: string; measuredOn: Day }

export type WaveStanding = Wave & { running: boolean; missing: string[] }

/** The rounds that have begun, and who gave no score in each. */
export function standings(
  waves: readonly Wave[],
  raters: readonly Rater[],
  given: readonly Given[],
  today: Day,
): WaveStanding[] {
  return waves
    .filter(wave => wave.from <= today)
    .map(wave => {
      const here = given.filter(({ measuredOn }) => measuredOn >= wave.from && measuredOn <= wave.until)
      const missing = raters.filter(rater => !here.some(one => one.raterId === rater.id))
      return { ...wave, running: today <= wave.until, missing: missing.map(rater => rater.name) }
    })
}
