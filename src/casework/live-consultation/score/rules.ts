import { z } from 'zod'
import { idField, optionalText } from '#src/kernel/form-schema.ts'
import { done, type Outcome, refuse } from '#src/kernel/outcome.ts'
import { needs } from './needs.nl.ts'

const digit = z.enum(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'], { error: needs.score })
/** Five faces from very unsafe to very safe, as a child's voice has them. They are never turned into a number. */
export const faces = ['1', '2', '3', '4', '5'] as const

/** From which age somebody under age can give a number beside a face. */
const numberFromAge = 12
export const mayGiveNumber = ({ isChild, age }: { isChild: boolean; age: number | null }): boolean =>
  !isChild || (age ?? 0) >= numberFromAge

/** The form of how somebody thinks it goes; what of it is asked follows from who fills it in. */
export const ScoreForm = z.object({
  once: idField(needs.stale),
  score: digit.transform(Number).optional(),
  face: z.enum(faces, { error: needs.face }).transform(Number).optional(),
  why: optionalText(500),
  show: z.enum(['yes', 'no'], { error: needs.show }).optional(),
})
type ScoreInput = z.output<typeof ScoreForm>

/** What somebody gives: a number, or a face that is never turned into one. */
export type Given = { score: number | null; face: number | null; why: string | null; mayBeShown: boolean }

/** What was given, or what is still missing; a child's is never for the large screen. */
export function givenBy(
  { score, face, why, show }: ScoreInput,
  { isChild }: { isChild: boolean },
): Outcome<Given, 'score' | 'face' | 'show'> {
  const words = why ?? null
  if (isChild)
    return face === undefined && score === undefined
      ? refuse('face', 'face')
      : done({ score: score ?? null, face: face ?? null, why: words, mayBeShown: false })
  if (score === undefined) return refuse('score', 'score')
  if (show === undefined) return refuse('show', 'show')
  return done({ score, face: null, why: words, mayBeShown: show === 'yes' })
}

type Counted = { score: number | null; mayBeShown: boolean; isChild: boolean }

/**
 * The numbers as a large screen may show them: which were given by who said yes, not how often nor by whom, so that
 * nobody can count who is missing. With fewer than `least` of them there is nothing; a child's is never among them.
 * The database keeps the same rule.
 */
export function shownNumbers(given: readonly Counted[], least: number): number[] | null {
  const yes = given.flatMap(({ score, mayBeShown, isChild }) =>
    mayBeShown && !isChild && score !== null ? [score] : [],
  )
  return yes.length < least ? null : [...new Set(yes)].toSorted((a, b) => a - b)
}
