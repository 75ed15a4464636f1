import { z } from 'zod'
import { choice, idField, optionalText } from '#src/kernel/form-schema.ts'
import { markCodes } from '../../top3-plan/rules.ts'
import { needs } from './needs.nl.ts'

const readIds = z.preprocess(
  given => (Array.isArray(given) ? given : given === undefined ? [] : [given]),
  z.array(idField(needs.stale)).min(1, needs.stale).max(20),
)

/** The form of what somebody thinks of an agreement; why is welcome, never asked for. */
export const MarkForm = z.object({
  once: idField(needs.stale),
  mark: choice(markCodes, needs.mark),
  remark: optionalText(500),
  audience: choice(['everyone', 'facilitator'], needs.audience),
  read: readIds,
})
export type MarkInput = z.output<typeof MarkForm>

/** Whether somebody marked other words than those that stand there now. */
export const isOfOtherWords = (read: readonly string[], standing: readonly { id: string }[]): boolean =>
  read.length !== standing.length || standing.some(({ id }) => !read.includes(id))
