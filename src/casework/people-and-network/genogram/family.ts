import type { Day } from '#src/kernel/day.ts'

/** Somebody as the picture shows them; an unknown parent is a figure too. */
export type Figure = {
  readonly id: string
  readonly sex: 'female' | 'male' | 'other' | null
  /** What stands inside the symbol. */
  readonly age: string
  /** What stands beside it: the name first. */
  readonly label: readonly string[]
  readonly bornOn: Day | null
  readonly isUnborn: boolean
  readonly isDeceased: boolean
  /** How old the generation is when no relation says so: 0 grandparents, 1 parents, 2 children. */
  readonly generation: number | null
}

export type Partnership = {
  readonly a: string
  readonly b: string
  readonly ended: 'no' | 'separated' | 'divorced' | 'died' | 'unknown-how'
}

export type ParentKind = 'biological' | 'adoptive' | 'foster' | 'step'
export type Parentage = { readonly parentId: string; readonly childId: string; readonly kind: ParentKind }

export type Home = { readonly id: string; readonly label: string; readonly memberIds: readonly string[] }

export type Family = {
  readonly figures: readonly Figure[]
  readonly partnerships: readonly Partnership[]
  readonly parentages: readonly Parentage[]
  readonly homes: readonly Home[]
}

/** How a line to a child is drawn. */
export type LineKind = Exclude<ParentKind, 'step'>

/** One or two people in the same generation, with the line between them and the children that hang from it. */
export type Union = {
  readonly id: string
  readonly parents: readonly string[]
  readonly partnership: Partnership | null
  readonly children: readonly { readonly id: string; readonly kind: LineKind }[]
}

export type Generations = ReadonlyMap<string, number>

/** In which row everybody stands: partners beside each other, children below their parents. */
export function generationsOf(family: Family): Generations {
  const groupOf = groupsOf(family)
  const groups = [...new Set(groupOf.values())]
  const edges = family.parentages.flatMap(({ parentId, childId }) => {
    const [above, below] = [groupOf.get(parentId), groupOf.get(childId)]
    return above && below && above !== below ? [{ above, below }] : []
  })
  const row = new Map(groups.map(group => [group, 0]))
  const at = (group: string) => row.get(group) ?? 0
  // As many rounds as there are groups: somebody who is entered as their own ancestor ends here too.
  for (const _ of groups)
    for (const { above, below } of edges) row.set(below, Math.min(Math.max(at(below), at(above) + 1), 12))
  for (const group of groups) {
    const children = edges.filter(edge => edge.above === group).map(edge => at(edge.below))
    if (children.length > 0 && !edges.some(edge => edge.below === group))
      row.set(group, Math.min(...children) - 1)
  }
  return alignedByRole(family, groupOf, edges, row)
}

/** People who stand in one row because they are partners, or parents of the same child. */
function groupsOf({ figures, partnerships, parentages }: Family): Map<string, string> {
  const groupOf = new Map(figures.map(({ id }) => [id, id]))
  const join = (a: string, b: string) => {
    const [kept, gone] = [groupOf.get(a), groupOf.get(b)]
    if (kept && gone && kept !== gone)
      for (const [id, group] of groupOf) if (group === gone) groupOf.set(id, kept)
  }
  for (const { a, b } of partnerships) join(a, b)
  const biological = parentages.filter(({ kind }) => kind === 'biological')
  for (const parents of Map.groupBy(biological, ({ childId }) => childId).values())
    for (const { parentId } of parents.slice(1)) join(parents[0]?.parentId ?? parentId, parentId)
  return groupOf
}

type Edge = { above: string; below: string }

/** Families that no relation ties together yet stand beside each other by what each is in the household. */
function alignedByRole(
  family: Family,
  groupOf: Map<string, string>,
  edges: Edge[],
  row: Map<string, number>,
) {
  const shift = new Map<string, number>()
  for (const group of row.keys()) {
    if (shift.has(group)) continue
    const together = connectedWith(group, edges)
    const known = family.figures.find(
      figure => figure.generation !== null && together.has(groupOf.get(figure.id) ?? ''),
    )
    const by = known ? (known.generation ?? 0) - (row.get(groupOf.get(known.id) ?? '') ?? 0) : 1
    for (const one of together) shift.set(one, by)
  }
  const rowOf = new Map(
    family.figures.map(({ id }) => {
      const group = groupOf.get(id) ?? id
      return [id, (row.get(group) ?? 0) + (shift.get(group) ?? 0)]
    }),
  )
  const used = [...new Set(rowOf.values())].toSorted((a, b) => a - b)
  return new Map([...rowOf].map(([id, value]) => [id, used.indexOf(value)]))
}

function connectedWith(start: string, edges: Edge[]): Set<string> {
  const found = new Set([start])
  for (const group of found)
    for (const { above, below } of edges) {
      if (above === group) found.add(below)
      if (below === group) found.add(above)
    }
  return found
}

/** Who has children or a relation with whom. A step-parent is the partner of a parent: that line says it already. */
export function unionsOf({ figures, partnerships, parentages }: Family, rowOf: Generations): Union[] {
  const known = new Set(figures.map(({ id }) => id))
  const row = (id: string) => rowOf.get(id) ?? 0
  const unions = new Map<string, { parents: string[]; children: { id: string; kind: LineKind }[] }>()
  const add = (parents: string[], child?: { id: string; kind: LineKind }) => {
    const id = parents.toSorted().join('+')
    const union = unions.get(id) ?? { parents, children: [] }
    if (child) union.children.push(child)
    unions.set(id, union)
  }
  const drawn = parentages.filter(
    ({ parentId, childId, kind }) =>
      kind !== 'step' && known.has(parentId) && known.has(childId) && row(parentId) < row(childId),
  )
  for (const ofChild of Map.groupBy(drawn, one => `${one.childId} ${one.kind}`).values())
    for (const inRow of Map.groupBy(ofChild, one => row(one.parentId)).values()) {
      const [first] = inRow
      if (!first || first.kind === 'step') continue
      const parents = inRow.map(one => one.parentId)
      for (let at = 0; at < parents.length; at += 2)
        add(parents.slice(at, at + 2), { id: first.childId, kind: first.kind })
    }
  for (const { a, b } of partnerships)
    if (known.has(a) && known.has(b) && !isThere(unions.values(), a, b)) add([a, b])
  return [...unions].map(([id, union]) => ({
    ...union,
    id,
    partnership: partnerships.find(({ a, b }) => isThere([union], a, b)) ?? null,
  }))
}

const isThere = (unions: Iterable<{ parents: readonly string[] }>, a: string, b: string) =>
  [...unions].some(({ parents }) => parents.includes(a) && parents.includes(b))
