import { dayInWords } from '#src/kernel/day.ts'
import { Timeline } from '#src/ui/timeline/timeline.tsx'
import type { Line } from './rules.ts'
import { kindNames } from './text.nl.ts'

const titleOf = ({ to, title }: Line) =>
  to ? (
    <a className="nl-link" href={to}>
      {title}
    </a>
  ) : (
    title
  )

type TimelineLinesProps = { lines: readonly Line[]; whole?: boolean }

/** Lines of the timeline, each with the way to where it stands; whole lines say too what they are about. */
export function TimelineLines({ lines, whole = false }: TimelineLinesProps) {
  return (
    <Timeline
      items={lines.map(line => ({
        at: line.on,
        when: dayInWords(line.on),
        title: titleOf(line),
        by: whole && kindNames[line.kind],
        children: whole && line.more,
      }))}
    />
  )
}
