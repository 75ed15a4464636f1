import { type Day, dayShort } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Timeline, type TimelineItem } from '#src/ui/timeline/timeline.tsx'
import type { LessonStatus } from '../rules.ts'
import { statusNames } from '../text.nl.ts'
import type { Moment } from './rules.ts'
import { nextRung, purposeNames, text as say } from './text.nl.ts'

const link = (to: string, words: string) => (
  <a className="nl-link" href={to}>
    {words}
  </a>
)

function shown(moment: Moment, today: Day, mayRead: { steering: boolean }): TimelineItem {
  const on = { at: moment.on ?? '', when: moment.on ? dayShort(moment.on) : say.noDay }
  switch (moment.kind) {
    case 'step': {
      const { sessionId, sessionDay } = moment
      return {
        ...on,
        by: moment.takenBy,
        title: statusNames[moment.status],
        children: (
          <>
            <p className="tt-as-typed">{moment.why}</p>
            {sessionId && sessionDay && (
              <p>{link(`/praktijk/bijeenkomsten/${sessionId}`, say.inSession(dayShort(sessionDay)))}</p>
            )}
          </>
        ),
      }
    }
    case 'proposal':
      return {
        ...on,
        by: say.proposal(moment.state),
        title: link(`/praktijk/voorstellen/${moment.id}`, moment.title),
      }
    case 'group':
      return {
        ...on,
        by: [
          moment.group,
          moment.decidedOn ? say.decided : (purposeNames[moment.purpose] ?? ''),
          ...(moment.on && moment.on > today ? [say.toCome] : []),
        ].join(' · '),
        title: mayRead.steering ? link(`/sturing/agendapunten/${moment.itemId}`, moment.title) : moment.title,
      }
  }
}

type WayProps = {
  lesson: { id: string; status: LessonStatus }
  way: readonly Moment[]
  today: Day
  can: { propose: boolean; bring: boolean; steering: boolean }
}

/** What became of a lesson in the region, with day and link, and what brings it further. */
export function WayCard({ lesson: { id, status }, way, today, can }: WayProps) {
  return (
    <Card title={say.way} level={2}>
      <p>{nextRung[status]}</p>
      <Timeline items={way.map(moment => shown(moment, today, can))} />
      {(can.propose || can.bring) && (
        <CardFoot>
          {can.propose && (
            <ButtonLink to={`/praktijk/voorstellen/nieuw?les=${id}`} kind="secondary">
              {say.propose}
            </ButtonLink>
          )}
          {can.bring && link(`/sturing/agendapunten/nieuw?les=${id}`, say.bring)}
        </CardFoot>
      )}
    </Card>
  )
}
