import { useId } from 'react'

export type DotColumn = { label: string; mark: 'full' | 'cross' | 'ring' }
export type DotRow = { label: string; counts: readonly number[] }

type DotMatrixProps = { title: string; columns: readonly DotColumn[]; rows: readonly DotRow[] }

const labelWidth = 150
const rowHeight = 28
const headHeight = 30
const dot = 14
const most = 5

const columnWidth = 84

function Mark({ mark, x, y }: { mark: DotColumn['mark']; x: number; y: number }) {
  if (mark === 'cross') return <path className="tt-dots__cross" d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} />
  return <circle className={`tt-dots__${mark}`} cx={x} cy={y} r="5" />
}

/** How often something was seen per row and column, as dots. Give the same in words or a table beside it. */
export function DotMatrix({ title, columns, rows }: DotMatrixProps) {
  const titleId = useId()
  const width = labelWidth + columns.length * columnWidth
  const height = headHeight + rows.length * rowHeight
  return (
    <svg
      className="tt-dots"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={titleId}
    >
      <title id={titleId}>{title}</title>
      {columns.map((column, at) => (
        <text className="tt-dots__head" x={labelWidth + at * columnWidth} y={18} key={column.label}>
          {column.label}
        </text>
      ))}
      {rows.map((row, line) => (
        <g key={row.label}>
          <path className="tt-dots__line" d={`M0 ${headHeight + line * rowHeight}H${width}`} />
          <text className="tt-dots__label" x={0} y={headHeight + line * rowHeight + 19}>
            {row.label}
          </text>
          {row.counts.flatMap((count, at) =>
            Array.from({ length: Math.min(count, most) }, (_, index) => (
              <Mark
                // biome-ignore lint/suspicious/noArrayIndexKey: a server-rendered picture never reorders
                key={`${at}-${index}`}
                mark={columns[at]?.mark ?? 'full'}
                x={labelWidth + at * columnWidth + 6 + index * dot}
                y={headHeight + line * rowHeight + rowHeight / 2}
              />
            )),
          )}
        </g>
      ))}
    </svg>
  )
}
