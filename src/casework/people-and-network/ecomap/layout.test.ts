import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box } from '../genogram/layout.ts'
import { safeties, strengths } from '../rules.ts'
import { ecomapOf, type Surroundings } from './layout.ts'

const words = fc.constantFrom('Coby', 'Fatima Amrani', 'Juf Merel', 'Truus van der Meulen-Jansen', 'Jo')

const surroundings = fc
  .record({
    inner: fc.array(words, { maxLength: 8 }),
    outer: fc.array(fc.tuple(words, words, fc.constantFrom(...safeties)), { minLength: 1, maxLength: 12 }),
    ties: fc.array(fc.tuple(fc.nat(9), fc.nat(20), fc.constantFrom(...strengths)), { maxLength: 16 }),
  })
  .map(({ inner, outer, ties }): Surroundings => {
    const bare = { sex: null, age: '?', isUnborn: false, isDeceased: false }
    const ids = [...inner.map((_, index) => `in${index}`), ...outer.map((_, index) => `out${index}`)]
    return {
      inner: inner.map((name, index) => ({ ...bare, id: `in${index}`, name })),
      outer: outer.map(([name, relation, safe], index) => ({
        id: `out${index}`,
        name,
        relation,
        safe,
        safeWords: 'nog uitzoeken',
      })),
      ties: ties.map(([from, to, strength]) => ({
        from: ids[from - 1] ?? null,
        to: ids[to % ids.length] ?? '',
        strength,
      })),
    }
  })

const overlap = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

test('whoever is entered, nobody stands on somebody else, and everybody is on the sheet', () => {
  fc.assert(
    fc.property(surroundings, given => {
      const drawing = ecomapOf(given)
      const inside = drawing.inner.flatMap(({ symbol, label }) => [symbol, label])
      const cards = drawing.outer.map(({ card }) => card)
      const all = [...inside, ...cards]
      for (const [index, box] of all.entries()) {
        expect(all.slice(index + 1).filter(other => overlap(box, other))).toEqual([])
        expect(box.x >= 0 && box.y >= 0).toBe(true)
        expect(box.x + box.w <= drawing.width && box.y + box.h <= drawing.height).toBe(true)
      }
      expect(drawing.outer).toHaveLength(given.outer.length)
      expect(ecomapOf(given)).toEqual(drawing)
    }),
    { numRuns: 60 },
  )
})

test('the family stands inside its circle and the others outside it', () => {
  fc.assert(
    fc.property(surroundings, given => {
      const { middle, radius, inner, outer } = ecomapOf(given)
      const far = ({ x, y, w, h }: Box) => Math.hypot(x + w / 2 - middle.x, y + h / 2 - middle.y)
      for (const { symbol } of inner) expect(far(symbol)).toBeLessThan(radius - symbol.w / 2)
      for (const { card } of outer) expect(far(card)).toBeGreaterThan(radius)
    }),
    { numRuns: 40 },
  )
})
