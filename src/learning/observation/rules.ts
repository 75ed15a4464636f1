import { z } from 'zod'
import { choice, optionalOneOf, text, tick } from '#src/kernel/form-schema.ts'
import { type KnownWords, personTraces } from '#src/kernel/person-traces.ts'
import { needs } from './needs.nl.ts'

export const effects = ['helped', 'hindered'] as const
export const subjects = ['content', 'process', 'organisation'] as const

/** Of whom an observation is. A family's crosses without a name, after somebody looked whether nobody is recognised. */
export const voices = ['professional', 'experience-expert', 'family'] as const
/** After what somebody is asked what helped and what hindered. */
export const moments = ['network-consultation', 'consult', 'handover', 'closing'] as const

export type Voice = (typeof voices)[number]
export type Moment = (typeof moments)[number]
export type Effect = (typeof effects)[number]
export type Subject = (typeof subjects)[number]

/** The form that shares an observation; `pseudonyms` are those of the sharer's own households. */
export const shareForm = (pseudonyms: readonly string[], words: KnownWords) =>
  z
    .object({
      pseudonym: optionalOneOf(pseudonyms, needs.pseudonym),
      effect: choice(effects, needs.effect),
      about: choice(subjects, needs.about),
      text: text(needs.text, 1000),
      nobody: tick(),
    })
    .superRefine(withoutPersons(['text'], words))
export type ShareInput = z.output<ReturnType<typeof shareForm>>

export const correctForm = (words: KnownWords) =>
  z.object({ text: text(needs.correction, 600), nobody: tick() }).superRefine(withoutPersons(['text'], words))

type Written = { [field: string]: unknown; nobody: boolean }

/** Refuses texts in which a person can be recognised. What only may be a person passes with the tick `nobody`. */
export const withoutPersons =
  (fields: readonly string[], words: KnownWords) => (input: Written, context: z.RefinementCtx) => {
    const traces = fields.flatMap(field =>
      personTraces(String(input[field] ?? ''), words).map(trace => ({ ...trace, field })),
    )
    for (const field of fields) {
      const certain = traces.filter(trace => trace.certain && trace.field === field).map(trace => trace.word)
      if (certain.length > 0)
        context.addIssue({ code: 'custom', path: [field], message: needs.person(certain) })
    }
    const doubtful = traces.filter(trace => !trace.certain).map(trace => trace.word)
    if (doubtful.length > 0 && !input.nobody)
      context.addIssue({ code: 'custom', path: ['nobody'], message: needs.perhapsPerson(doubtful) })
  }
