import { useId } from 'react'

export type ScorePoint = { day: string; score: number }

type ScoreLineProps = { label: string; points: ScorePoint[]; summary: string }

const width = 160
const height = 56
const edge = 4

const dayNumber = (day: string) => Date.parse(day) / 86_400_000

function places(points: ScorePoint[]) {
  const days = points.map(point => dayNumber(point.day))
  const first = Math.min(...days)
  const span = Math.max(...days) - first
  return points.map(({ score }, index) => ({
    x: span === 0 ? width - edge : edge + (((days[index] ?? first) - first) / span) * (width - 2 * edge),
    y: height - edge - (score / 10) * (height - 2 * edge),
  }))
}

const round = (value: number) => Math.round(value * 10) / 10

/** One person's scores from 0 to 10 over time, small; the summary says the same in words. */
export function ScoreLine({ label, points, summary }: ScoreLineProps) {
  const titleId = useId()
  const spots = places(points)
  const last = spots.at(-1)
  const middle = height / 2
  return (
    <figure className="tt-score-line">
      <figcaption className="tt-score-line__words">
        <span className="tt-score-line__label">{label}</span>
        <span className="tt-score-line__summary">{summary}</span>
      </figcaption>
      {last && (
        <svg
          className="tt-score-line__picture"
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-labelledby={titleId}
        >
          <title id={titleId}>{`${label}: ${summary}`}</title>
          <path
            className="tt-score-line__scale"
            d={`M0 ${edge}H${width}M0 ${middle}H${width}M0 ${height - edge}H${width}`}
          />
          <polyline
            className="tt-score-line__line"
            points={spots.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')}
          />
          <circle className="tt-score-line__last" cx={round(last.x)} cy={round(last.y)} r="3.5" />
        </svg>
      )}
    </figure>
  )
}
