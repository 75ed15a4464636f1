import { type Day, momentInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { shortNames } from '../journal/rules.ts'
import { visitAddress } from './addresses.ts'
import { stateOf } from './rules.ts'
import type { Visit } from './store.server.ts'
import { stateNames, text } from './text.nl.ts'

/** Visits, each with whom it is; one that nobody told of since stands out. */
export const VisitList = ({ visits, today }: { visits: readonly Visit[]; today: Day }) => (
  <LinkList
    items={visits.map(visit => {
      const state = stateOf(visit, today)
      const isLate = state === 'to-tell' && visit.on < today
      return {
        to: visitAddress(visit.caseId, visit.id),
        title: momentInWords(new Date(visit.beginsAt)),
        note: [
          text.with(
            shortNames(visit.people).map(one => one.name),
            visit.others,
          ),
          visit.words ?? '',
        ]
          .filter(Boolean)
          .join(' · '),
        badge: (visit.outcome || isLate) && (
          <Badge tone={isLate ? 'attention' : 'plain'}>{stateNames[state]}</Badge>
        ),
      }
    })}
  />
)
