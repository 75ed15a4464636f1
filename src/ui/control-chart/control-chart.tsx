import { useId } from 'react'
import { ticksTo } from './scale.ts'

/** A value in order of time; null where there is none to show. */
export type ChartPoint = {
  label: string
  value: number | null
  /** Stands out by a named rule. */
  isSignal?: boolean
  /** From here on is counted otherwise: no line comes from before. */
  isBreak?: boolean
}

type ControlChartProps = {
  /** What the picture shows and says, in words. */
  title: string
  points: readonly ChartPoint[]
  /** The highest value of the scale, the same for pictures beside each other. */
  most: number
  isWhole?: boolean
  format: (value: number) => string
  /** Over which points the line in the middle, and its limits where there are any, were worked out. */
  centre?: { value: number; lower?: number; upper?: number; from: number; until: number }
  words: { break: string }
  isSmall?: boolean
}

const sizes = {
  large: { width: 400, height: 230, left: 50, right: 12, top: 14, bottom: 30 },
  small: { width: 260, height: 130, left: 46, right: 10, top: 10, bottom: 26 },
}
const round = (value: number) => Math.round(value * 10) / 10

/** Values over time as points on a line, with the limits between which chance alone would keep them. */
export function ControlChart({
  title,
  points,
  most,
  isWhole = false,
  format,
  centre,
  words,
  isSmall,
}: ControlChartProps) {
  const titleId = useId()
  const size = isSmall ? sizes.small : sizes.large
  const ticks = ticksTo(most, isWhole)
  const top = ticks.at(-1) ?? 1
  const x = (place: number) =>
    round(
      size.left + 8 + (place * (size.width - size.left - size.right - 16)) / Math.max(1, points.length - 1),
    )
  const y = (value: number) =>
    round(size.height - size.bottom - (value / top) * (size.height - size.top - size.bottom))
  return (
    <svg
      className={`tt-control${isSmall ? ' tt-control--small' : ''}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      role="img"
      aria-labelledby={titleId}
    >
      <title id={titleId}>{title}</title>
      {ticks
        .filter((_, at) => !isSmall || at % 2 === 0)
        .map(tick => (
          <g key={tick}>
            <path className="tt-control__grid" d={`M${size.left} ${y(tick)}H${size.width - size.right}`} />
            <text className="tt-control__number" x={size.left - 6} y={y(tick) + 4}>
              {format(tick)}
            </text>
          </g>
        ))}
      {centre && <Middle centre={centre} x={x} y={y} top={top} />}
      {points.map(({ label, isBreak }, place) =>
        isBreak ? (
          <g key={label}>
            <path
              className="tt-control__break"
              d={`M${x(place - 0.5)} ${size.top}V${size.height - size.bottom}`}
            />
            {!isSmall && (
              <text className="tt-control__word" x={x(place - 0.5) + 4} y={size.top + 8}>
                {words.break}
              </text>
            )}
          </g>
        ) : null,
      )}
      <path className="tt-control__line" d={lineOf(points, x, y)} />
      {points.map((point, place) =>
        point.value === null ? null : (
          <Spot key={point.label} isSignal={point.isSignal} x={x(place)} y={y(point.value)} />
        ),
      )}
      {labelsOf(points, isSmall ? 2 : 5).map(([label, place]) => (
        <text
          className={`tt-control__label${place === points.length - 1 ? ' tt-control__label--last' : ''}`}
          key={label}
          x={place === points.length - 1 ? size.width - size.right : x(place)}
          y={size.height - 8}
        >
          {label}
        </text>
      ))}
    </svg>
  )
}

type Middle = Required<Pick<ControlChartProps, 'centre'>>['centre']
type Places = { x: (place: number) => number; y: (value: number) => number }

function Middle({ centre, x, y, top }: { centre: Middle; top: number } & Places) {
  const { value, lower, upper, from, until } = centre
  const [left, right] = [x(from - 0.3), x(until + 0.3)]
  const across = (at: number) => `M${left} ${y(at)}H${right}`
  const [low, high] = [Math.max(0, lower ?? 0), Math.min(top, upper ?? 0)]
  return (
    <>
      {lower !== undefined && upper !== undefined && (
        <>
          <rect
            className="tt-control__band"
            x={left}
            y={y(high)}
            width={round(right - left)}
            height={round(y(low) - y(high))}
          />
          {lower > 0 && <path className="tt-control__limit" d={across(lower)} />}
          {upper < top && <path className="tt-control__limit" d={across(upper)} />}
        </>
      )}
      <path className="tt-control__centre" d={across(value)} />
    </>
  )
}

const Spot = ({ isSignal, x, y }: { isSignal: boolean | undefined; x: number; y: number }) =>
  isSignal ? (
    <path className="tt-control__signal" d={`M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`} />
  ) : (
    <circle className="tt-control__spot" cx={x} cy={y} r="3.5" />
  )

/** The line from value to value, broken where one is missing or where is counted otherwise. */
function lineOf(points: readonly ChartPoint[], x: Places['x'], y: Places['y']): string {
  return points
    .map(({ value, isBreak }, place) => {
      if (value === null) return ''
      const before = points[place - 1]?.value ?? null
      return `${before === null || isBreak ? 'M' : 'L'}${x(place)} ${y(value)}`
    })
    .join('')
}

/** As many labels as there is room for, the first and the last among them. */
function labelsOf(points: readonly ChartPoint[], room: number): [label: string, place: number][] {
  const step = Math.max(1, Math.ceil((points.length - 1) / Math.max(1, room - 1)))
  const last = points.length - 1
  return points.flatMap(({ label }, place): [string, number][] =>
    place === last || (place % step === 0 && last - place >= step) ? [[label, place]] : [],
  )
}
