import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, dayField, oneOf, text, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

export const kinds = ['inform', 'invitation', 'handover', 'plan', 'closing'] as const
export type Kind = (typeof kinds)[number]

/** How a letter goes: in an envelope, from hand to hand, or by a mail that the writer sends without this product. */
export const ways = ['post', 'in-hand', 'own-mail'] as const
export type Way = (typeof ways)[number]

export const states = ['draft', 'waiting', 'sent', 'kept-back'] as const
export type State = (typeof states)[number]

export const lettersAddress = (caseId: string) => `/huishoudens/${caseId}/brieven`

/** Marks in a letter what its writer still has to fill in. */
export const gap = (what: string) => `[vul in: ${what}]`
export const hasGap = (words: string): boolean => /\[\s*vul in\b/i.test(words)

/** A part of a letter: a heading, one below it, a list of points, or words that go on until an empty line. */
export type Part = { kind: 'heading' | 'subheading' | 'points' | 'passage'; lines: string[]; at: number }

const lineIn = (line: string): { kind: Part['kind']; words: string } => {
  const [, marks, heading] = /^(#+)\s+(.+)$/.exec(line) ?? []
  if (heading) return { kind: marks === '#' ? 'heading' : 'subheading', words: heading }
  const point = /^[-*•]\s+(.+)$/.exec(line)?.[1]
  return point ? { kind: 'points', words: point } : { kind: 'passage', words: line }
}

const goesOn = (last: Part | undefined, kind: Part['kind']): last is Part =>
  last?.kind === kind && (kind === 'points' || kind === 'passage')

/** The parts of what was typed, each with the number of its first line. */
export function partsIn(body: string): Part[] {
  const parts: Part[] = []
  let afterGap = true
  for (const [at, typed] of body.split(/\r\n?|\n/).entries()) {
    const line = typed.trim()
    if (line !== '') {
      const { kind, words } = lineIn(line)
      const last = parts.at(-1)
      if (!afterGap && goesOn(last, kind)) last.lines.push(words)
      else parts.push({ kind, lines: [words], at })
    }
    afterGap = line === ''
  }
  return parts
}

type Named = { id: string; givenName: string | null }

/** Who else of the household is named in a letter, for its writer to look at once more. */
export const othersNamed = <One extends Named>(words: string, people: readonly One[], toId: string): One[] =>
  people.filter(
    ({ id, givenName }) =>
      id !== toId &&
      givenName !== null &&
      new RegExp(
        `(?<![\\p{L}])${givenName.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`,
        'iu',
      ).test(words),
  )

export const longestBody = 16_000

const wordsFields = { subject: text(needs.subject, 120), body: text(needs.body, longestBody) }

export const beginForm = (personIds: readonly string[]) =>
  z.object({ kind: choice(kinds, needs.kind), personId: oneOf(personIds, needs.person) })

export const WriteForm = z.object({ ...wordsFields, version: versionField() })
export type WriteInput = z.output<typeof WriteForm>

export const makeForm = (open: readonly Way[]) =>
  z.object({
    way: choice(ways, needs.way).refine(way => open.includes(way), needs.notSafe),
    theirs: z.literal('on', { error: needs.theirs }),
    version: versionField(),
  })

export const sentForm = (open: readonly Way[], from: Day, today: Day) =>
  z.object({
    way: choice(ways, needs.way).refine(way => open.includes(way), needs.notSafe),
    sentOn: dayField(needs.sentOn)
      .refine(on => on <= today, needs.notAfterToday)
      .refine(on => on >= from, needs.notBeforeMade),
  })

export const keepBackForm = z.object({ why: text(needs.why, 500) })

/** The names of the files tell nobody what they are about. */
export const previewFiles = ['brief.pdf', 'brief.docx'] as const
