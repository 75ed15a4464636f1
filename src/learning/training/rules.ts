import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, dayField, optionalText, text, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

export const kinds = ['module', 'coaching', 'knowledge-session'] as const
export type TrainingKind = (typeof kinds)[number]

const isFilled = (row: unknown) =>
  typeof row === 'object' &&
  row !== null &&
  Object.values(row).some(value => value !== undefined && value !== '')

const rowsOf = <Schema extends z.ZodType>(row: Schema) =>
  z.preprocess(
    rows => (Array.isArray(rows) ? rows.filter(isFilled) : []),
    z.array(row).max(20, needs.tooMany),
  )

/** The form that plans a training; participants are counted by organisation, never named. */
export const planForm = (choices: Choices) => z.object(training(choices)).superRefine(organisationsOnce)
export type PlanInput = z.output<ReturnType<typeof planForm>>

/** The form that puts a training right. */
export const correctForm = (choices: Choices) =>
  z.object({ version: versionField(), ...training(choices) }).superRefine(organisationsOnce)
export type CorrectInput = z.output<ReturnType<typeof correctForm>>

type Choices = { from: readonly { value: string }[]; improvements: readonly { value: string }[] }

const training = ({ from, improvements }: Choices) => ({
  title: text(needs.title, 120),
  kind: choice(kinds, needs.kind),
  provider: text(needs.provider, 120),
  aim: text(needs.aim, 400),
  agreement: optionalText(600),
  improvementId: z
    .string()
    .optional()
    .refine(id => !id || improvements.some(one => one.value === id), needs.improvement),
  days: rowsOf(z.object({ day: dayField(needs.day) })),
  participants: rowsOf(
    z.object({
      organisationId: z
        .string({ error: needs.organisation })
        .refine(id => from.some(one => one.value === id), needs.organisation),
      people: z.coerce
        .number({ error: needs.people })
        .int(needs.people)
        .min(1, needs.people)
        .max(500, needs.people),
    }),
  ),
})

type Participants = { participants: { organisationId: string }[] }

function organisationsOnce({ participants }: Participants, context: z.RefinementCtx) {
  participants.forEach(({ organisationId }, at) => {
    if (participants.findIndex(one => one.organisationId === organisationId) === at) return
    const path = ['participants', at, 'organisationId']
    context.addIssue({ code: 'custom', path, message: needs.organisationTwice })
  })
}

export const concludeForm = (today: Day) =>
  z.object({
    finishedOn: dayField(needs.finishedOn).refine(on => on <= today, needs.notAfterToday),
    evaluation: text(needs.evaluation, 1000),
  })
export type ConcludeInput = z.output<ReturnType<typeof concludeForm>>

export type TrainingState = 'planned' | 'running' | 'unconcluded' | 'concluded'

/** Where a training stands: it is over only when somebody recorded what the evaluation gave. */
export function stateOf(
  training: { days: readonly Day[]; finishedOn: Day | null },
  today: Day,
): TrainingState {
  if (training.finishedOn) return 'concluded'
  const [first, last] = [training.days.at(0), training.days.at(-1)]
  if (!first || !last || first > today) return 'planned'
  return last >= today ? 'running' : 'unconcluded'
}
