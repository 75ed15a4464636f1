import { renderToStaticMarkup } from 'react-dom/server'
import { type FigureChart, valueLabel } from './chart.ts'
import { colourIn, type Theme, themeOf } from './palette.ts'

/** As wide as the text of a memo, in points. */
export const drawingSize = { width: 454, height: 165 } as const
const edge = { top: 40, bottom: 26, side: 8 }
const room = {
  width: drawingSize.width - 2 * edge.side,
  height: drawingSize.height - edge.top - edge.bottom,
}
const foot = edge.top + room.height
const face = "'Atkinson Hyperlegible Next', Arial, sans-serif"

type Drawing = { chart: FigureChart; theme: Theme }
const coloursOf = (theme: Theme) => [`#${colourIn(theme, 'violet')}`, `#${colourIn(theme, 'green')}`] as const

const highestOf = ({ series }: FigureChart) => Math.max(...series.flatMap(({ values }) => values), 0) || 1
const heightOf = (chart: FigureChart, value: number) => (value / highestOf(chart)) * (room.height - 14)

/** A chart as a drawing of lines: sharp on paper however large, and the same in a page, in Word and in PDF. */
export function ChartDrawing({ chart, theme = themeOf() }: { chart: FigureChart; theme?: Theme }) {
  const line = `#${colourIn(theme, 'line')}`
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={drawingSize.width}
      height={drawingSize.height}
      viewBox={`0 0 ${drawingSize.width} ${drawingSize.height}`}
      role="img"
      aria-label={chart.description}
      fontFamily={face}
      fontSize="11"
      fill={`#${colourIn(theme, 'ink')}`}
    >
      <title>{chart.description}</title>
      {chart.series.length > 1 && <Names chart={chart} theme={theme} />}
      <line x1={edge.side} x2={edge.side + room.width} y1={foot} y2={foot} stroke={line} />
      {chart.kind === 'bars' ? <Bars chart={chart} theme={theme} /> : <Lines chart={chart} theme={theme} />}
    </svg>
  )
}

/** Which colour is what. */
function Names({ chart, theme }: Drawing) {
  const step = 110
  const start = (drawingSize.width - step * chart.series.length) / 2
  return chart.series.map(({ name }, at) => (
    <g key={name} transform={`translate(${start + at * step + 14} 8)`}>
      <rect width="11" height="11" fill={coloursOf(theme)[at % 2]} />
      <text x="17" y="10">
        {name}
      </text>
    </g>
  ))
}

function Bars({ chart, theme }: Drawing) {
  const step = room.width / chart.labels.length
  const wide = Math.min(44, (step * 0.6) / chart.series.length)
  return chart.labels.map((label, place) => {
    const middle = edge.side + step * (place + 0.5)
    const left = middle - (wide * chart.series.length) / 2
    return (
      <g key={label}>
        {chart.series.map(({ name, values }, at) => {
          const value = values[place] ?? 0
          const high = heightOf(chart, value)
          const x = left + at * wide
          return (
            <g key={name}>
              <rect
                x={x + 1}
                y={foot - high}
                width={wide - 2}
                height={high}
                fill={coloursOf(theme)[at % 2]}
              />
              <text x={x + wide / 2} y={foot - high - 4} textAnchor="middle">
                {valueLabel(chart.unit, value)}
              </text>
            </g>
          )
        })}
        <text x={middle} y={foot + 16} textAnchor="middle">
          {label}
        </text>
      </g>
    )
  })
}

function Lines({ chart, theme }: Drawing) {
  const [, colour] = coloursOf(theme)
  const step = room.width / chart.labels.length
  const placeOf = (place: number) => edge.side + step * (place + 0.5)
  return chart.series.map(({ name, values }) => {
    const spots = values.map((value, place) => ({
      value,
      label: chart.labels[place] ?? '',
      x: placeOf(place),
      y: foot - heightOf(chart, value),
    }))
    return (
      <g key={name}>
        <polyline
          points={spots.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke={colour}
          strokeWidth="2"
          strokeLinejoin="round"
        />
        {spots.map(({ value, label, x, y }) => (
          <g key={label}>
            <circle cx={x} cy={y} r="3.5" fill={colour} />
            <text x={x} y={y - 8} textAnchor="middle">
              {valueLabel(chart.unit, value)}
            </text>
            <text x={x} y={foot + 16} textAnchor="middle" fontSize="9">
              {label}
            </text>
          </g>
        ))}
      </g>
    )
  })
}

export const chartSvg = (chart: FigureChart, theme: Theme): string =>
  renderToStaticMarkup(<ChartDrawing chart={chart} theme={theme} />)
