import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { DifferenceNotice } from './difference/difference-notice.tsx'
import type { Talk } from './difference/store.server.ts'
import { ScoreLines } from './score-lines.tsx'
import { ScoresTable } from './scores-table.tsx'
import type { RatedMeasurement } from './store.server.ts'
import { text } from './text.nl.ts'
import type { WaveStanding } from './wave/rules.ts'
import { WaveTable } from './wave/wave-table.tsx'

type ScoresPartProps = {
  caseId: string
  current: readonly RatedMeasurement[]
  talks: readonly Talk[]
  waves: readonly WaveStanding[]
  accountId: string
}

/** Everybody's scores over time, where they differ, and who did not give one yet. */
export function ScoresPart({ caseId, current, talks, waves, accountId }: ScoresPartProps) {
  return (
    <Card
      title={text.scores}
      level={2}
      action={<ButtonLink to={`/huishoudens/${caseId}/veiligheid/nieuw`}>{text.record}</ButtonLink>}
    >
      {current.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <p className="tt-soft">{text.anchors}</p>
          <ScoreLines current={current} />
          <DifferenceNotice caseId={caseId} current={current} talks={talks} />
          <Fold summary={text.all} count={current.length}>
            <ScoresTable caseId={caseId} current={current} accountId={accountId} />
          </Fold>
        </>
      )}
      <WaveTable waves={waves} />
    </Card>
  )
}
