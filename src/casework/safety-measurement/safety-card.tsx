import { dayShort } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Grid } from '#src/ui/layout/layout.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { ScoreLine } from '#src/ui/sparkline/sparkline.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { differenceToTalkAbout, holding, perRater } from './rules.ts'
import type { RatedMeasurement } from './store.server.ts'
import { text } from './text.nl.ts'

type SafetyCardProps = { caseId: string; measurements: readonly RatedMeasurement[]; accountId: string }

/** How safe each person finds it, side by side over time; never one number for all. */
export function SafetyCard({ caseId, measurements, accountId }: SafetyCardProps) {
  const current = holding(measurements)
  const record = <ButtonLink to={`/huishoudens/${caseId}/veiligheid/nieuw`}>{text.record}</ButtonLink>
  return (
    <Card title={text.title} level={2}>
      {current.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <p className="tt-soft">{text.anchors}</p>
          <Lines current={current} />
          <Difference current={current} />
          <LastWords current={current} />
          <Fold summary={text.all} count={current.length}>
            <AllScores caseId={caseId} current={current} accountId={accountId} />
          </Fold>
        </>
      )}
      <div>{record}</div>
    </Card>
  )
}

type Current = { current: RatedMeasurement[] }

function Lines({ current }: Current) {
  return (
    <Grid>
      {perRater(current).map(own => (
        <ScoreLine
          key={own[0]?.raterId}
          label={own[0]?.raterName ?? ''}
          points={own.map(({ measuredOn, score }) => ({ day: measuredOn, score }))}
          summary={text.summary(own.map(one => one.score))}
        />
      ))}
    </Grid>
  )
}

function Difference({ current }: Current) {
  const difference = differenceToTalkAbout(current)
  if (!difference) return null
  const { high, low } = difference
  return (
    <Notice tone="notice" title={text.differenceTitle}>
      <p>{text.difference(high.raterName, high.score, low.raterName, low.score)}</p>
    </Notice>
  )
}

/** The last words each family member wrote. */
function LastWords({ current }: Current) {
  const last = perRater(current.filter(one => one.inOwnHand && one.why !== null)).flatMap(own =>
    own.slice(-1),
  )
  return last.map(one => (
    <OwnVoice key={one.id} by={one.raterName} when={dayShort(one.measuredOn)}>
      <p>{one.why}</p>
    </OwnVoice>
  ))
}

function Words({ one }: { one: RatedMeasurement }) {
  const said = [one.why, one.oneHigher && `${text.oneHigher}: ${one.oneHigher}`].filter(Boolean)
  const words = said.map(line => <p key={line}>{line}</p>)
  if (one.inOwnHand && words.length > 0) return <OwnVoice by={one.raterName}>{words}</OwnVoice>
  return (
    <>
      {words}
      {one.howAsked && <p className="tt-soft">{text.asked(one.howAsked, one.recordedByName ?? '')}</p>}
    </>
  )
}

function AllScores({ caseId, current, accountId }: Current & { caseId: string; accountId: string }) {
  return (
    <Table
      caption={text.caption}
      stack
      rowHeader="day"
      columns={[
        { key: 'day', label: text.day },
        { key: 'who', label: text.who },
        { key: 'score', label: text.score, numeric: true },
        { key: 'words', label: text.words },
        { key: 'open', label: text.openOne },
      ]}
      rows={current.toReversed().map(one => ({
        day: dayShort(one.measuredOn),
        who: one.raterName,
        score: one.score,
        words: <Words one={one} />,
        open: (
          <>
            <a className="nl-link" href={`/huishoudens/${caseId}/veiligheid/${one.id}`}>
              {text.openOne}
            </a>{' '}
            {one.recordedBy === accountId && (
              <a className="nl-link" href={`/huishoudens/${caseId}/veiligheid/${one.id}/verbeter`}>
                {text.correct}
              </a>
            )}
          </>
        ),
      }))}
    />
  )
}
