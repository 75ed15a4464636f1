import { z } from 'zod'
import { choice, longText, optionalLongText, text, versionField } from '#src/kernel/form-schema.ts'
import { onwards, type Purpose, stances } from '../item/rules.ts'
import { needs } from './needs.nl.ts'

const concluded = (purpose: Purpose) => ({
  words: longText(needs.words),
  // A group that was asked for advice says where it came out; for other purposes that would say nothing.
  stance:
    purpose === 'advise'
      ? choice(stances, needs.stance)
      : z
          .unknown()
          .optional()
          .transform(() => undefined),
  dissent: optionalLongText(),
  optionId: z.uuid({ error: needs.option }).optional(),
})

/** The form that lays down what a group concluded. */
export const conclusionForm = (purpose: Purpose) =>
  z.object({ ...concluded(purpose), onward: choice(onwards, needs.onward) })
export type ConclusionInput = z.output<ReturnType<typeof conclusionForm>>

/** The form that puts a conclusion right; what was there stays readable. */
export const correctionForm = (purpose: Purpose) =>
  z.object({ ...concluded(purpose), no: versionField(), whyChanged: text(needs.whyChanged, 500) })
export type CorrectionInput = z.output<ReturnType<typeof correctionForm>>

/** The form with which a member advises. */
export const AdviceForm = z.object({
  stance: choice(stances, needs.ownStance),
  words: longText(needs.ownWords),
  optionId: z.uuid({ error: needs.option }).optional(),
})
export type AdviceInput = z.output<typeof AdviceForm>
