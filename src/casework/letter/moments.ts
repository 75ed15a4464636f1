import { nameOf } from '../household-member/rules.ts'
import type { Moment } from '../timeline/rules.ts'
import { lettersAddress } from './rules.ts'
import type { LetterLine } from './store.server.ts'
import { kindNames, text, wayDone } from './text.nl.ts'

/** Letters on the day they went; what was only written or kept back is not among them. */
export const letterMoments = (caseId: string, letters: readonly LetterLine[]): Moment[] =>
  letters.flatMap(({ id, kind, person, sentOn, sentBy }) =>
    sentOn && sentBy
      ? [
          {
            on: sentOn,
            title: text.timeline(nameOf(person), kindNames[kind].toLowerCase()),
            to: `${lettersAddress(caseId)}/${id}`,
            about: [person.id],
            more: wayDone[sentBy],
            teamOnly: true,
          },
        ]
      : [],
  )
