import { z } from 'zod'
import { choice, idField, text } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'
import { leadForms, partForms } from './private/rules.ts'

/** Where a meeting stands, in order; `closed` ends it. The same list as in the database. */
export const steps = [
  'welcome',
  'worries',
  'situations',
  'conditions',
  'family-time',
  'agreements',
  'scale',
  'close',
  'closed',
] as const
export type Step = (typeof steps)[number]

export const lineKinds = ['worry', 'goes-well', 'must-happen', 'situation', 'condition', 'agreement'] as const
export type LineKind = (typeof lineKinds)[number]

/** What a step is about; the others are for listening, or for something of their own. */
export const kindsOf: Record<Step, readonly LineKind[]> = {
  welcome: [],
  worries: ['worry', 'goes-well', 'must-happen'],
  situations: ['situation'],
  conditions: ['condition'],
  'family-time': [],
  agreements: ['agreement'],
  scale: [],
  close: [],
  closed: [],
}

/** Who may see a line, as whoever says it chooses. */
const audiences = ['everyone', 'facilitator', 'family'] as const
type Audience = (typeof audiences)[number]

export type Words = { readonly id: string; readonly words: string; readonly basedOn: readonly string[] }

/**
 * The words of a line that nobody changed since: one, or several where people changed the same ones at once. In
 * whatever order they arrived, everybody sees the same.
 */
export function standing<W extends Words>(versions: readonly W[]): W[] {
  const changed = new Set(versions.flatMap(version => version.basedOn))
  return versions.filter(({ id }) => !changed.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Before which line one goes that moves up or down a list; null is the end, nothing when it can't. */
export function beforeWhich(ids: readonly string[], lineId: string): { up?: string; down?: string | null } {
  const at = ids.indexOf(lineId)
  return {
    ...(at > 0 ? { up: ids[at - 1] } : {}),
    ...(at >= 0 && at < ids.length - 1 ? { down: ids[at + 2] ?? null } : {}),
  }
}

/** The steps around this one, as far as there are any; the last step before `closed` is closed on a page of its own. */
export const nextStep = (step: Step): Step | undefined => steps[steps.indexOf(step) + 1]
export const stepBefore = (step: Step): Step | undefined => steps[steps.indexOf(step) - 1]

/** What somebody says at a meeting, and who may see it. */
export type Said = { kind: LineKind; words: string; audience: Audience }

export const longestWords = 500
const ids = z.preprocess(
  given => (Array.isArray(given) ? given : given === undefined ? [] : [given]),
  z.array(idField(needs.stale)).min(1, needs.stale).max(20),
)

/** Says something; `once` becomes its id, so that whatever is sent twice is said once. */
const SayForm = z.object({
  what: z.literal('say'),
  once: idField(needs.stale),
  kind: choice(lineKinds, needs.kind),
  words: text(needs.words, longestWords),
  audience: choice(audiences, needs.audience),
})
/** Chooses one of the versions that stand. */
const ChooseForm = z.object({
  what: z.literal('choose'),
  lineId: idField(needs.stale),
  chosen: idField(needs.stale),
  read: ids,
})
/** The steps that are only a place to be; `closed` is said on a page of its own. */
const movable = steps.filter(step => step !== 'closed') as [Step, ...Step[]]
const MoveForm = z.object({ what: z.literal('move'), step: choice(movable, needs.stale) })
const OrderForm = z.object({
  what: z.literal('order'),
  once: idField(needs.stale),
  lineId: idField(needs.stale),
  beforeId: idField(needs.stale).optional(),
})

/** What everybody at a meeting can do on its page, and what who leads can do besides. */
export const PartForm = z.discriminatedUnion('what', [SayForm, ChooseForm, ...partForms], {
  error: () => needs.stale,
})
export const LeadForm = z.discriminatedUnion(
  'what',
  [SayForm, ChooseForm, MoveForm, OrderForm, ...partForms, ...leadForms],
  {
    error: () => needs.stale,
  },
)

/** Other words for a line, on top of the ones that were read. */
export const ChangeForm = z.object({
  once: idField(needs.stale),
  words: text(needs.words, longestWords),
  read: ids,
})

export const OpenForm = z.object({ aim: text(needs.aim, 500) })

/** Who gets a new code: a seat, or the large screen. */
export const CodeForm = z.object({ seatId: idField(needs.stale).optional() })

const codeLength = 10
const codeShape = new RegExp(`^[A-HJ-NP-Z2-9]{${codeLength}}$`)
const plain = (typed: string) => typed.toUpperCase().replaceAll(/[\s.-]/g, '')

/** A code as somebody types it: capitals, spaces and dashes do not matter. */
export const EnterForm = z.object({
  code: z
    .string({ error: needs.code })
    .transform(plain)
    .refine(typed => typed.length > 0, needs.code)
    .refine(typed => codeShape.test(typed), needs.codeShape),
})

/** A code in two halves, as it is read aloud. */
export const inHalves = (code: string): string =>
  `${code.slice(0, codeLength / 2)} ${code.slice(codeLength / 2)}`
