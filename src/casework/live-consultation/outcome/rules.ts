import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { dayField } from '#src/kernel/form-schema.ts'
import { mostSituations } from '../../top3-plan/rules.ts'
import type { LineKind } from '../rules.ts'
import { needs } from './needs.nl.ts'

/** A situation is one of the meeting, or one that stands in the plan already (by the id with which it began). */
export type Under = { line: string } | { origin: string }

/** A line as it stands when the meeting closes. */
export type Said = {
  id: string
  kind: LineKind
  audience: string
  /** The words nobody changed since; several where two people changed the same ones at once. */
  words: string[]
  under: Under | null
  ownerSeat: string | null
  dueOn: Day | null
}

type Part = { id: string; what: string }
/** What the draft has already. */
export type Standing = {
  situations: readonly (Part & {
    originId: string
    conditions: readonly Part[]
    agreements: readonly (Part & { ownerId: string })[]
  })[]
  /** Who of the draft sits on a seat, of those who can be accountable for an agreement. */
  carriers: ReadonlyMap<string, string>
}

type Came = { lineId: string; words: string[] }
type Below = { under: { line: string } | { id: string } }
export type Outcome = {
  situations: (Came & { known: string | null })[]
  conditions: (Came & Below & { known: string | null })[]
  agreements: (Came & Below & { known: string | null; ownerId: string; dueOn: Day })[]
  /** What nobody could place without asking. */
  waiting: { lineId: string }[]
}

const bare = (words: string) =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const knownAs = (parts: readonly Part[], words: readonly string[]): string | null =>
  parts.find(part => words.some(one => bare(one) === bare(part.what)))?.id ?? null

/** Only what all who sat there heard goes along by itself; what was told to some stays with who leads. */
const goesAlong = ({ audience, words }: Said) => audience === 'everyone' && words.length > 0

/**
 * What a meeting leaves in a draft. What stands there already in the same words is not put there twice; a fourth
 * situation, a condition without a situation and an agreement without who and when wait for somebody to place them.
 */
export function outcomeOf(lines: readonly Said[], standing: Standing): Outcome {
  const heard = lines.filter(goesAlong)
  const of = (kind: LineKind) => heard.filter(line => line.kind === kind)
  const situations = of('situation').map(line => ({
    lineId: line.id,
    words: line.words,
    known: knownAs(standing.situations, line.words),
  }))
  const room = mostSituations - standing.situations.length
  const added = situations.filter(one => !one.known).slice(0, room)
  const placed = situations.filter(one => one.known || added.includes(one))
  const waiting = situations.filter(one => !placed.includes(one)).map(({ lineId }) => ({ lineId }))
  const find = (line: Said) => situationFor(line, placed, standing)
  const outcome: Outcome = { situations: placed, conditions: [], agreements: [], waiting }
  for (const line of [...of('condition'), ...of('agreement')]) {
    const under = find(line)
    const came = { lineId: line.id, words: line.words }
    const ownerId = line.ownerSeat && standing.carriers.get(line.ownerSeat)
    if (under && line.kind === 'condition')
      outcome.conditions.push({
        ...came,
        under,
        known: knownAs(partsOf(under, standing).conditions, line.words),
      })
    else if (under && ownerId && line.dueOn)
      outcome.agreements.push({
        ...came,
        under,
        known: knownAs(
          partsOf(under, standing).agreements.filter(one => one.ownerId === ownerId),
          line.words,
        ),
        ownerId,
        dueOn: line.dueOn,
      })
    else waiting.push({ lineId: line.id })
  }
  return outcome
}

/** The situation a line belongs to: the one that was said, or the only one there is. */
function situationFor(
  { under }: Said,
  placed: Outcome['situations'],
  { situations }: Standing,
): Below['under'] | null {
  const ofLine = (one: Outcome['situations'][number]) =>
    one.known ? { id: one.known } : { line: one.lineId }
  if (under && 'line' in under) {
    const found = placed.find(one => one.lineId === under.line)
    return found ? ofLine(found) : null
  }
  if (under) {
    const found = situations.find(one => one.originId === under.origin || one.id === under.origin)
    return found ? { id: found.id } : null
  }
  const all = [
    ...situations.map(one => ({ id: one.id })),
    ...placed.filter(one => !one.known).map(one => ({ line: one.lineId })),
  ]
  return all.length === 1 ? (all[0] ?? null) : null
}

const none = { conditions: [], agreements: [] } as const
const partsOf = (under: Below['under'], { situations }: Standing) =>
  ('id' in under && situations.find(one => one.id === under.id)) || none

type Seat = { personId: string | null; leftOut: boolean; sittings: readonly number[] }

/**
 * Who of the family may read what was said at a sitting: everybody when all sat together, else only who sat there. Null is
 * everybody to whom the plan is released.
 */
export const readersOf = (seats: readonly Seat[], sittings: number, number: number): string[] | null =>
  sittings === 1
    ? null
    : seats.flatMap(seat =>
        seat.personId && !seat.leftOut && seat.sittings.includes(number) ? [seat.personId] : [],
      )

/** Who may read a part that was said at two sittings: who sat at either. */
export const together = (one: readonly string[] | null, other: readonly string[] | null): string[] | null =>
  one && other ? [...new Set([...one, ...other])].toSorted() : null

type Choices = {
  kind: LineKind
  situations: readonly string[]
  seats: readonly string[]
  today: Day
}

/** At the table only where it belongs, who and when are asked. */
export const placeForm = ({ kind, situations, seats, today }: Choices) =>
  z
    .object({
      under: z.enum(situations, { error: needs.under }).optional(),
      ownerSeat: z.enum(seats, { error: needs.owner }).optional(),
      dueOn: dayField(needs.due)
        .refine(on => on >= today, needs.dueInPast)
        .optional(),
    })
    .superRefine(({ under, ownerSeat, dueOn }, context) => {
      const say = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      if (!under && situations.length > 1) say('under', needs.under)
      if (kind === 'agreement' && !ownerSeat) say('ownerSeat', needs.owner)
      if (kind === 'agreement' && !dueOn) say('dueOn', needs.due)
    })
export type PlaceInput = z.output<ReturnType<typeof placeForm>>

/** That somebody does not agree with an agreement, or not wholly, as they told everybody. */
export type Dissent = { name: string; mark: 'partly' | 'disagree'; remark: string | null; words: string[] }
