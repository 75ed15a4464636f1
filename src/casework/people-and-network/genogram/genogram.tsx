import { palette } from '#src/platform/documents/palette.ts'
import type { Figure } from './family.ts'
import { nameSize, type Outline } from './homes.ts'
import type { Box, Genogram, ParentLine, PartnerLine, PlacedFigure, Point } from './layout.ts'
import { labelLine, labelSize } from './place.ts'
import { Sheet, toned } from '../sheet.tsx'

const ink = `#${palette.ink}`
const soft = `#${palette.softInk}`
const paper = `#${palette.paper}`
const line = 1.8

/** A genogram in the field's own symbols, as a drawing that reads the same on a page, on paper and as a file. */
export function GenogramPicture({ drawing, title, words }: { drawing: Genogram; title: string; words: string }) {
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
  const middle = { x: symbol.x + symbol.w / 2, y: symbol.y + symbol.h / 2 }
  const low = figure.isUnborn ? 11 : 5
  return (
    <>
      <Symbol figure={figure} box={symbol} />
      {figure.isDeceased && (
        <path
          d={`M${symbol.x} ${symbol.y}l${symbol.w} ${symbol.h}M${symbol.x + symbol.w} ${symbol.y}l${-symbol.w} ${symbol.h}`}
          stroke={soft}
          strokeWidth={1.4}
        />
      )}
      {figure.age && figure.isDeceased && (
        <rect x={middle.x - 12} y={middle.y - 9} width={24} height={18} rx={4} fill={paper} />
      )}
      <text x={middle.x} y={middle.y + low} fontSize={15} textAnchor="middle" fill={ink}>
        {figure.age}
      </text>
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

/** Square for a man, circle for a woman, diamond for anybody else, triangle for a child not born yet. */
function Symbol({ figure, box: { x, y, w, h } }: { figure: Figure; box: Box }) {
  const look = { fill: paper, stroke: ink, strokeWidth: 2 }
  const middle = { x: x + w / 2, y: y + h / 2 }
  if (figure.isUnborn) return <path d={`M${middle.x} ${y + 1}L${x + w} ${y + h}H${x}Z`} {...look} />
  if (figure.sex === 'male') return <rect x={x + 1} y={y + 1} width={w - 2} height={h - 2} {...look} />
  if (figure.sex === 'female') return <circle cx={middle.x} cy={middle.y} r={w / 2 - 1} {...look} />
  return <path d={`M${middle.x} ${y}L${x + w} ${middle.y}L${middle.x} ${y + h}L${x} ${middle.y}Z`} {...look} />
}
