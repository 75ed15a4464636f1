import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { beginningOf } from '../journal/rules.ts'
import type { AnalysisOverview } from './store.server.ts'
import { text } from './text.nl.ts'

type AnalysisCardProps = { caseId: string; versions: AnalysisOverview; canWrite: boolean }

/** How family and team explain it together, in short. */
export function AnalysisCard({ caseId, versions, canWrite }: AnalysisCardProps) {
  const [latest] = versions
  const list = `/huishoudens/${caseId}/analyse`
  if (!latest)
    return (
      <Card title={text.title} level={2}>
        <p>{text.none}</p>
        {canWrite && (
          <CardFoot>
            <ButtonLink to={`${list}/nieuw`}>{text.begin}</ButtonLink>
          </CardFoot>
        )}
      </Card>
    )
  const facts = [
    text.version(latest.number),
    dayInWords(latest.madeOn),
    latest.views > 0 && text.card.views(latest.views),
    latest.challenges > 0 ? text.card.challenged : text.card.noChallenge,
  ]
  return (
    <Card title={text.title} level={2} meta={facts.filter(Boolean).join(' · ')}>
      <p>{beginningOf(latest.story, 240)}</p>
      <CardFoot>
        <ButtonLink to={list}>{text.read}</ButtonLink>
      </CardFoot>
    </Card>
  )
}
