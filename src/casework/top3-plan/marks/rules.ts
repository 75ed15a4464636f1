import { z } from 'zod'
import { choice, optionalText } from '#src/kernel/form-schema.ts'
import { markCodes } from '../rules.ts'
import { needs } from './needs.nl.ts'

/** What somebody thinks of the plan. Disagreement asks for no reason: saying so is enough. */
export const MarkForm = z.object({
  mark: choice(markCodes, needs.mark),
  remark: optionalText(1000),
})
export type MarkInput = z.output<typeof MarkForm>
