import { z } from 'zod'
import { needs } from './needs.nl.ts'

/** What a shared screen can show: a plan, who works with the household, and the next meeting. */
export const shownKinds = ['top3-plan', 'team', 'next-meeting'] as const
export type ShownKind = (typeof shownKinds)[number]

/** One thing that one person may see. */
export type Seen = { kind: string; thingId: string; personId: string }

/**
 * What each of these people may see: of nobody nothing, and whoever joins them never makes it more. The database keeps
 * the same (`seen_by_all`).
 */
export function seenByAll(
  seen: readonly Seen[],
  people: readonly string[],
): { kind: string; thingId: string }[] {
  const things = new Map(seen.map(({ kind, thingId }) => [`${kind} ${thingId}`, { kind, thingId }]))
  return [...things.values()].filter(
    thing =>
      people.length > 0 &&
      people.every(personId =>
        seen.some(
          one => one.personId === personId && one.kind === thing.kind && one.thingId === thing.thingId,
        ),
      ),
  )
}

/** Whether a screen for these people would show anything. */
export const showsAnything = (seen: readonly Seen[], people: readonly string[]): boolean =>
  seenByAll(seen, people).some(({ kind }) => shownKinds.some(shown => shown === kind))

const isRow = (code: string, step: number) =>
  [...code].every((digit, at) => at === 0 || Number(digit) - Number(code[at - 1]) === step)

/** Six digits that nobody tries first: not all the same, nor counting up or down. */
const codeField = z
  .string({ error: needs.code })
  .trim()
  .regex(/^\d{6}$/, needs.code)
  .refine(code => ![0, 1, -1].some(step => isRow(code, step)), needs.easyCode)

export const giveForm = (personIds: readonly string[]) =>
  z.object({
    people: z
      .array(
        z.string().refine(id => personIds.includes(id), needs.people),
        { error: needs.people },
      )
      .min(1, needs.people)
      .max(100, needs.people),
    alone: z.literal('on', { error: needs.alone }),
    code: codeField,
  })
