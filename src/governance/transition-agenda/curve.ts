import { type Line, lineOf, type Mode, type Place } from './rules.ts'

/** The sheet the curve is drawn on. */
export const sheet = { width: 420, height: 340, left: 16, right: 16, top: 62, bottom: 74 }
const inner = sheet.width - sheet.left - sheet.right
const slot = inner / 5
const apart = 24
const inARow = 3

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

// Where the lines cross, marks of the one stand just before it and of the other just after it.
const aside = (line: Line, place: Place) => (place === 3 ? (line === 'rising' ? slot / 2.4 : -slot / 2.4) : 0)

type Placed = { mode: Mode; place: Place }
export type Mark<Shift> = { shift: Shift; number: number; x: number; y: number }

/** A mark for each shift, on its line and beside those at the same place, never on top of another. */
export function marksOf<Shift extends Placed>(shifts: readonly Shift[]): Mark<Shift>[] {
  const numbered = shifts.map((shift, index) => ({ shift, number: index + 1 }))
  const together = Map.groupBy(numbered, ({ shift }) => `${lineOf(shift.mode, shift.place)}-${shift.place}`)
  return [...together.values()].flatMap(marks =>
    marks.map(({ shift, number }, index) => {
      const line = lineOf(shift.mode, shift.place)
      const row = Math.floor(index / inARow)
      const inThisRow = Math.min(inARow, marks.length - row * inARow)
      const column = index % inARow
      const x = round(
        middleOf(shift.place) + aside(line, shift.place) + (column - (inThisRow - 1) / 2) * apart,
      )
      // Rows go away from the other line: down before the crossing for what rises, up for what falls, and the other way after it.
      const isBefore = shift.place <= 3
      const away = (line === 'rising') === isBefore ? 1 : -1
      return { shift, number, x, y: round(heightAt(line, x) + away * row * apart) }
    }),
  )
}
