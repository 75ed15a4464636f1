import { dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { beginningOf } from './rules.ts'
import type { IncidentLine } from './store.server.ts'
import { stateNames, text } from './text.nl.ts'

type IncidentCardProps = { caseId: string; incidents: readonly IncidentLine[]; most?: number }

/** What happened, the latest first; what still waits for a follow-up says so. */
export function IncidentCard({ caseId, incidents, most = incidents.length }: IncidentCardProps) {
  const waiting = incidents.filter(one => one.state === 'open').length
  return (
    <Card
      title={text.title}
      level={2}
      meta={waiting > 0 && <Badge tone="attention">{text.open(waiting)}</Badge>}
    >
      {incidents.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <LinkList
          items={incidents.slice(0, most).map(one => ({
            to: `/huishoudens/${caseId}/incidenten/${one.id}`,
            title: dayInWords(one.happenedOn),
            note: beginningOf(one.what, 120),
            badge: one.state === 'open' && <Badge tone="attention">{stateNames.open}</Badge>,
          }))}
        />
      )}
      <CardFoot>
        <ButtonLink to={`/huishoudens/${caseId}/incidenten/nieuw`}>{text.record}</ButtonLink>
      </CardFoot>
    </Card>
  )
}
