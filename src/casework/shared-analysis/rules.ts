import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import {
  choice,
  dayField,
  filledRows,
  longText,
  optionalText,
  someOf,
  text,
  versionField,
} from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** The parts of an analysis, in the order in which it is read. */
export const parts = ['going-on', 'cause', 'risk', 'protective', 'help'] as const
export type Part = (typeof parts)[number]

/** What kind of saying a line is: facts, opinions and what nobody knows yet are told apart. */
export const kinds = ['fact', 'opinion', 'question'] as const
export type Kind = (typeof kinds)[number]

export type Line = { part: Part; kind: Kind; words: string; source: string | null; result: string | null }

const fieldOf = {
  'going-on': 'goingOn',
  cause: 'causes',
  risk: 'risks',
  protective: 'strengths',
  help: 'helps',
} as const satisfies Record<Part, string>
export type LinesField = (typeof fieldOf)[Part]
/** The name of a part's lines in the form. */
export const linesField = (part: Part): LinesField => fieldOf[part]

const lineFields = {
  words: text(needs.words, 600),
  kind: choice(kinds, needs.kind),
  source: optionalText(200),
}
/** A fact comes from somewhere and an opinion is somebody's; only a question has no source. */
const sourced = (line: { kind: Kind; source?: string | undefined }, context: z.RefinementCtx) => {
  if (line.kind !== 'question' && !line.source)
    context.addIssue({
      code: 'custom',
      path: ['source'],
      message: line.kind === 'fact' ? needs.sourceOfFact : needs.whoseOpinion,
    })
}
const LineForm = z.object(lineFields).superRefine(sourced)
const HelpForm = z.object({ ...lineFields, result: text(needs.result, 600) }).superRefine(sourced)

const most = 12
const lines = (missing: string) => filledRows(LineForm, most).refine(rows => rows.length > 0, missing)

export type Bounds = {
  today: Day
  personIds: readonly string[]
  accountIds: readonly string[]
}

/** A whole version, written in one sitting with who was there. */
export const analysisForm = ({ today, personIds, accountIds }: Bounds) =>
  z
    .object({
      story: longText(needs.story),
      goingOn: lines(needs.goingOn),
      causes: lines(needs.causes),
      risks: lines(needs.risks),
      strengths: lines(needs.strengths),
      helps: filledRows(HelpForm, most),
      people: someOf(personIds, needs.people),
      noFamilyReason: optionalText(500),
      colleagues: someOf(accountIds, needs.colleagues),
      others: optionalText(300),
      madeOn: dayField(needs.madeOn).refine(on => on <= today, needs.notAfterToday),
      whyChanged: optionalText(500),
      /** The version that was in view; 0 when there was none. */
      version: versionField(),
    })
    .superRefine(({ people, noFamilyReason, version, whyChanged }, context) => {
      if (version > 0 && !whyChanged)
        context.addIssue({ code: 'custom', path: ['whyChanged'], message: needs.whyChanged })
      if (people.length === 0 && !noFamilyReason)
        context.addIssue({ code: 'custom', path: ['people'], message: needs.withFamily })
    })
export type AnalysisInput = z.output<ReturnType<typeof analysisForm>>

/** The lines of a filled-in form, in the order in which they are read. */
export const linesFrom = (input: Pick<AnalysisInput, LinesField>): Line[] =>
  parts.flatMap(part =>
    input[fieldOf[part]].map(row => ({
      part,
      kind: row.kind,
      words: row.words,
      source: row.source ?? null,
      result: 'result' in row ? row.result : null,
    })),
  )

/** How somebody of the family sees a version, in the own words. */
export const viewForm = (today: Day, personIds: readonly string[]) =>
  z.object({
    personId: z.enum(personIds, { error: needs.person }),
    words: text(needs.view, 2000),
    howTold: text(needs.howTold, 300),
    toldOn: dayField(needs.toldOn).refine(on => on <= today, needs.notAfterToday),
  })
export type ViewInput = z.output<ReturnType<typeof viewForm>>
