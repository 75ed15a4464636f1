import { dayShort } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Fold, PhoneFold } from '#src/ui/fold/fold.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { DifferenceNotice } from './difference/difference-notice.tsx'
import type { Talk } from './difference/store.server.ts'
import { holding, perRater } from './rules.ts'
import { ScoreLines } from './score-lines.tsx'
import { ScoresTable } from './scores-table.tsx'
import type { RatedMeasurement } from './store.server.ts'
import { text } from './text.nl.ts'

type SafetyCardProps = {
  caseId: string
  measurements: readonly RatedMeasurement[]
  talks: readonly Talk[]
  accountId: string
}

/** How safe each person finds it, side by side over time; never one number for all. */
export function SafetyCard({ caseId, measurements, talks, accountId }: SafetyCardProps) {
  const current = holding(measurements)
  const record = <ButtonLink to={`/huishoudens/${caseId}/veiligheid/nieuw`}>{text.record}</ButtonLink>
  return (
    <Card title={text.title} level={2}>
      {current.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <PhoneFold summary={text.lastScores(lastScores(current))}>
            <p className="tt-soft">{text.anchors}</p>
            <ScoreLines current={current} />
          </PhoneFold>
          <DifferenceNotice caseId={caseId} current={current} talks={talks} />
          <LastWords current={current} />
          <Fold summary={text.all} count={current.length}>
            <ScoresTable caseId={caseId} current={current} accountId={accountId} />
          </Fold>
        </>
      )}
      <CardFoot>{record}</CardFoot>
    </Card>
  )
}

const lastScores = (current: readonly RatedMeasurement[]) =>
  perRater(current).flatMap(own => own.slice(-1).map(({ raterName, score }) => `${raterName} ${score}`))

/** The last words each family member wrote. */
function LastWords({ current }: { current: readonly RatedMeasurement[] }) {
  const last = perRater(current.filter(one => one.inOwnHand && one.why !== null)).flatMap(own =>
    own.slice(-1),
  )
  return last.map(one => (
    <OwnVoice key={one.id} by={one.raterName} when={dayShort(one.measuredOn)}>
      <p>{one.why}</p>
    </OwnVoice>
  ))
}
