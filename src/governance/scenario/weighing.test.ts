import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Criterion, type Order, orderAt, type Scored, weigh } from './weighing.ts'

const criterion = (id: string, weight: number): Criterion => ({ id, name: id, weight })
const scored = (id: string, scores: Record<string, number>): Scored => ({ id, title: id, scores })
const idsOf = (order: Order) => order.map(alike => alike.map(option => option.id).toSorted())

describe('what weights and scores say together', () => {
  const criteria = [criterion('kosten', 20), criterion('inhoud', 80)]
  const cheap = scored('zuinig', { kosten: 5, inhoud: 3 })
  const rich = scored('ruim', { kosten: 2, inhoud: 5 })

  it('says from which share on the order is another one, and who then comes first', () => {
    const { order, nearest } = weigh([cheap, rich], criteria)
    expect(idsOf(order)).toEqual([['ruim'], ['zuinig']])
    expect(nearest).toMatchObject({ criterion: { id: 'kosten' }, side: 'heavier', now: 0.2, at: 0.4 })
    expect(nearest?.first?.map(one => one.id)).toEqual(['zuinig'])
  })

  it('puts scenarios that come out alike on one place', () => {
    expect(
      idsOf(weigh([cheap, rich, scored('ook zuinig', { kosten: 5, inhoud: 3 })], criteria).order),
    ).toEqual([['ruim'], ['ook zuinig', 'zuinig']])
  })

  it('leaves out a scenario that lacks a score, and says how many are lacking', () => {
    const half = scored('half', { kosten: 5 })
    const { order, lacking } = weigh([cheap, rich, half], criteria)
    expect(idsOf(order).flat()).not.toContain('half')
    expect(lacking).toEqual([{ option: half, count: 1 }])
  })

  it.each<[string, Scored[], Criterion[]]>([
    ['no criterion weighs', [cheap, rich], [criterion('kosten', 0)]],
    ['one scenario has all its scores', [cheap, scored('leeg', {})], criteria],
    ['there is nothing', [], []],
  ])('gives no order when %s', (_, options, weights) => {
    expect(weigh(options, weights)).toMatchObject({ order: [], nearest: null, tips: [] })
  })

  it('counts a criterion without weight for nothing', () => {
    const extra = [...criteria, criterion('los', 0)]
    expect(idsOf(weigh([cheap, rich], extra).order)).toEqual([['ruim'], ['zuinig']])
  })
})

const names = ['a', 'b', 'c', 'd']
const anyCriteria = fc
  .tuple(...names.map(() => fc.integer({ min: 0, max: 20 })))
  .map(weights => names.map((name, at) => criterion(name, weights[at] ?? 0)))
const anyOptions = fc
  .array(fc.tuple(...names.map(() => fc.integer({ min: 1, max: 5 }))), { minLength: 2, maxLength: 6 })
  .map(rows =>
    rows.map((row, at) =>
      scored(String(at), Object.fromEntries(names.map((name, i) => [name, row[i] ?? 1]))),
    ),
  )

describe('whatever the weights and scores are', () => {
  it('neither the order of writing down nor the size of the weights matters', () => {
    fc.assert(
      fc.property(anyOptions, anyCriteria, (options, criteria) => {
        const order = idsOf(weigh(options, criteria).order)
        expect(idsOf(weigh(options.toReversed(), criteria.toReversed()).order)).toEqual(order)
        const heavier = criteria.map(one => ({ ...one, weight: one.weight * 3 }))
        expect(idsOf(weigh(options, heavier).order)).toEqual(order)
      }),
    )
  })

  it('a scenario that is nowhere worse never comes after the other', () => {
    fc.assert(
      fc.property(anyOptions, anyCriteria, (options, criteria) => {
        const { order } = weigh(options, criteria)
        const placeOf = (option: Scored) => order.findIndex(alike => alike.includes(option))
        for (const one of order.flat())
          for (const other of order.flat())
            if (names.every(name => (one.scores[name] ?? 0) >= (other.scores[name] ?? 0)))
              expect(placeOf(one)).toBeLessThanOrEqual(placeOf(other))
      }),
    )
  })

  it('between now and a tip the order holds, and beyond it the order is another one', () => {
    fc.assert(
      fc.property(anyOptions, anyCriteria, (options, criteria) => {
        for (const { criterion, now, at, first, side } of weigh(options, criteria).tips) {
          const order = (share: number) => idsOf(orderAt(share, criterion, options, criteria))
          const [near, far] = [now + (at - now) * 0.1, now + (at - now) * 0.9]
          expect(order(near)).toEqual(order(far))
          expect(at > now).toBe(side === 'heavier')
          const beyond = order(at + (at - now) * 1e-5)
          expect(beyond).not.toEqual(order(far))
          if (first) expect(beyond[0]).toEqual(first.map(one => one.id).toSorted())
        }
      }),
    )
  })

  it('where it names no tip, no share of that criterion gives another order', () => {
    fc.assert(
      fc.property(
        anyOptions,
        anyCriteria,
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (options, criteria, to) => {
          const { tips, order } = weigh(options, criteria)
          const whole = criteria.reduce((total, one) => total + one.weight, 0)
          for (const one of criteria.filter(
            ({ weight }) => order.length > 0 && weight > 0 && weight < whole,
          )) {
            const now = one.weight / whole
            const side = to > now ? 'heavier' : 'lighter'
            if (tips.some(tip => tip.criterion === one && tip.side === side)) continue
            // From right beside the present share: what is exactly alike now may part at once, and that is told as a tie.
            const beside = idsOf(orderAt(now + (to - now) * 1e-6, one, options, criteria))
            expect(idsOf(orderAt(to, one, options, criteria))).toEqual(beside)
          }
        },
      ),
    )
  })
})
