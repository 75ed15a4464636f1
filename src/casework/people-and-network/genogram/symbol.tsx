import { palette } from '#src/platform/documents/palette.ts'
import type { Figure } from './family.ts'
import type { Box } from './layout.ts'

const ink = `#${palette.ink}`
const paper = `#${palette.paper}`

type Drawn = Pick<Figure, 'sex' | 'age' | 'isUnborn' | 'isDeceased'>

/** Somebody's sign with the age in it; a cross through it for who died. */
export function FigureSymbol({ figure, box, ageSize = 15 }: { figure: Drawn; box: Box; ageSize?: number }) {
  const middle = { x: box.x + box.w / 2, y: box.y + box.h / 2 }
  return (
    <>
      <Shape figure={figure} box={box} />
      {figure.isDeceased && (
        <path d={crossIn(figure, box)} stroke={`#${palette.softInk}`} strokeWidth={1.4} />
      )}
      {figure.age && figure.isDeceased && (
        <rect x={middle.x - 12} y={middle.y - 9} width={24} height={18} rx={4} fill={paper} />
      )}
      <text
        x={middle.x}
        y={middle.y + ageSize / 3 + (figure.isUnborn ? 6 : 0)}
        fontSize={ageSize}
        textAnchor="middle"
        fill={ink}
      >
        {figure.age}
      </text>
    </>
  )
}

/** From edge to edge of the sign, not beyond it. */
function crossIn({ sex }: Drawn, { x, y, w, h }: Box): string {
  const inset = sex === 'male' ? 0 : sex === 'female' ? (1 - Math.SQRT1_2) / 2 : 1 / 4
  const [dx, dy] = [w * inset, h * inset]
  const [across, down] = [w - 2 * dx, h - 2 * dy]
  return `M${x + dx} ${y + dy}l${across} ${down}M${x + w - dx} ${y + dy}l${-across} ${down}`
}

/** Square for a man, circle for a woman, diamond for anybody else, triangle for a child not born yet. */
function Shape({ figure, box: { x, y, w, h } }: { figure: Drawn; box: Box }) {
  const look = { fill: paper, stroke: ink, strokeWidth: 2 }
  const middle = { x: x + w / 2, y: y + h / 2 }
  if (figure.isUnborn) return <path d={`M${middle.x} ${y + 1}L${x + w} ${y + h}H${x}Z`} {...look} />
  if (figure.sex === 'male') return <rect x={x + 1} y={y + 1} width={w - 2} height={h - 2} {...look} />
  if (figure.sex === 'female') return <circle cx={middle.x} cy={middle.y} r={w / 2 - 1} {...look} />
  return (
    <path d={`M${middle.x} ${y}L${x + w} ${middle.y}L${middle.x} ${y + h}L${x} ${middle.y}Z`} {...look} />
  )
}
