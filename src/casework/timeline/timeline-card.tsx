import { Card, CardFoot } from '#src/ui/card/card.tsx'
import type { Line } from './rules.ts'
import { text } from './text.nl.ts'
import { TimelineLines } from './timeline-lines.tsx'

const inView = 5

/** What happened last with this household, and the way to all of it. */
export function TimelineCard({ caseId, lines }: { caseId: string; lines: readonly Line[] }) {
  return (
    <Card title={text.title} level={2}>
      <TimelineLines lines={lines.slice(0, inView)} />
      <CardFoot>
        <a className="nl-link" href={`/huishoudens/${caseId}/tijdlijn`}>
          {text.link}
        </a>
      </CardFoot>
    </Card>
  )
}
