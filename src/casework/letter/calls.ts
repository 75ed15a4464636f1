import { nameOf } from '../household-member/rules.ts'
import type { Call } from '../today/rules.ts'
import { lettersAddress } from './rules.ts'
import type { LetterLine } from './store.server.ts'
import { text } from './text.nl.ts'

/** A letter that lies ready asks its contact person to let it go. */
export const letterCalls = (waiting: readonly LetterLine[]): (Call & { caseId: string })[] =>
  waiting.map(({ caseId, id, person }) => ({
    caseId,
    urgency: 'week',
    title: text.call(nameOf(person)),
    step: text.callStep,
    to: `${lettersAddress(caseId)}/${id}`,
  }))
