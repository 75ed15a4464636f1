import { dayShort } from '#src/kernel/day.ts'
import { OwnVoice } from '#src/ui/own-voice/own-voice.tsx'
import { Table } from '#src/ui/table/table.tsx'
import type { RatedMeasurement } from './store.server.ts'
import { text } from './text.nl.ts'

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

type ScoresTableProps = { caseId: string; current: readonly RatedMeasurement[]; accountId: string }

/** Every score with its why, the latest first. */
export function ScoresTable({ caseId, current, accountId }: ScoresTableProps) {
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
