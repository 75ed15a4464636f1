/** Where a meeting stands, in order; `closed` ends it. The same list as in the database. */
export const steps = [
  'welcome',
  'worries',
  'situations',
  'conditions',
  'agreements',
  'close',
  'closed',
] as const
export type Step = (typeof steps)[number]

export const lineKinds = ['worry', 'goes-well', 'must-happen', 'situation', 'condition', 'agreement'] as const
export type LineKind = (typeof lineKinds)[number]

/** Who may see a line, as whoever says it chooses. */
type Audience = 'everyone' | 'facilitator'

export type Words = { readonly id: string; readonly words: string; readonly basedOn: readonly string[] }

/**
 * The words of a line that nobody changed since: one, or several where people changed the same ones at once. In
 * whatever order they arrived, everybody sees the same.
 */
export function standing<W extends Words>(versions: readonly W[]): W[] {
  const changed = new Set(versions.flatMap(version => version.basedOn))
  return versions.filter(({ id }) => !changed.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** What somebody says at a meeting, and who may see it. */
export type Said = { kind: LineKind; words: string; audience: Audience }
