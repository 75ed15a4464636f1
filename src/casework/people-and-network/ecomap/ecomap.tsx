import { palette } from '#src/platform/documents/palette.ts'
import type { Point } from '../genogram/layout.ts'
import { FigureSymbol } from '../genogram/symbol.tsx'
import type { Safety, Strength } from '../rules.ts'
import { Sheet } from '../sheet.tsx'
import { cardLine, type Ecomap, nameSize, type Outer } from './layout.ts'

const ink = `#${palette.ink}`
const soft = `#${palette.softInk}`
const paper = `#${palette.paper}`
const danger = '#A3261B'
const good = '#1D5E36'

/** An ecomap: the family in the middle, the people around it, and how close each stands. */
export function EcomapPicture({ drawing, title, words }: { drawing: Ecomap; title: string; words: string }) {
  return (
    <Sheet width={drawing.width} height={drawing.height} title={title} words={words}>
      <circle
        cx={drawing.middle.x}
        cy={drawing.middle.y}
        r={drawing.radius}
        fill={`#${palette.greenWash}`}
        fillOpacity={0.6}
        stroke={`#${palette.green}`}
        strokeWidth={1.5}
      />
      {drawing.ties.map(tie => (
        <TieLine key={`${tie.from.x} ${tie.from.y} ${tie.to.x} ${tie.to.y}`} {...tie} />
      ))}
      {drawing.inner.map(({ one, symbol, label }) => (
        <g key={one.id}>
          <FigureSymbol figure={one} box={symbol} ageSize={13} />
          <text
            x={label.x + label.w / 2}
            y={label.y + label.h - 4}
            fontSize={nameSize}
            fontWeight={700}
            textAnchor="middle"
            fill={ink}
            stroke={`#${palette.greenWash}`}
            strokeWidth={4}
            strokeLinejoin="round"
            paintOrder="stroke"
          >
            {one.name}
          </text>
        </g>
      ))}
      {drawing.outer.map(({ one, card }) => (
        <Around key={one.id} one={one} {...card} />
      ))}
    </Sheet>
  )
}

function Around({ one, x, y, w, h }: { one: Outer; x: number; y: number; w: number; h: number }) {
  const lines = [one.name, ...(one.relation ? [one.relation] : [])]
  const last = y + 9 + cardLine * lines.length
  return (
    <>
      <rect x={x} y={y} width={w} height={h} rx={8} fill={paper} stroke={ink} strokeWidth={1.4} />
      {lines.map((words, index) => (
        <text
          key={words}
          x={x + 14}
          y={y + 21 + cardLine * index}
          fontSize={nameSize}
          fontWeight={index === 0 ? 700 : 400}
          fill={index === 0 ? ink : soft}
        >
          {words}
        </text>
      ))}
      <SafeMark safe={one.safe} x={x + 14} y={last} />
      <text x={x + 30} y={last + 12} fontSize={nameSize} fill={colorOf[one.safe]}>
        {one.safeWords}
      </text>
    </>
  )
}

const colorOf: Record<Safety, string> = { yes: good, no: danger, unknown: `#${palette.attention}` }

/** A tick, a cross or a question mark: the words beside it say the same. */
function SafeMark({ safe, x, y }: { safe: Safety; x: number; y: number }) {
  const look = { fill: 'none', stroke: colorOf[safe], strokeWidth: 2 }
  if (safe === 'yes') return <path d={`M${x} ${y + 8}l4 4l7 -9`} {...look} />
  if (safe === 'no') return <path d={`M${x + 1} ${y + 3}l9 9m0 -9l-9 9`} {...look} />
  return (
    <text x={x + 2} y={y + 12} fontSize={14} fontWeight={700} fill={colorOf.unknown}>
      ?
    </text>
  )
}

type TieLineProps = { strength: Strength; from: Point; to: Point }

/** Thick is strong, dashes are weak, a zigzag is tense, a cut is broken. */
export function TieLine({ strength, from, to }: TieLineProps) {
  const straight = `M${from.x} ${from.y}L${to.x} ${to.y}`
  if (strength === 'strong') return <path d={straight} stroke={good} strokeWidth={5} />
  if (strength === 'weak') return <path d={straight} stroke={soft} strokeWidth={1.8} strokeDasharray="6 5" />
  if (strength === 'tense') return <path d={zigzag(from, to)} fill="none" stroke={danger} strokeWidth={2} />
  return <path d={cut(from, to)} stroke={ink} strokeWidth={2} />
}

const along = (from: Point, to: Point) => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const step = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  const place = (far: number, aside: number) =>
    `${(from.x + step.x * far - step.y * aside).toFixed(1)} ${(from.y + step.y * far + step.x * aside).toFixed(1)}`
  return { length, place }
}

function zigzag(from: Point, to: Point): string {
  const { length, place } = along(from, to)
  const teeth = Math.max(2, Math.round(length / 9))
  const points = Array.from({ length: teeth - 1 }, (_, index) =>
    place(((index + 1) * length) / teeth, index % 2 === 0 ? 5 : -5),
  )
  return `M${[place(0, 0), ...points, place(length, 0)].join('L')}`
}

function cut(from: Point, to: Point): string {
  const { length, place } = along(from, to)
  const [before, after] = [length / 2 - 6, length / 2 + 6]
  return [
    `M${place(0, 0)}L${place(before, 0)}`,
    `M${place(before, 9)}L${place(before, -9)}`,
    `M${place(after, 9)}L${place(after, -9)}`,
    `M${place(after, 0)}L${place(length, 0)}`,
  ].join('')
}
