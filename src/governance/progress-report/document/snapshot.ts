import { z } from 'zod'
import { type Day, parseDay } from '#src/kernel/day.ts'
import { cleanText } from '#src/platform/documents/clean-text.ts'

// The frozen facts of one progress report. The memo and the deck are made from nothing else.

const words = (most: number) => z.string().transform(cleanText).pipe(z.string().min(1).max(most))
const line = words(240)
const passage = words(6000)
const day = z.string().transform((value, context): Day => {
  const parsed = parseDay(value)
  if (parsed) return parsed
  context.addIssue({ code: 'custom', message: 'Not a day' })
  return z.NEVER
})
const count = z.union([z.int().nonnegative(), z.literal('hidden')])

/** What takes or took place on a day; the sentence about it follows from the report's cut-off (`tense.ts`). */
const moment = z.object({
  day,
  activity: z.enum(['discussed', 'held', 'decided']),
  /** Which meeting, training or gathering: the words before the sentence. */
  occasion: line,
  /** Known only from an announcement: that it brought something may not be assumed. */
  announced: z.boolean(),
  outcome: passage.nullable(),
})

/** What this is a telling of, so that two reports can be laid beside each other. */
const key = line.optional()

const development = z.object({
  key,
  title: line,
  text: passage,
  /** Developments of one theme share a slide. */
  theme: line,
  moments: z.array(moment),
})

const memoHead = z.object({
  subject: line,
  distribute: z.boolean(),
  contactPerson: line,
  units: z.array(line).min(1),
  emails: z.array(z.email()).min(1),
  reference: line,
  date: day,
})

const treatment = z.object({
  day,
  meeting: line,
  purpose: z.enum(['inform', 'advise', 'decide', 'shape']),
  conclusion: passage.nullable(),
})

const cases = z.object({
  perGarden: z.array(z.object({ garden: words(80), newCases: count, followedCases: count })),
  totals: z.object({ newCases: count, followedCases: count }),
  /** Why totals are shown, and whom the counts are about. */
  notes: z.array(passage),
})

const lesson = z.object({
  key,
  title: line,
  kind: z.enum(['content', 'process']),
  statement: passage,
  strength: line,
  /** Whether the region may base a recommendation for structural change on it. */
  sufficient: z.boolean(),
  evidence: passage,
  inDeck: z.boolean(),
})

const improvement = z.object({
  key,
  title: line,
  text: passage,
  /** The lessons or the agreement; where there are none, the reason in the words of who proposed it. */
  restsOn: passage.nullable(),
  reason: passage.nullable().optional(),
  supportNote: passage.nullable(),
  moments: z.array(moment),
})

const guarded = z.number().nullable()

/** A figure of the monitor as it was told: null is kept back. */
const figure = z.object({
  key: line,
  question: line,
  unit: z.enum(['days', 'people', 'share', 'rate', 'count']),
  definition: passage,
  cannotSay: passage,
  quarters: z.array(z.object({ quarter: day, facts: guarded, value: guarded })),
  breaks: z.array(z.object({ quarter: day, why: passage })),
})

const differences = z.array(z.object({ part: line, lines: z.array(passage) }))

/** A report that comes in the place of one that was released before. */
const correction = z.object({ no: z.int().positive(), of: day, why: passage, differences })

const sources = z.array(passage)

export const reportSnapshot = z.object({
  region: line,
  /** The report tells the state at the end of this day. */
  cutOff: day,
  previousCutOff: day,
  madeOn: day,
  memo: memoHead,
  proposals: z.array(z.object({ no: z.int().positive(), text: passage })).min(1),
  treatments: z.array(treatment),
  explanation: z.array(passage),
  distribution: z.array(line).default([]),
  correction: correction.nullable().default(null),
  /** What is different since the report before; null when this is the first. */
  news: z.object({ since: day, differences }).nullable().default(null),
  mission: z.object({
    headline: line,
    points: z.array(z.object({ title: line, text: passage })),
    /** What stands under the points: the way of looking, the family's part, the aim of the whole. */
    background: z.array(passage),
  }),
  organisation: z.object({
    gardens: z.array(z.object({ name: line, activeSince: day })),
    groups: z.array(z.object({ key, name: line, does: passage, members: z.array(line) })),
  }),
  cases,
  figures: z.array(figure).default([]),
  lessons: z.array(lesson),
  improvements: z.array(improvement),
  regional: z.array(development),
  national: z.array(development),
  links: z.array(z.object({ label: words(120), url: line })).max(6),
  sources: z.object({
    mission: sources,
    organisation: sources,
    cases: sources,
    figures: sources.default([]),
    lessons: sources,
    improvements: sources,
    regional: sources,
    national: sources,
  }),
})

export type ReportSnapshot = z.infer<typeof reportSnapshot>
/** Whether the region has released the report; until then every document says that it is a draft. */
export type ReportStage = 'draft' | 'released'
export type ReportMoment = z.infer<typeof moment>
export type Development = z.infer<typeof development>
export type Lesson = z.infer<typeof lesson>
export type Improvement = z.infer<typeof improvement>
export type TreatmentPurpose = z.infer<typeof treatment>['purpose']
export type ReportFigure = z.infer<typeof figure>
