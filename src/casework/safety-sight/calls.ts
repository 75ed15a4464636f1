import { ageOn, type Day } from '#src/kernel/day.ts'
import { conversationAddress } from '../conversation/addresses.ts'
import { text as conversationText } from '../conversation/text.nl.ts'
import { nameOf } from '../household-member/rules.ts'
import type { Call } from '../today/rules.ts'
import { isLongOverdue, overdueFor, type SightTerms } from './rules.ts'
import type { PersonInSight } from './store.server.ts'
import { text } from './text.nl.ts'

/** Who of these people was seen or spoken too long ago; each asks the contact person for a conversation. */
export const sightCalls = (
  people: readonly PersonInSight[],
  terms: SightTerms,
  today: Day,
): (Call & { caseId: string })[] =>
  people.flatMap(one =>
    overdueFor(one, terms, today)
      .slice(0, 1)
      .map(overdue => ({
        caseId: one.caseId,
        urgency: one.inDanger || isLongOverdue(one, overdue, today) ? 'now' : 'week',
        title: text.overdue(
          text.called(one.givenName ?? nameOf(one), one.birthDate ? ageOn(one.birthDate, today) : null),
          overdue,
        ),
        step: conversationText.record,
        to: conversationAddress(one.caseId),
      })),
  )
