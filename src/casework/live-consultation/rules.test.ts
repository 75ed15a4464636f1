import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standing, type Words } from './rules.ts'

/** Versions as people make them at once: each on top of some that were there. */
const histories = fc
  .array(fc.array(fc.nat(20), { maxLength: 3 }), { minLength: 1, maxLength: 12 })
  .map(list =>
    list.map((on, at): Words => {
      const basedOn = [...new Set(on.filter(earlier => earlier < at))].map(earlier => `w${earlier}`)
      return { id: `w${at}`, words: `versie ${at}`, basedOn }
    }),
  )

test('in whatever order words arrive, every screen shows the same, and never nothing', () => {
  const shuffled = histories.chain(list =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  fc.assert(
    fc.property(shuffled, ([list, arrived]) => {
      expect(standing(arrived)).toEqual(standing(list))
      expect(standing(list).map(({ id }) => id)).toContain(`w${list.length - 1}`)
    }),
  )
})

test('two who changed the same words both stand, until somebody chooses', () => {
  const both: Words[] = [
    { id: 'a', words: 'Els belt elke dag.', basedOn: [] },
    { id: 'b', words: 'Els belt elke avond.', basedOn: ['a'] },
    { id: 'c', words: 'Ik bel elke ochtend.', basedOn: ['a'] },
  ]
  expect(standing(both).map(({ id }) => id)).toEqual(['b', 'c'])
  expect(standing([...both, { id: 'd', words: 'Els belt om acht uur.', basedOn: ['b', 'c'] }])).toHaveLength(
    1,
  )
})
