import { z } from 'zod'
import { optionalText, text, tick } from '#src/kernel/form-schema.ts'
import { type KnownWords, personTraces } from '#src/kernel/person-traces.ts'
import { needs } from './needs.nl.ts'

export const states = ['new', 'looked-at', 'solved'] as const
export type State = (typeof states)[number]
export const steps = ['looked-at', 'solved'] as const
export type Step = (typeof steps)[number]

/** What may still be done with a report: it is looked at once, solved once, and solved at once when that is quick. */
export const nextSteps = (state: State): readonly Step[] =>
  state === 'new' ? steps : state === 'looked-at' ? ['solved'] : []

export const stateOf = (taken: readonly { step: Step }[]): State => {
  if (taken.some(one => one.step === 'solved')) return 'solved'
  return taken.length > 0 ? 'looked-at' : 'new'
}

const written = ['expected', 'happened'] as const

/** The form of a report. In its words nobody may be recognised. */
export const reportForm = (pageKinds: readonly string[], known: KnownWords) =>
  z
    .object({
      pageKind: z.enum(pageKinds, { error: needs.pageKind }),
      expected: text(needs.expected, 1000),
      happened: text(needs.happened, 1000),
      nobody: tick(),
    })
    .superRefine((input, context) => {
      const say = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      const found = written.map(field => ({ field, traces: personTraces(input[field], known) }))
      for (const { field, traces } of found) {
        const certain = traces.filter(trace => trace.certain).map(trace => trace.word)
        if (certain.length > 0) say(field, needs.person(certain))
      }
      const perhaps = found.flatMap(({ traces }) =>
        traces.filter(trace => !trace.certain).map(trace => trace.word),
      )
      if (perhaps.length > 0 && !input.nobody) say('nobody', needs.perhapsPerson([...new Set(perhaps)]))
    })
export type ReportInput = z.output<ReturnType<typeof reportForm>>

/** The form of an answer: what may come next, and for what is solved the words for who told it. */
export const stepForm = (possible: readonly Step[]) =>
  z
    .object({ step: z.enum(possible, { error: needs.step }), answer: optionalText(1000) })
    .superRefine(({ step, answer }, context) => {
      if (step === 'solved' && !answer)
        context.addIssue({ code: 'custom', path: ['answer'], message: needs.answer })
    })
export type StepInput = z.output<ReturnType<typeof stepForm>>
