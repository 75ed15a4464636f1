import { z } from 'zod'
import { type Day, dayInWords } from '#src/kernel/day.ts'
import { guardColumn } from '#src/kernel/disclosure/column.ts'
import {
  choice,
  dayField,
  idField,
  optionalDay,
  optionalText,
  someOf,
  text,
  versionField,
} from '#src/kernel/form-schema.ts'
import type { GuardedCount } from '#src/kernel/small-numbers.ts'
import { indicatorKeys } from '../monitor/indicator/rules.ts'
import { needs } from './needs.nl.ts'

const linesOf = (typed: string) =>
  typed
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)

const linesField = (missing: string) =>
  text(missing, 1000)
    .transform(linesOf)
    .refine(lines => lines.length <= 10, needs.tooManyLines)

const emailLines = linesField(needs.emails).superRefine((lines, context) => {
  const wrong = lines.find(line => !z.email().safeParse(line).success)
  if (wrong) context.addIssue({ code: 'custom', message: needs.email(wrong) })
})

/** Who of the region reads a released report here, beside those who make it. */
export const readerRoles = ['project-group-member', 'ambassador'] as const
export type ReaderRole = (typeof readerRoles)[number]

const head = {
  subject: text(needs.subject, 240),
  distribute: choice(['yes', 'no'], needs.distribute),
  contactPerson: text(needs.contactPerson, 120),
  units: linesField(needs.units),
  emails: emailLines,
  reference: text(needs.reference, 60),
  memoDate: dayField(needs.memoDate),
  readerRoles: someOf(readerRoles, needs.readers).transform(roles =>
    readerRoles.filter(one => roles.includes(one)),
  ),
  distribution: optionalText(2000)
    .transform(typed => linesOf(typed ?? ''))
    .refine(lines => lines.length <= 20, needs.tooManyBodies)
    .refine(lines => lines.every(line => line.length <= 120), needs.longBody),
}
const headSchema = z.object(head)
export type HeadInput = z.output<typeof headSchema>

/** The form that begins a report; the previous cut-off is asked only when no report was released before. */
export const newReportForm = (today: Day) =>
  z
    .object({
      cutOff: dayField(needs.cutOff).refine(day => day <= today, needs.notAfterToday),
      previousCutOff: optionalDay(),
      previousNote: optionalText(300),
      ...head,
    })
    .refine(input => !input.previousCutOff || input.previousCutOff < input.cutOff, {
      path: ['previousCutOff'],
      error: needs.previousBefore,
    })
export type NewReportInput = z.output<ReturnType<typeof newReportForm>>

const paragraphsOf = (typed: string | undefined) =>
  (typed ?? '')
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.trim())
    .filter(Boolean)

/** The form for what a report says in the maker's own words. */
export const ChangeReportForm = z.object({
  version: versionField(),
  ...head,
  proposals: z
    .preprocess(
      rows => (Array.isArray(rows) ? rows.filter(row => row?.text) : rows),
      z.array(z.object({ text: text(needs.proposal, 600) }), { error: needs.proposals }),
    )
    .pipe(
      z
        .array(z.object({ text: z.string() }))
        .min(1, needs.proposals)
        .max(10, needs.tooManyProposals),
    ),
  explanation: optionalText(8000).transform(paragraphsOf),
  deckLessons: z
    .array(idField(needs.lessons))
    .max(50, needs.lessons)
    .optional()
    .transform(ids => ids ?? []),
  itemId: idField(needs.item).optional(),
  /** Only of a corrigendum: what was wrong. */
  correction: optionalText(2000),
  indicators: someOf(indicatorKeys, needs.indicators).refine(
    keys => keys.length <= 6,
    needs.tooManyIndicators,
  ),
})
export type ChangeReportInput = z.output<typeof ChangeReportForm>

export const ReleaseForm = z.object({ version: versionField() })

export const PublicationForm = z.object({
  shown: choice(['shown', 'guarded'], needs.shown),
  fromDay: dayField(needs.fromDay),
  why: text(needs.why, 600),
})
export type PublicationInput = z.output<typeof PublicationForm>

export type CaseCount = { garden: string; newCases: number; followedCases: number }
export type ShownCounts = {
  perGarden: { garden: string; newCases: GuardedCount; followedCases: GuardedCount }[]
  totals: { newCases: GuardedCount; followedCases: GuardedCount }
}

const sum = (cells: readonly number[]) => cells.reduce((total, cell) => total + cell, 0)

/** The counts as the report shows them: as they are once the region chose to show them, else guarded. */
export function shownCounts(
  counts: readonly CaseCount[],
  threshold: number,
  totalsAreShown: boolean,
): ShownCounts {
  const column = (of: 'newCases' | 'followedCases') => {
    const cells = counts.map(count => count[of])
    return totalsAreShown ? { cells, total: sum(cells) } : guardColumn(cells, threshold)
  }
  const [fresh, followed] = [column('newCases'), column('followedCases')]
  return {
    perGarden: counts.map(({ garden }, index) => ({
      garden,
      newCases: fresh.cells[index] ?? 'hidden',
      followedCases: followed.cells[index] ?? 'hidden',
    })),
    totals: { newCases: fresh.total, followedCases: followed.total },
  }
}

const numberWords = ['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const aboutHouseholds = 'huishoudens?|gezin(?:nen)?|casus(?:sen)?'
const aboutPeople = 'kind(?:eren)?|jeugdigen?|jongeren?|ouders?|moeders?|vaders?|baby’?s?|peuters?|kleuters?'
const smallNumber = new RegExp(
  String.raw`(?<![\p{L}\d.,-])(\d+|eén|${numberWords.join('|')}) (?!${months})(?:\p{L}+ ){0,2}?(${aboutHouseholds}|${aboutPeople})(?!\p{L})`,
  'giu',
)

/**
 * Whether a text counts households or people in a number small enough to point to a family. A number of households
 * that the region chose to show is known already; a number of people is not.
 */
export function countsFew(words: string, threshold: number, known: ReadonlySet<number>): boolean {
  return [...words.matchAll(smallNumber)].some(([, typed = '', whom = '']) => {
    const count = /^\d/.test(typed) ? Number(typed) : inFigures(typed.toLowerCase())
    if (count === 0 || count >= threshold) return false
    const ofHouseholds = new RegExp(`^(?:${aboutHouseholds})$`, 'i').test(whom)
    return !(ofHouseholds && known.has(count))
  })
}

/** A sentence opens with 'Eén', with one accent. */
const inFigures = (word: string) => (word === 'eén' ? 1 : numberWords.indexOf(word) + 1)

export type ScanHit = { block: string; kind: 'name' | 'few' }

/** 'begin', 'medio' or 'eind' of the month, as memos name their moment. */
export function monthPart(cutOff: Day): string {
  const date = Number(cutOff.slice(8))
  const part = date <= 10 ? 'begin' : date <= 20 ? 'medio' : 'eind'
  return `${part} ${dayInWords(cutOff).replace(/^\d+ /, '')}`
}
