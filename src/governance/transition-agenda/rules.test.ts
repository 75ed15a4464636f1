import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { heightAt, marksOf, sheet } from './curve.ts'
import {
  lens,
  lensIn,
  lineOf,
  type Mode,
  modes,
  moveForm,
  onAgenda,
  type Place,
  recommendations,
  reviewForm,
  reviewState,
  shiftForm,
} from './rules.ts'

const today = day('2025-11-20')

describe('where a shift stands', () => {
  it.each<[Mode, Place, string]>([
    ['build', 1, 'rising'],
    ['build', 5, 'rising'],
    ['break', 1, 'falling'],
    ['break', 5, 'falling'],
    ['convert', 3, 'falling'],
    ['convert', 4, 'rising'],
  ])('%s at %i stands on the line that is %s', (mode, place, line) => {
    expect(lineOf(mode, place)).toBe(line)
  })

  const anyShift = fc.record({
    id: fc.uuid(),
    mode: fc.constantFrom(...modes),
    place: fc.constantFrom<Place[]>(1, 2, 3, 4, 5),
  })

  it('gives each its own mark on the sheet, never on top of another, with the number of the list', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyShift, { selector: one => one.id, maxLength: 15 }), shifts => {
        const marks = marksOf(onAgenda(shifts))
        expect(marks.map(mark => mark.number).toSorted((a, b) => a - b)).toEqual(
          shifts.map((_, at) => at + 1),
        )
        for (const one of marks) {
          expect(one.x).toBeGreaterThan(0)
          expect(one.x).toBeLessThan(sheet.width)
        }
        const together = marks.filter(one =>
          marks.some(other => other !== one && Math.hypot(one.x - other.x, one.y - other.y) < 22),
        )
        expect(together).toEqual([])
      }),
    )
  })

  it('draws a line that only rises and one that only falls, and they cross in the middle', () => {
    const at = (share: number) => sheet.left + share * (sheet.width - sheet.left - sheet.right)
    expect(heightAt('rising', at(0.2))).toBeGreaterThan(heightAt('rising', at(0.8)))
    expect(heightAt('falling', at(0.2))).toBeLessThan(heightAt('falling', at(0.8)))
    expect(heightAt('rising', at(0.5))).toBeCloseTo(heightAt('falling', at(0.5)))
  })

  it('leaves what is off the agenda out of the picture', () => {
    expect(onAgenda([{ id: 'a', mode: 'build', place: null }])).toEqual([])
  })
})

describe('the lens of the recommendations', () => {
  it('tells of each recommendation which shifts serve it, and that none does', () => {
    const seen = lens([{ serves: ['learning' as const] }, { serves: [] }])
    expect(seen.map(one => one.shifts.length)).toEqual([0, 0, 1, 0])
    expect(seen.map(one => one.recommendation)).toEqual([...recommendations])
  })

  it('looks through nothing when the address says something else', () => {
    expect([lensIn('learning'), lensIn('<script>'), lensIn(null)]).toEqual(['learning', null, null])
  })
})

it.each([
  [null, 'none'],
  [day('2025-11-21'), 'ahead'],
  [today, 'due'],
  [day('2025-11-01'), 'due'],
] as const)('an agenda to be looked at on %s is %s', (nextOn, state) => {
  expect(reviewState(nextOn, today)).toBe(state)
})

describe('the forms', () => {
  const wrongAt = (result: { error?: { issues: { path: PropertyKey[] }[] } }) =>
    result.error?.issues.map(issue => issue.path[0])
  const shift = { title: 'T', what: 'W', mode: 'build', place: '1', onDay: '2025-11-20', why: 'Y' }

  it.each<[string, object, string]>([
    ['without a title', { title: ' ' }, 'title'],
    ['a day that is still to come', { onDay: '2025-11-21' }, 'onDay'],
    ['a barrier that is not in the list', { barrierId: 'x' }, 'barrierId'],
    ['a recommendation that does not exist', { serves: ['money'] }, 'serves'],
    ['off the agenda from the start', { place: 'off' }, 'place'],
  ])('refuse a shift %s', (_, more, field) => {
    expect(wrongAt(shiftForm([], today).safeParse({ ...shift, ...more }))).toEqual([field])
  })

  it('refuse a move to before the last one', () => {
    const move = { place: '2', onDay: '2025-10-01', why: 'Y' }
    expect(wrongAt(moveForm(day('2025-10-02'), today).safeParse(move))).toEqual(['onDay'])
    expect(wrongAt(moveForm(day('2025-10-01'), today).safeParse({ ...move, place: 'off' }))).toBeUndefined()
  })

  it('refuse a next look that is already past', () => {
    const review = { heldOn: '2025-11-20', words: 'W', nextOn: '2025-11-20' }
    expect(wrongAt(reviewForm(today).safeParse(review))).toContain('nextOn')
  })
})
