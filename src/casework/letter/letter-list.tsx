import { dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { nameOf } from '../household-member/rules.ts'
import { lettersAddress, type State } from './rules.ts'
import type { LetterLine } from './store.server.ts'
import { kindNames, stateNames, text } from './text.nl.ts'

const tones = {
  draft: 'notice',
  waiting: 'attention',
  sent: 'good',
  'kept-back': 'notice',
} as const satisfies Record<State, string>

export const StateBadge = ({ state }: { state: State }) => (
  <Badge tone={tones[state]}>{stateNames[state]}</Badge>
)

/** Letters as lines to choose from: to whom, what sort, and the day it went, was made or begun. */
export const letterLines = (letters: readonly LetterLine[]) =>
  letters.map(letter => ({
    to: `${lettersAddress(letter.caseId)}/${letter.id}`,
    title: text.for(nameOf(letter.person)),
    note: `${kindNames[letter.kind]} · ${dayInWords(letter.sentOn ?? letter.madeOn ?? letter.begunOn)}`,
    badge: <StateBadge state={letter.state} />,
  }))
