import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { needs } from './needs.nl.ts'

const familyThemes = ['heard', 'seen', 'one-contact-person', 'help-fits', 'clear-agreements'] as const
export const workThemes = ['work-experience', 'workload'] as const
export const themes = [...familyThemes, ...workThemes] as const
export type Theme = (typeof themes)[number]

/** For whom a question is: by age, and the own network and colleagues apart. */
export const audiences = ['adult', 'young', 'child', 'network', 'professional'] as const
export type Audience = (typeof audiences)[number]

/** How it is answered: five points with a word each, or yes, partly and no. The highest is always the best. */
export const kinds = ['scale', 'yes-partly-no'] as const
export type Kind = (typeof kinds)[number]
export const pointsOf = { scale: [1, 2, 3, 4, 5], 'yes-partly-no': [3, 2, 1] } as const satisfies Record<
  Kind,
  readonly number[]
>

export type QuestionState = 'draft' | 'in-use' | 'retired'

/** What a question says in one language, with a word at each point of a scale. */
export type Wording = { question: string; points: string[] | null }
export type Version = {
  id: string
  number: number
  kind: Kind
  why: string | null
  fromDay: Day
  words: { language: string; question: string; points: string[] | null }[]
}
export type Step = { step: 'in-use' | 'retired'; fromDay: Day; why: string }
export type Question = {
  id: string
  key: string
  theme: Theme
  audience: Audience
  versions: Version[]
  steps: Step[]
}

export const mostInUse = 5

export const stateOf = ({ steps }: Pick<Question, 'steps'>): QuestionState =>
  steps.some(one => one.step === 'retired') ? 'retired' : steps.length > 0 ? 'in-use' : 'draft'

/** The version that is asked now. */
export function latestOf({ versions }: Pick<Question, 'versions'>): Version {
  const last = versions.at(-1)
  if (!last) throw new Error('A question without a version')
  return last
}

/** Where a series of answers breaks: each day from which the question was asked in another way, and why. */
export function breaksOf({
  versions,
  steps,
}: Pick<Question, 'versions' | 'steps'>): { on: Day; version: number; why: string }[] {
  const began = steps.find(one => one.step === 'in-use')?.fromDay
  if (!began) return []
  return versions.flatMap(({ number, fromDay, why }) =>
    why !== null && fromDay >= began ? [{ on: fromDay, version: number, why }] : [],
  )
}

/** A question as somebody is asked it: in their language, or in Dutch where nobody put it over. */
export type Asked = { versionId: string; kind: Kind; theme: Theme; isDutch: boolean } & Wording

export function askedIn(question: Question, language: string): Asked {
  const { id, kind, words } = latestOf(question)
  const own = words.find(one => one.language === language)
  const told = own ?? words.find(one => one.language === 'nl')
  if (!told) throw new Error('A question without Dutch words')
  return {
    versionId: id,
    kind,
    theme: question.theme,
    isDutch: !own,
    question: told.question,
    points: told.points,
  }
}

/** The questions that are asked of somebody now, in the order of the themes. */
export const askedOf = (questions: readonly Question[], audience: Audience, language = 'nl'): Asked[] =>
  questions
    .filter(one => one.audience === audience && stateOf(one) === 'in-use')
    .toSorted((a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme))
    .map(one => askedIn(one, language))

/** The questions as they stood on a paper. */
export const asPrinted = (questions: readonly Question[], versionIds: readonly string[]): Asked[] =>
  questions
    .flatMap(question => {
      const version = question.versions.find(one => versionIds.includes(one.id))
      return version ? [{ ...question, versions: [version] }] : []
    })
    .toSorted((a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme))
    .map(one => askedIn(one, 'nl'))

export const fieldOf = (versionId: string): string => `q_${versionId.replaceAll('-', '_')}`

export type Given = { version: string; answer: number }

/** What may be answered to these questions: each may stay open, but not all of them. */
export const answersForm = (asked: readonly Pick<Asked, 'versionId' | 'kind'>[]) =>
  z
    .object(
      Object.fromEntries(
        asked.map(({ versionId, kind }) => [
          fieldOf(versionId),
          z.enum(pointsOf[kind].map(String) as [string, ...string[]], { error: needs.answer }).optional(),
        ]),
      ),
    )
    .transform((input, context): Given[] => {
      const given = asked.flatMap(({ versionId }) => {
        const answer = input[fieldOf(versionId)]
        return answer ? [{ version: versionId, answer: Number(answer) }] : []
      })
      const [first] = asked
      if (given.length === 0 && first)
        context.addIssue({ code: 'custom', path: [fieldOf(first.versionId)], message: needs.oneAtLeast })
      return given
    })

type Settings = Record<
  | 'experienceAtPlan'
  | 'experienceFirstMonths'
  | 'experienceSecondMonths'
  | 'experienceThirdMonths'
  | 'experienceAtClosing'
  | 'experienceAftercareMonths'
  | 'experienceOpenDays',
  number
>

/** After which moments a family is asked, and how long each stays open: the region's terms. */
export const termsOf = (settings: Settings) => ({
  plan: settings.experienceAtPlan,
  first: settings.experienceFirstMonths,
  second: settings.experienceSecondMonths,
  third: settings.experienceThirdMonths,
  closing: settings.experienceAtClosing,
  aftercare: settings.experienceAftercareMonths,
  openDays: settings.experienceOpenDays,
})
export type Terms = ReturnType<typeof termsOf>

/** How often an answer was given in one quarter, in the whole region; null where it is kept back. */
export type AnswerCount = {
  key: string
  theme: Theme
  audience: Audience
  kind: Kind
  version: number
  /** The first day of a quarter that is over. */
  quarter: Day
  /** Null is the row of everybody who answered. */
  answer: number | null
  counted: number | null
  /** How many households (or colleagues) it rests on. */
  households: number | null
}
