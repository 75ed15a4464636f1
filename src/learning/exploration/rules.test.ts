import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#src/kernel/day.ts'
import { countForm, monthsUntil, sideOf, totalOf } from './rules.ts'

const today = day('2025-11-20')
const known = { persons: ['Petra Bakker'], known: ['Veilig Thuis'] }
const form = countForm(
  { gardenIds: ['a'], organisationIds: ['o'], tables: ['person-centred'], months: monthsUntil(today) },
  known,
)
const wrong = (changes: object) =>
  form
    .safeParse({
      gardenId: 'a',
      organisationId: 'o',
      month: '2025-11-01',
      tables: ['person-centred'],
      reasons: ['no-place'],
      needs: ['mandate'],
      ...changes,
    })
    .error?.issues.map(issue => issue.path.join('.')) ?? []

test.each([
  [{}, []],
  [{ words: 'Kennis van Veilig Thuis, eerder dan nu.' }, []],
  [{ words: 'Dit gaat over Petra.' }, ['words']],
  [{ words: 'Bel 06-12345678.' }, ['words']],
  [{ words: 'Aan de Kerkstraat 12 in het dorp.' }, ['words', 'nobody']],
  [{ words: 'Het gezin Janssen kent niemand.' }, ['nobody']],
  [{ month: '2025-11-14' }, ['month']],
  [{ month: '2025-12-01' }, ['month']],
  [{ tables: [] }, ['tables']],
  [{ tables: ['other'] }, []],
  [{ tables: ['a-table-of-another-region'] }, ['tables.0']],
  [{ reasons: undefined }, ['reasons']],
  [{ needs: ['a-house'] }, ['needs.0']],
  [{ gardenId: 'b' }, ['gardenId']],
])('counting a household says nothing of who it is: %j', (changes, places) => {
  expect(wrong(changes)).toEqual(places)
})

test('a few of something are kept back, with one more so that they cannot be computed', () => {
  const counts = [6, 3, 7].map((households, at) => ({
    side: 'garden' as const,
    key: 'abc'[at] ?? '',
    households,
  }))
  expect(sideOf(counts, 'garden', 5).map(one => one.households)).toEqual(['hidden', 'hidden', 7])
  expect(totalOf(counts, 5)).toBe(16)
  expect(totalOf([{ side: 'garden', key: 'a', households: 3 }], 5)).toBe('hidden')
})

test('the order of a side never tells the size of what is kept back', () => {
  const shuffled = fc.array(fc.nat(9), { minLength: 1, maxLength: 7 })
  fc.assert(
    fc.property(shuffled, numbers => {
      const counts = numbers.map((households, at) => ({ side: 'need' as const, key: `n${at}`, households }))
      const hidden = sideOf(counts, 'need', 5).filter(one => one.households === 'hidden')
      const keys = hidden.map(one => one.key)
      return keys.join() === keys.toSorted().join()
    }),
  )
})
