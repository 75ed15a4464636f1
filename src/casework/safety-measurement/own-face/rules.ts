import { z } from 'zod'
import { ageOn, type Day } from '#src/kernel/day.ts'
import { choice, optionalText, text } from '#src/kernel/form-schema.ts'
import { faces } from '../child-voice/rules.ts'
import { dangerIn, type RegionWords } from '../rules.ts'
import { needs } from './needs.nl.ts'

/** A face, a few words, or both; nothing of it is asked for. */
export const FaceForm = z
  .object({ face: choice(faces, needs.face).optional(), words: optionalText(2000) })
  .refine(({ face, words }) => face !== undefined || words !== undefined, {
    path: ['face'],
    error: needs.something,
  })
export type FaceInput = z.output<typeof FaceForm>

export const ReadForm = z.object({ whatDone: text(needs.whatDone, 1000) })

/** Who is offered faces: everybody under eighteen. */
export const choosesFaces = (birthDate: Day | null, today: Day): boolean =>
  birthDate !== null && ageOn(birthDate, today) < 18

/** Whether it can't wait: the unhappiest face, or words of danger. */
export const faceAlarms = (
  { face, words }: { face: number | null; words: string | null },
  region?: RegionWords,
): boolean => face === 1 || dangerIn(words, region) !== null
