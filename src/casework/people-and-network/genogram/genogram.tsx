import { palette } from '#src/platform/documents/palette.ts'
import { Sheet, toned } from '../sheet.tsx'
import { nameSize, type Outline } from './homes.ts'
import type { Genogram, ParentLine, PartnerLine, PlacedFigure, Point } from './layout.ts'
import { labelLine, labelSize } from './place.ts'
import { FigureSymbol } from './symbol.tsx'

const ink = `#${palette.ink}`
const soft = `#${palette.softInk}`
const paper = `#${palette.paper}`
const line = 1.8

/** A genogram in the field's own symbols, as a drawing that reads the same on a page, on paper and as a file. */
export function GenogramPicture({
  drawing,
  title,
  words,
}: {
  drawing: Genogram
  title: string
  words: string
}) {
  return (
    <Sheet width={drawing.width} height={drawing.height} title={title} words={words}>
      {drawing.homes.map(home => (
        <HomeLine key={`${home.homeId} ${home.corners[0]?.y}`} home={home} />
      ))}
      {drawing.parentLines.map(one => (
        <ParentStroke key={`${one.unionId} ${one.from.x} ${one.from.y} ${one.to.x} ${one.to.y}`} line={one} />
      ))}
      {drawing.partnerLines.map(one => (
        <PartnerStroke key={JSON.stringify(one.points)} line={one} />
      ))}
      {drawing.figures.map(one => (
        <Person key={one.figure.id} placed={one} />
      ))}
      {drawing.homes.map(home => (
        <HomeName key={`${home.homeId} ${home.corners[0]?.y}`} home={home} />
      ))}
    </Sheet>
  )
}

/** A closed line with rounded corners. */
function rounded(corners: readonly Point[], radius = 12): string {
  const towards = (from: Point, to: Point): Point => {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
    const step = Math.min(radius, length / 2)
    return { x: from.x + ((to.x - from.x) * step) / length, y: from.y + ((to.y - from.y) * step) / length }
  }
  const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`
  const parts = corners.map((corner, index) => {
    const before = corners.at(index - 1) ?? corner
    const after = corners[(index + 1) % corners.length] ?? corner
    return `${index === 0 ? 'M' : 'L'}${at(towards(corner, before))}Q${at(corner)} ${at(towards(corner, after))}`
  })
  return `${parts.join('')}Z`
}

function HomeLine({ home }: { home: Outline }) {
  const { color, wash, dash } = toned(home.index)
  return (
    <path
      d={rounded(home.corners)}
      fill={wash}
      fillOpacity={0.55}
      stroke={color}
      strokeWidth={1.5}
      strokeDasharray={dash}
    />
  )
}

function HomeName({ home: { name, label, index } }: { home: Outline }) {
  return (
    <text
      x={name.x + 4}
      y={name.y + name.h - 4.5}
      fontSize={nameSize}
      fontWeight={700}
      fill={toned(index).color}
      stroke={paper}
      strokeWidth={5}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {label}
    </text>
  )
}

const dashOf = { biological: undefined, adoptive: '9 5', foster: '3 5' }

function ParentStroke({ line: { from, to, kind } }: { line: ParentLine }) {
  return (
    <path
      d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
      stroke={ink}
      strokeWidth={line}
      strokeDasharray={dashOf[kind]}
      strokeLinecap="square"
    />
  )
}

const slashesOf = { separated: 1, divorced: 2, 'unknown-how': 1, no: 0, died: 0, 'never-recorded': 0 }

function PartnerStroke({ line: { points, ended, slash } }: { line: PartnerLine }) {
  return (
    <>
      <path
        d={points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')}
        fill="none"
        stroke={ink}
        strokeWidth={line}
        strokeDasharray={ended === 'never-recorded' ? '1.5 4' : undefined}
      />
      {Array.from({ length: slashesOf[ended] }, (_, index) => {
        const x = slash.x + index * 6
        return (
          <path
            key={x}
            d={`M${x - 4} ${slash.y + 8}L${x + 4} ${slash.y - 8}`}
            stroke={ink}
            strokeWidth={line}
          />
        )
      })}
      {ended === 'unknown-how' && (
        <text x={slash.x + 7} y={slash.y - 4} fontSize={12} fill={ink}>
          ?
        </text>
      )}
    </>
  )
}

function Person({ placed: { figure, symbol, label } }: { placed: PlacedFigure }) {
  return (
    <>
      <FigureSymbol figure={figure} box={symbol} />
      {figure.label.map((words, index) => (
        <text
          key={words}
          x={label.x}
          y={label.y + labelLine * (index + 1) - 4}
          fontSize={labelSize}
          fontWeight={index === 0 ? 700 : 400}
          fill={index === 0 ? ink : soft}
        >
          {words}
        </text>
      ))}
    </>
  )
}
