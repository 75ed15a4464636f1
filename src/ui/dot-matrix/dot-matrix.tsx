import { useId } from 'react'

export type DotColumn = { label: string; mark: 'full' | 'cross' | 'ring' }
/** Rows of one group stand together, under its name. */
export type DotRow = { label: string; group?: string; counts: readonly number[] }

type DotMatrixProps = { title: string; columns: readonly DotColumn[]; rows: readonly DotRow[] }

const rowHeight = 28
const headHeight = 30
const dot = 14
const most = 5

// The least a word as head of a column takes, and about what a letter of a label takes.
const leastColumn = 64
const letter = 7.6
const inset = 12

function Mark({ mark, x, y }: { mark: DotColumn['mark']; x: number; y: number }) {
  if (mark === 'cross') return <path className="tt-dots__cross" d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} />
  return <circle className={`tt-dots__${mark}`} cx={x} cy={y} r="5" />
}

/** Where each row begins, and where the name of a group stands above it. */
function placesOf(rows: readonly DotRow[]) {
  let y = headHeight
  return rows.map((row, at) => {
    const group = row.group && row.group !== rows[at - 1]?.group ? { name: row.group, y } : undefined
    if (group) y += rowHeight
    const place = { row, group, y }
    y += rowHeight
    return place
  })
}

/** How often something was seen per row and column, as dots. Give the same in words or a table beside it. */
export function DotMatrix({ title, columns, rows }: DotMatrixProps) {
  const titleId = useId()
  const longest = Math.max(...rows.map(row => row.label.length + (row.group ? inset / letter : 0)), 0)
  const labelWidth = Math.round(Math.max(96, longest * letter + inset))
  const dots = Math.min(most, Math.max(...rows.flatMap(row => row.counts), 0))
  const columnWidth = Math.max(leastColumn, inset + dots * dot)
  const width = labelWidth + columns.length * columnWidth
  const places = placesOf(rows)
  const height = (places.at(-1)?.y ?? headHeight) + rowHeight
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
      {places.map(({ row, group, y }) => (
        <g key={row.label}>
          {group && (
            <>
              <path className="tt-dots__line" d={`M0 ${group.y}H${width}`} />
              <text className="tt-dots__group" x={0} y={group.y + 19}>
                {group.name}
              </text>
            </>
          )}
          {!group && <path className="tt-dots__line" d={`M0 ${y}H${width}`} />}
          <text className="tt-dots__label" x={row.group ? inset : 0} y={y + 19}>
            {row.label}
          </text>
          {row.counts.flatMap((count, at) =>
            Array.from({ length: Math.min(count, most) }, (_, index) => (
              <Mark
                // biome-ignore lint/suspicious/noArrayIndexKey: a server-rendered picture never reorders
                key={`${at}-${index}`}
                mark={columns[at]?.mark ?? 'full'}
                x={labelWidth + at * columnWidth + 6 + index * dot}
                y={y + rowHeight / 2}
              />
            )),
          )}
        </g>
      ))}
    </svg>
  )
}
