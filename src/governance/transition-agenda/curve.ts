import { type Line, lineOf, type Mode, type Place } from './rules.ts'

/** The sheet the curve is drawn on. */
export const sheet = { width: 420, height: 340, left: 16, right: 16, top: 62, bottom: 74 }
const inner = sheet.width - sheet.left - sheet.right
const slot = inner / 5
const apart = 24

const round = (value: number) => Math.round(value * 10) / 10
const steep = (share: number) => 1 / (1 + Math.exp(-9 * (share - 0.5)))

/** How high a line is at a place across the sheet. */
export function heightAt(line: Line, x: number): number {
  const share = (x - sheet.left) / inner
  const up = steep(line === 'rising' ? share : 1 - share)
  return round(sheet.height - sheet.bottom - up * (sheet.height - sheet.top - sheet.bottom))
}

/** A line of the curve as the path of a drawing. */
export const pathOf = (line: Line): string =>
  Array.from({ length: 41 }, (_, at) => {
    const x = round(sheet.left + (at / 40) * inner)
    return `${at === 0 ? 'M' : 'L'}${x} ${heightAt(line, x)}`
  }).join('')

/** The middle of a place, counted from 1. */
export const middleOf = (place: Place): number => round(sheet.left + (place - 0.5) * slot)

type Placed = { mode: Mode; place: Place }
type Spot = { x: number; y: number }
export type Mark<Shift> = Spot & { shift: Shift; number: number }

/** The free spots about a place, the nearest to the line first: along it, then in rows above and below. */
function* spotsAt(line: Line, place: Place): Generator<Spot> {
  for (let row = 0; row < 9; row++) {
    for (const away of row === 0 ? [0] : [row * apart, -row * apart]) {
      for (const along of [0, apart, -apart, 1.5 * apart, -1.5 * apart]) {
        const x = round(middleOf(place) + along)
        const y = round(heightAt(line, x) + away)
        if (y >= apart && y <= sheet.height - 2 * apart) yield { x, y }
      }
    }
  }
}

const isFree = (spot: Spot, taken: readonly Spot[]) =>
  taken.every(other => Math.hypot(spot.x - other.x, spot.y - other.y) >= apart)

/** A mark for each shift, on its line where there is room and never on top of another. */
export function marksOf<Shift extends Placed>(shifts: readonly Shift[]): Mark<Shift>[] {
  const marks: Mark<Shift>[] = []
  for (const [index, shift] of shifts.entries()) {
    const spots = [...spotsAt(lineOf(shift.mode, shift.place), shift.place)]
    const spot = spots.find(one => isFree(one, marks)) ?? spots[0]
    if (spot) marks.push({ ...spot, shift, number: index + 1 })
  }
  return marks
}
