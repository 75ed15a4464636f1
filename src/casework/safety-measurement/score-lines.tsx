import { dayShort } from '#src/kernel/day.ts'
import { Grid } from '#src/ui/layout/layout.tsx'
import { ScoreLine } from '#src/ui/sparkline/sparkline.tsx'
import { perRater } from './rules.ts'
import type { RatedMeasurement } from './store.server.ts'
import { text } from './text.nl.ts'

/** Each rater's scores over the same days and on the same scale, side by side; never one line for all. */
export function ScoreLines({ current }: { current: readonly RatedMeasurement[] }) {
  const [first, last] = [current[0], current.at(-1)]
  if (!first || !last) return null
  return (
    <>
      <Grid>
        {perRater(current).map(own => (
          <ScoreLine
            key={own[0]?.raterId}
            label={own[0]?.raterName ?? ''}
            points={own.map(({ measuredOn, score }) => ({ day: measuredOn, score }))}
            summary={text.summary(own.map(one => one.score))}
            span={{ from: first.measuredOn, until: last.measuredOn }}
          />
        ))}
      </Grid>
      <p className="tt-soft">{text.span(dayShort(first.measuredOn), dayShort(last.measuredOn))}</p>
    </>
  )
}
