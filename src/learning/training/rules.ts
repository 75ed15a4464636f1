import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { choice, dayField, optionalText, text, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** Who comes, by what they do; `other` is a colleague of an organisation whose work has no name here. */
export const needyRoles = [
  'caseworker',
  'behavioural-scientist',
  'safe-home-worker',
  'certified-institution-worker',
  'experience-expert',
  'adviser',
  'project-leader',
  'policy-adviser',
] as const
export const participantRoles = [...needyRoles, 'other'] as const
export type NeedyRole = (typeof needyRoles)[number]
export type ParticipantRole = (typeof participantRoles)[number]

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

const count = (least: number, wrong: string) =>
  z.coerce.number({ error: wrong }).int(wrong).min(least, wrong).max(500, wrong)

/** The form that says who came on a day: a number for each row of participants, never more than signed up. */
export const attendanceForm = (signedUp: readonly number[]) =>
  z
    .object({
      version: versionField(),
      came: z.array(z.object({ people: count(0, needs.came) })).length(signedUp.length, needs.came),
    })
    .superRefine(({ came }, context) => {
      came.forEach(({ people }, at) => {
        if (people <= (signedUp[at] ?? 0)) return
        context.addIssue({ code: 'custom', path: ['came', at, 'people'], message: needs.cameMore })
      })
    })

/** The form that plans a training; participants are counted by organisation, never named. */
export const planForm = (choices: Choices) => z.object(training(choices)).superRefine(rowsOnce)
export type PlanInput = z.output<ReturnType<typeof planForm>>

/** The form that puts a training right. */
export const correctForm = (choices: Choices) =>
  z.object({ version: versionField(), ...training(choices) }).superRefine(rowsOnce)
export type CorrectInput = z.output<ReturnType<typeof correctForm>>

type Options = readonly { value: string }[]
type Choices = { from: Options; improvements: Options; modules: Options; agreements: Options }

const oneOf = (options: Options, wrong: string) =>
  z
    .string()
    .optional()
    .refine(id => !id || options.some(one => one.value === id), wrong)

const training = ({ from, improvements, modules, agreements }: Choices) => ({
  title: text(needs.title, 120),
  kind: choice(kinds, needs.kind),
  provider: text(needs.provider, 120),
  aim: text(needs.aim, 400),
  agreement: optionalText(600),
  improvementId: oneOf(improvements, needs.improvement),
  moduleId: oneOf(modules, needs.module),
  agreementId: oneOf(agreements, needs.agreement),
  days: rowsOf(z.object({ day: dayField(needs.day) })),
  participants: rowsOf(
    z.object({
      organisationId: z
        .string({ error: needs.organisation })
        .refine(id => from.some(one => one.value === id), needs.organisation),
      role: choice(participantRoles, needs.role),
      people: count(1, needs.people),
    }),
  ),
})

type TypedRows = { days: { day: Day }[]; participants: { organisationId: string; role: string }[] }

function rowsOnce({ days, participants }: TypedRows, context: z.RefinementCtx) {
  days.forEach(({ day }, at) => {
    if (days.findIndex(one => one.day === day) === at) return
    context.addIssue({ code: 'custom', path: ['days', at, 'day'], message: needs.dayTwice })
  })
  participants.forEach(({ organisationId, role }, at) => {
    const isSame = (one: (typeof participants)[number]) =>
      one.organisationId === organisationId && one.role === role
    if (participants.findIndex(isSame) === at) return
    const path = ['participants', at, 'organisationId']
    context.addIssue({ code: 'custom', path, message: needs.organisationTwice })
  })
}

/** A training is concluded once its last day has come, and on that day at the earliest. */
export const concludeForm = (today: Day, days: readonly Day[]) =>
  z.object({
    finishedOn: dayField(needs.finishedOn)
      .refine(on => on <= today, needs.notAfterToday)
      .refine(on => days.every(day => day <= on), needs.notBeforeLastDay),
    evaluation: text(needs.evaluation, 1000),
  })
export type ConcludeInput = z.output<ReturnType<typeof concludeForm>>

/** Whether no day of it is still to come. */
export const mayConclude = (days: readonly Day[], today: Day): boolean => days.every(day => day <= today)

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
