import { z } from 'zod'
import { choice, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

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
export const audiences = ['everyone', 'facilitator'] as const

/** What is said at each step. */
const saidAt: Record<Step, readonly LineKind[]> = {
  welcome: [],
  worries: ['worry', 'goes-well', 'must-happen'],
  situations: ['situation'],
  conditions: ['condition'],
  agreements: ['agreement'],
  close: [],
  closed: [],
}
export const kindsAt = (step: Step): readonly LineKind[] => saidAt[step]

/** The step that comes after, and the one before; a closed meeting stays closed. */
export function around(step: Step): { next: Step | null; before: Step | null } {
  const at = steps.indexOf(step)
  if (step === 'closed') return { next: null, before: null }
  return { next: steps[at + 1] ?? null, before: steps[at - 1] ?? null }
}

export type Words = { readonly id: string; readonly words: string; readonly basedOn: readonly string[] }

/**
 * The words of a line that nobody changed since: one, or several where people changed the same ones at once. In
 * whatever order they arrived, everybody sees the same.
 */
export function standing<W extends Words>(versions: readonly W[]): W[] {
  const changed = new Set(versions.flatMap(version => version.basedOn))
  return versions.filter(({ id }) => !changed.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

const words = text(needs.words, 500)

export const SayForm = z.object({
  kind: choice(lineKinds, needs.kind),
  words,
  audience: choice(audiences, needs.audience),
})
export type Said = z.output<typeof SayForm>

/** Other words for a line, and the ids of the words that were read. */
export const ChangeForm = z.object({
  words,
  read: z.string().regex(/^([0-9a-f-]{36}(,|$)){1,20}$/),
})

export const MoveForm = z.object({ step: choice(steps, needs.step) })

/** As somebody types a code from paper or a screen: spaces, dashes and small letters do not matter. */
export const codeOf = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
