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

/** Says at each field who may be recognised there; of what is not certain it asks once whether it is somebody. */
function sayWhoIsThere(
  found: readonly { field: string; words: string }[],
  { known, nobody, context }: { known: KnownWords; nobody: boolean; context: z.RefinementCtx },
) {
  const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  const traces = found.map(({ field, words }) => ({ field, traces: personTraces(words, known) }))
  for (const { field, traces: here } of traces) {
    const certain = here.filter(one => one.certain).map(one => one.word)
    if (certain.length > 0) say(field, needs.person(certain))
  }
  const perhaps = traces.flatMap(({ traces: here }) => here.filter(one => !one.certain).map(one => one.word))
  if (perhaps.length > 0 && !nobody) say('nobody', needs.perhapsPerson([...new Set(perhaps)]))
}

/** The form of a report. In its words nobody may be recognised. */
export const reportForm = (pageKinds: readonly string[], known: KnownWords) =>
  z
    .object({
      pageKind: z.enum(pageKinds, { error: needs.pageKind }),
      expected: text(needs.expected, 1000),
      happened: text(needs.happened, 1000),
      nobody: tick(),
    })
    .superRefine((input, context) =>
      sayWhoIsThere(
        written.map(field => ({ field, words: input[field] })),
        { known, nobody: input.nobody, context },
      ),
    )
export type ReportInput = z.output<ReturnType<typeof reportForm>>

/** The form of an answer: what may come next, and for what is solved the words for who told it; they name nobody either. */
export const stepForm = (possible: readonly Step[], known: KnownWords) =>
  z
    .object({
      step: z.enum(possible, { error: needs.step }),
      answer: optionalText(1000),
      nobody: tick(),
    })
    .superRefine(({ step, answer, nobody }, context) => {
      if (step === 'solved' && !answer)
        context.addIssue({ code: 'custom', path: ['answer'], message: needs.answer })
      sayWhoIsThere([{ field: 'answer', words: answer ?? '' }], { known, nobody, context })
    })
export type StepInput = Pick<z.output<ReturnType<typeof stepForm>>, 'step' | 'answer'>
