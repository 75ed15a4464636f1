import { dayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { type Course, courseNow, lookDays } from './rules.ts'
import { stateNames, text } from './text.nl.ts'

type Terms = Parameters<typeof lookDays>[1]

/** How a household stands, in a few sentences. */
export function standingInWords(course: Course, terms: Terms): string[] {
  const { state, last, looks } = courseNow(course)
  if (!last) return []
  const since = text.since(dayInWords(last.on))
  const until = last.untilOn && dayInWords(last.untilOn)
  if (state === 'paused' && until)
    return [`${since}, ${text.until(until)}`, text.keeper(last.keeperName ?? '')]
  if (state !== 'aftercare') return [since]
  const next = lookDays(last.on, terms)[looks.length]
  return [
    since,
    text.looks(looks.length),
    ...(next ? [text.nextLook(dayInWords(next))] : []),
    ...(until && looks.length === 0 ? [text.followUpOn(until)] : []),
  ]
}

type CourseCardProps = { caseId: string; course: Course; terms: Terms }

/** Whether the household runs, rests, is looked after or is closed, and the way to change that. */
export function CourseCard({ caseId, course, terms }: CourseCardProps) {
  const { state } = courseNow(course)
  return (
    <Card
      title={text.title}
      level={2}
      meta={<Badge tone={state === 'asked' ? 'attention' : 'plain'}>{stateNames[state]}</Badge>}
    >
      {standingInWords(course, terms).map(line => (
        <p key={line}>{line}</p>
      ))}
      <CardFoot>
        <a className="nl-link" href={`/huishoudens/${caseId}/verloop`}>
          {text.link}
        </a>
      </CardFoot>
    </Card>
  )
}
