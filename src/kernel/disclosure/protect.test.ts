import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recovered } from '#tests/support/recover.ts'
import { guardColumn } from './column.ts'
import { protect, protecting } from './protect.ts'
import type { Cell, Sum } from './table.ts'

const cell = (id: string, count: number, more: Partial<Cell> = {}): Cell => ({
  id,
  count,
  households: count,
  ...more,
})
const hiddenOf = (cells: readonly Cell[], sums: readonly Sum[], threshold = 5) => {
  const guarded = protect(cells, sums, { threshold })
  return [...guarded.cells].filter(([, shown]) => shown === 'hidden').map(([id]) => id)
}

/** A table of rows × columns with all its totals; `T` is a total. */
function crossed(rows: Record<string, Record<string, number>>) {
  const names = Object.keys(rows)
  const columns = Object.keys(Object.values(rows)[0] ?? {})
  const at = (row: string, column: string): number =>
    (row === 'T' ? names : [row]).reduce(
      (sum, one) =>
        (column === 'T' ? columns : [column]).reduce((of, each) => of + (rows[one]?.[each] ?? 0), sum),
      0,
    )
  const allRows = [...names, 'T']
  const allColumns = [...columns, 'T']
  return {
    cells: allRows.flatMap(row => allColumns.map(column => cell(`${row} ${column}`, at(row, column)))),
    sums: [
      ...allRows.map(row => ({ total: `${row} T`, parts: columns.map(column => `${row} ${column}`) })),
      ...allColumns.map(column => ({ total: `T ${column}`, parts: names.map(row => `${row} ${column}`) })),
    ],
  }
}

describe('what is hidden', () => {
  it('hides what rests on few households, however often it was counted', () => {
    expect(hiddenOf([cell('agreements', 31, { households: 4 }), cell('enough', 5)], [])).toEqual([
      'agreements',
    ])
  })

  it('shows a nought of a place or a time, but not one that tells something of everybody', () => {
    const cells = [cell('yes', 12), cell('no', 0), cell('all', 12)]
    const sum = { total: 'all', parts: ['yes', 'no'] }
    expect(hiddenOf(cells, [sum])).toEqual([])
    expect(hiddenOf(cells, [{ ...sum, tellsOfEach: true }])).toEqual(['yes', 'no'])
  })

  it('hides a share of which few are left over', () => {
    const cells = [cell('yes', 9), cell('no', 3), cell('all', 12)]
    expect(hiddenOf(cells, [{ total: 'all', parts: ['yes', 'no'] }])).toEqual(['yes', 'no'])
  })

  it('hides the quarter before when a later one would give it away', () => {
    const cells = [
      cell('Q1', 7),
      cell('Q2', 2),
      cell('half year', 9),
      cell('until Q1', 20),
      cell('until Q2', 22),
    ]
    const sums = [
      { total: 'half year', parts: ['Q1', 'Q2'] },
      { total: 'until Q2', parts: ['until Q1', 'Q2'] },
    ]
    const hidden = hiddenOf(cells, sums)
    expect(hidden).toContain('Q2')
    expect(hidden.filter(id => id.startsWith('until'))).toHaveLength(1)
  })

  it('does not hide what the region made public, and says what that gives away', () => {
    const cells = [
      cell('Huizen', 3),
      cell('Hilversum', 8, { published: 8 }),
      cell('all', 11, { published: 11 }),
    ]
    const guarded = protect(cells, [{ total: 'all', parts: ['Huizen', 'Hilversum'] }], { threshold: 5 })
    expect(Object.fromEntries(guarded.cells)).toEqual({ Huizen: 'hidden', Hilversum: 8, all: 11 })
    expect(guarded.atRisk).toEqual(['Huizen'])
  })

  it('rounds each figure in one way, so that asking again tells nothing more', () => {
    const cells = [cell('Huizen', 12), cell('Hilversum', 13), cell('all', 25)]
    const sums = [{ total: 'all', parts: ['Huizen', 'Hilversum'] }]
    expect([...protect(cells, sums, { threshold: 5, base: 5 }).cells.values()]).toEqual([10, 15, 25])
  })

  it('refuses sums that are none: with numbers that disagree nothing can be promised', () => {
    expect(() =>
      protect([cell('a', 1), cell('b', 3)], [{ total: 'b', parts: ['a'] }], { threshold: 5 }),
    ).toThrow()
  })
})

// Statistics Norway, GaussSuppression, vignette "Small count frequency table suppression", table 4: dataset_a, counts
// up to 4 hidden, noughts shown (statisticsnorway.github.io/ssb-gausssuppression, read 22 November 2026).
describe('the published example of Statistics Norway', () => {
  const { cells, sums } = crossed({
    young: { Spain: 5, Iceland: 2, Portugal: 0 },
    old: { Spain: 6, Iceland: 3, Portugal: 4 },
  })
  const parts = { EU: ['Spain', 'Portugal'], nonEU: ['Iceland'] }
  const whole = ['young', 'old', 'T'].flatMap(age =>
    Object.entries(parts).map(([part, of]) => ({
      total: `${age} ${part}`,
      parts: of.map(country => `${age} ${country}`),
    })),
  )
  const more = { EU: [5, 10, 15], nonEU: [2, 3, 5] }
  const added = Object.entries(more).flatMap(([part, counts]) =>
    ['young', 'old', 'T'].map((age, at) => cell(`${age} ${part}`, counts[at] ?? 0)),
  )
  const perAge = ['young', 'old', 'T'].map(age => ({
    total: `${age} T`,
    parts: [`${age} EU`, `${age} nonEU`],
  }))
  const perPart = ['EU', 'nonEU'].map(part => ({
    total: `T ${part}`,
    parts: [`young ${part}`, `old ${part}`],
  }))

  it('hides the same cells', () => {
    const hidden = hiddenOf([...cells, ...added], [...sums, ...whole, ...perAge, ...perPart])
    expect(hidden.toSorted()).toEqual(
      [
        ...['T Portugal', 'T Spain', 'old EU', 'old nonEU', 'old Iceland', 'old Portugal'],
        ...['young EU', 'young nonEU', 'young Iceland', 'young Spain'],
      ].toSorted(),
    )
  })
})

// Lønø's example in the vignette "The problem of singletons and zeros" of easySdcTable: every margin has two hidden
// cells, and yet ones are told, because whoever knows that a hidden cell is at least 1 can subtract.
describe('the published example with ones', () => {
  const { cells, sums } = crossed({
    r1: { A: 1, B: 1, H: 7, M: 1, W: 0 },
    r2: { A: 1, B: 0, H: 0, M: 2, W: 8 },
  })

  it('leaves no one to be told', () => {
    const guarded = protect(cells, sums, { threshold: 4 })
    expect(guarded.atRisk).toEqual([])
    expect(recovered(cells, sums, guarded.cells, 4)).toEqual([])
  })

  it('would be told by hiding small cells alone', () => {
    const naive = new Map(
      cells.map(({ id, count }) => [id, count > 0 && count < 4 ? ('hidden' as const) : count]),
    )
    expect(recovered(cells, sums, naive, 4)).not.toEqual([])
  })
})

/** Counts with what is left of their whole, per garden and quarter, with every total and the total until each quarter. */
const cube = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([gardens, quarters]) =>
    fc
      .array(fc.tuple(small(), small()), { minLength: gardens * quarters, maxLength: gardens * quarters })
      .map(pairs => {
        const place = (garden: number, quarter: number) => pairs[garden * quarters + quarter] ?? [0, 0]
        return cubeOf(gardens, quarters, (garden, quarter, part) => place(garden, quarter)[part] ?? 0)
      }),
  )

function small() {
  return fc.oneof({ weight: 4, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(30) })
}

function cubeOf(
  gardens: number,
  quarters: number,
  of: (garden: number, quarter: number, part: 0 | 1) => number,
) {
  const range = (length: number) => Array.from({ length }, (_, index) => index)
  const [parts, sums] = [[0, 1] as const, [] as Sum[]]
  const add = (garden: number | 'T', until: number[], part: 0 | 1 | 'T') =>
    (garden === 'T' ? range(gardens) : [garden]).reduce(
      (sum, one) =>
        sum +
        until.reduce(
          (all, quarter) =>
            all + (part === 'T' ? of(one, quarter, 0) + of(one, quarter, 1) : of(one, quarter, part)),
          0,
        ),
      0,
    )
  const spans = range(quarters).flatMap(at => [
    { name: `q${at}`, covers: [at] },
    ...(at > 0 ? [{ name: `u${at}`, covers: range(at + 1) }] : []),
  ])
  const cells: Cell[] = []
  for (const garden of [...range(gardens), 'T' as const])
    for (const { name, covers } of spans) {
      for (const part of [...parts, 'T' as const])
        cells.push(cell(`${garden} ${name} ${part}`, add(garden, covers, part)))
      sums.push({
        total: `${garden} ${name} T`,
        parts: parts.map(part => `${garden} ${name} ${part}`),
        tellsOfEach: true,
      })
    }
  for (const part of [...parts, 'T' as const]) {
    for (const { name } of spans)
      sums.push({
        total: `T ${name} ${part}`,
        parts: range(gardens).map(garden => `${garden} ${name} ${part}`),
      })
    for (const garden of [...range(gardens), 'T' as const])
      for (const at of range(quarters).slice(1))
        sums.push({
          total: `${garden} u${at} ${part}`,
          parts: [`${garden} ${at === 1 ? 'q0' : `u${at - 1}`} ${part}`, `${garden} q${at} ${part}`],
        })
  }
  return { cells, sums }
}

describe('somebody who gets everything that was published', () => {
  it('never computes a hidden figure, over gardens, quarters, shares and moments', () => {
    fc.assert(
      fc.property(cube, fc.integer({ min: 3, max: 8 }), ({ cells, sums }, threshold) => {
        const guarded = protect(cells, sums, { threshold })
        expect(guarded.atRisk).toEqual([])
        expect(recovered(cells, sums, guarded.cells, threshold)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('computes nothing but what the house says is at risk', () => {
    fc.assert(
      fc.property(cube, fc.infiniteStream(fc.boolean()), ({ cells, sums }, coin) => {
        const known = cells.map(one =>
          one.households >= 5 && coin.next().value ? { ...one, published: one.count } : one,
        )
        const guarded = protect(known, sums, { threshold: 5 })
        const told = recovered(known, sums, guarded.cells, 5)
        expect(told.filter(id => !guarded.atRisk.includes(id))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('hides the same figures whatever else happens elsewhere', () => {
    const { cells, sums } = crossed({ Huizen: { Q1: 7, Q2: 3 }, Hilversum: { Q1: 9, Q2: 6 } })
    const other = [cell('apart', 2), cell('and', 9), cell('both', 11)]
    const apart = [{ total: 'both', parts: ['apart', 'and'] }]
    expect(hiddenOf([...other, ...cells], [...apart, ...sums]).filter(id => id.includes(' '))).toEqual(
      hiddenOf(cells, sums),
    )
  })
})

describe('a column with its total', () => {
  it('hides small counts and a small total, and shows nought', () => {
    expect(guardColumn([1, 1, 0], 5)).toEqual({ cells: ['hidden', 'hidden', 0], total: 'hidden' })
  })

  it('hides one more where hidden counts could add up in one way only', () => {
    expect(guardColumn([1, 1, 20], 5)).toEqual({ cells: ['hidden', 'hidden', 'hidden'], total: 22 })
    expect(guardColumn([4, 4, 20], 5).total).toBe(28)
    expect(guardColumn([2, 3, 20], 5)).toEqual({ cells: ['hidden', 'hidden', 'hidden'], total: 25 })
    expect(guardColumn([5, 1], 5)).toEqual({ cells: ['hidden', 'hidden'], total: 'hidden' })
  })

  it.each([2, 3, 5])(
    'tells no hidden count to whoever runs the guard on every column there could be (%i)',
    threshold => {
      const alike = new Map<string, number[][]>()
      for (const column of [1, 2, 3].flatMap(everyColumn)) {
        const published = JSON.stringify(guardColumn(column, threshold))
        alike.set(published, [...(alike.get(published) ?? []), column])
      }
      // What could also be a column with larger figures than these is left out.
      const known = [...alike].filter(([, columns]) => columns.every(column => Math.max(...column) < 10))
      expect(known.length).toBeGreaterThan(100)
      for (const [published, columns] of known)
        JSON.parse(published).cells.forEach((shown: unknown, index: number) => {
          if (shown === 'hidden')
            expect(new Set(columns.map(column => column[index])).size).toBeGreaterThan(1)
        })
    },
  )
})

const everyColumn = (length: number): number[][] =>
  length === 0
    ? [[]]
    : everyColumn(length - 1).flatMap(rest => Array.from({ length: 14 }, (_, cell) => [...rest, cell]))

it('hides everything that was not told yet when it may not work long enough to prove more', () => {
  const { cells, sums } = crossed({
    a: { x: 2, y: 40, z: 40 },
    b: { x: 40, y: 40, z: 40 },
    c: { x: 40, y: 40, z: 40 },
  })
  const told = cells.map(one => (one.id === 'T T' ? { ...one, published: one.count } : one))
  const within = (effort: { together: number; all: number }) => {
    const steps = protecting(told, sums, { threshold: 5, effort })
    for (;;) {
      const { done, value } = steps.next()
      if (done) return [...value.cells].filter(([, shown]) => shown !== 'hidden').map(([id]) => id)
    }
  }
  const most = within({ together: 100, all: 1_000_000 })
  expect(most.length).toBeGreaterThan(8)
  expect(within({ together: 3, all: 1_000_000 })).toEqual(['T T'])
  expect(within({ together: 100, all: 30 })).toEqual(['T T'])
  // Work that runs out later hides no less than work that is done.
  for (const all of [5_000, 10_000, 20_000])
    expect(most).toEqual(expect.arrayContaining(within({ together: 100, all })))
})
