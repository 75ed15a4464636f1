import { useId } from 'react'
import { heightAt, type Mark, marksOf, middleOf, pathOf, sheet } from './curve.ts'
import type { Mode, Place } from './rules.ts'
import { modeNames, text } from './text.nl.ts'

type Drawn = { id: string; mode: Mode; place: Place }
type PictureProps<Shift> = { shifts: readonly Shift[]; isFaint: (shift: Shift) => boolean }

const say = text.list
const all = [1, 2, 3, 4, 5] as const
const foot = sheet.height - 14

/** Each kind has a shape of its own, so that nobody needs to tell colours apart. */
function Shape({ mode, x, y }: { mode: Mode; x: number; y: number }) {
  if (mode === 'build')
    return <circle className="tt-curve__mark tt-curve__mark--build" cx={x} cy={y} r="11" />
  if (mode === 'convert')
    return (
      <path className="tt-curve__mark tt-curve__mark--convert" d={`M${x} ${y - 14}l14 14l-14 14l-14 -14Z`} />
    )
  return (
    <rect className="tt-curve__mark tt-curve__mark--break" x={x - 10.5} y={y - 10.5} width="21" height="21" />
  )
}

const MarkOnLine = ({ mark: { shift, number, x, y }, faint }: { mark: Mark<Drawn>; faint: boolean }) => (
  <g className={faint ? 'tt-curve__faint' : undefined}>
    <Shape mode={shift.mode} x={x} y={y} />
    <text className="tt-curve__number" x={x} y={y + 4.5}>
      {number}
    </text>
  </g>
)

/** The mark of one shift as it stands on the curve, for beside its line in the list. */
export const ListMark = ({ mode, number }: { mode: Mode; number: number }) => (
  <svg className="tt-curve-mark" viewBox="0 0 30 30" width="30" height="30" aria-hidden="true">
    <Shape mode={mode} x={15} y={15} />
    <text className="tt-curve__number" x="15" y="19.5">
      {number}
    </text>
  </svg>
)

/** The line that rises and the line that falls, with a numbered mark for each shift; the list says the same in words. */
export function CurvePicture<Shift extends Drawn>({ shifts, isFaint }: PictureProps<Shift>) {
  const titleId = useId()
  const count = (mode: Mode) => shifts.filter(shift => shift.mode === mode).length
  const right = sheet.width - sheet.right
  return (
    <svg
      className="tt-curve"
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      width={sheet.width}
      height={sheet.height}
      role="img"
      aria-labelledby={titleId}
    >
      <title id={titleId}>{say.curveTitle(count('build'), count('convert'), count('break'))}</title>
      {all.map(place => (
        <g key={place}>
          {place < 5 && (
            <path
              className="tt-curve__grid"
              d={`M${(middleOf(place) + middleOf((place + 1) as Place)) / 2} 20V${foot - 20}`}
            />
          )}
          <text className="tt-curve__place" x={middleOf(place)} y={foot}>
            {place}
          </text>
        </g>
      ))}
      <path className="tt-curve__line tt-curve__line--falling" d={pathOf('falling')} />
      <path className="tt-curve__line tt-curve__line--rising" d={pathOf('rising')} />
      <text className="tt-curve__word" x={sheet.left} y={heightAt('falling', sheet.left) - 24}>
        {say.goes}
      </text>
      <text className="tt-curve__word" x={sheet.left} y={heightAt('rising', sheet.left) + 36}>
        {say.comes}
      </text>
      <text className="tt-curve__word tt-curve__word--last" x={right} y={heightAt('rising', right) - 24}>
        {modeNames.build.toLowerCase()}
      </text>
      <text className="tt-curve__word tt-curve__word--last" x={right} y={heightAt('falling', right) + 36}>
        {modeNames.break.toLowerCase()}
      </text>
      {marksOf(shifts).map(mark => (
        <MarkOnLine key={mark.shift.id} mark={mark} faint={isFaint(mark.shift)} />
      ))}
    </svg>
  )
}
