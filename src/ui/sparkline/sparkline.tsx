import { useId } from 'react'

export type ScorePoint = { day: string; score: number }

type Span = { from: string; until: string }

/** The lowest, middle and highest score. */
type Scale = readonly [low: number, middle: number, high: number]

type ScoreLineProps = {
  label: string
  points: ScorePoint[]
  summary: string
  /** The days between which lines stand beside each other, so that the same day has the same place in each. */
  span?: Span
  scale?: Scale
}

const toTen: Scale = [0, 5, 10]
const width = 176
const height = 64
const edge = 6
const left = 20

const dayNumber = (day: string) => Date.parse(day) / 86_400_000

const heightOf = (score: number, [low, , high]: Scale) =>
  height - edge - ((score - low) / (high - low)) * (height - 2 * edge)

function places(points: ScorePoint[], span: Span, scale: Scale) {
  const [first, last] = [dayNumber(span.from), dayNumber(span.until)]
  const right = width - edge
  return points.map(({ score, day }) => ({
    x:
      last === first
        ? right
        : left + edge + ((dayNumber(day) - first) / (last - first)) * (right - left - edge),
    y: heightOf(score, scale),
  }))
}

const round = (value: number) => Math.round(value * 10) / 10

/** Scores over time, small, from 0 to 10 unless another scale is said; the summary says the same in words. */
export function ScoreLine({ label, points, summary, span, scale = toTen }: ScoreLineProps) {
  const titleId = useId()
  const [begin, end] = [points[0]?.day ?? '', points.at(-1)?.day ?? '']
  const spots = places(points, span ?? { from: begin, until: end }, scale)
  const last = spots.at(-1)
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
            d={scale.map(score => `M${left} ${heightOf(score, scale)}H${width}`).join('')}
          />
          {scale.map(score => (
            <text className="tt-score-line__number" key={score} x={left - 5} y={heightOf(score, scale) + 4}>
              {score}
            </text>
          ))}
          <polyline
            className="tt-score-line__line"
            points={spots.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')}
          />
          {spots.map(({ x, y }) => (
            <circle className="tt-score-line__spot" key={`${x} ${y}`} cx={round(x)} cy={round(y)} r="2.5" />
          ))}
          <circle className="tt-score-line__last" cx={round(last.x)} cy={round(last.y)} r="3.5" />
        </svg>
      )}
    </figure>
  )
}
