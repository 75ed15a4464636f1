import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
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
          <div>
            <ButtonLink to={`${list}/nieuw`}>{text.begin}</ButtonLink>
          </div>
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
      <div>
        <ButtonLink to={list}>{text.read}</ButtonLink>
      </div>
    </Card>
  )
}

/** Versions as moments of the household's timeline. */
export const analysisLines = (caseId: string, versions: AnalysisOverview) =>
  versions.map(({ id, number, madeOn }) => ({
    on: madeOn,
    title: text.timeline(number),
    to: `/huishoudens/${caseId}/analyse/${id}`,
  }))
