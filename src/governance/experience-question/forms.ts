import { z } from 'zod'
import {
  type Audience,
  audiences,
  questionKinds,
  type Theme,
  themes,
  workThemes,
} from '#src/casework/public.ts'
import { choice, optionalText, text, versionField } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

/** The languages in which a question can be put over, besides the Dutch it is made in. */
export const otherLanguages = ['en', 'ar'] as const
export const pointFields = ['point1', 'point2', 'point3', 'point4', 'point5'] as const

const wording = {
  question: text(needs.question, 200).refine(words => words.length >= 3, needs.tooShort),
  ...(Object.fromEntries(pointFields.map(name => [name, optionalText(60)])) as Record<
    (typeof pointFields)[number],
    ReturnType<typeof optionalText>
  >),
}
const why = (isAsked: boolean) => (isAsked ? text(needs.why, 500) : optionalText(500))

type Points = Partial<Record<(typeof pointFields)[number], string>>

/** Each point of a scale has a word. */
function refinePoints(input: Points, isScale: boolean, context: z.RefinementCtx) {
  if (!isScale) return
  for (const name of pointFields)
    if (!input[name]) context.addIssue({ code: 'custom', path: [name], message: needs.point })
}

export const wordsOf = (input: Points & { question: string }, isScale: boolean) => ({
  question: input.question,
  points: isScale ? pointFields.map(name => input[name] ?? '') : null,
})

/** The form that makes a question. */
export const AddForm = z
  .object({
    audience: choice(audiences, needs.audience),
    theme: choice(themes, needs.theme),
    kind: choice(questionKinds, needs.kind),
    ...wording,
  })
  .superRefine((input, context) => {
    const isOfWork = workThemes.some(theme => theme === input.theme)
    if ((input.audience === 'professional') !== isOfWork)
      context.addIssue({ code: 'custom', path: ['theme'], message: needs.themeFits })
    refinePoints(input, input.kind === 'scale', context)
  })

/** The form that asks it in another way from today on; of a question that is in use it says why. */
export const changeForm = (isAsked: boolean) =>
  z
    .object({
      version: versionField(),
      kind: choice(questionKinds, needs.kind),
      ...wording,
      why: why(isAsked),
    })
    .superRefine((input, context) => refinePoints(input, input.kind === 'scale', context))

/** The form that puts a question over into a language that it does not have yet. */
export const translateForm = (languages: readonly string[], isScale: boolean) =>
  z
    .object({
      language: z.string({ error: needs.language }).refine(one => languages.includes(one), needs.language),
      ...wording,
    })
    .superRefine((input, context) => refinePoints(input, isScale, context))

/** A form of which sending it is the deed. */
export const NoFields = z.object({})

export const StepForm = z.object({ why: text(needs.why, 500) })

const themeKeys: Record<Theme, string> = {
  heard: 'gehoord',
  seen: 'gezien',
  'one-contact-person': 'vaste-contactpersoon',
  'help-fits': 'hulp-past',
  'clear-agreements': 'afspraken',
  'work-experience': 'werk',
  workload: 'werkdruk',
}
const audienceKeys: Record<Audience, string> = {
  adult: 'volwassene',
  young: 'jongere',
  child: 'kind',
  network: 'netwerk',
  professional: 'professional',
}

/** A key that no other question of the region has; it stands in files, so it is Dutch. */
export function keyFor(theme: Theme, audience: Audience, taken: readonly string[]): string {
  const plain = `${themeKeys[theme]}-${audienceKeys[audience]}`
  for (let at = 1; ; at += 1) {
    const key = at === 1 ? plain : `${plain}-${at}`
    if (!taken.includes(key)) return key
  }
}
