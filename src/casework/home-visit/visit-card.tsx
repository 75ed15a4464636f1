import { type Day, dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { newVisitAddress, visitsAddress } from './addresses.ts'
import type { Visit } from './store.server.ts'
import { text } from './text.nl.ts'
import { VisitList } from './visit-list.tsx'

type VisitCardProps = { caseId: string; visits: readonly Visit[]; today: Day; canPlan: boolean }

/** The visits that are to come or wait to be told, and when the last one was. */
export function VisitCard({ caseId, visits, today, canPlan }: VisitCardProps) {
  const open = visits.filter(one => one.outcome === null)
  const last = visits.findLast(one => one.outcome === 'done')
  return (
    <Card title={text.plural} level={2}>
      {visits.length === 0 && <p>{text.none}</p>}
      <VisitList visits={open} today={today} />
      {last && <p>{text.card.last(dayInWords(last.on))}</p>}
      {(canPlan || visits.length > 0) && (
        <CardFoot>
          {canPlan && <ButtonLink to={newVisitAddress(caseId)}>{text.plan}</ButtonLink>}
          {visits.length > 0 && (
            <a className="nl-link" href={visitsAddress(caseId)}>
              {text.all}
            </a>
          )}
        </CardFoot>
      )}
    </Card>
  )
}
