import { Badge } from '#src/ui/badge/badge.tsx'
import { Mark } from '#src/ui/marks/marks.tsx'
import type { Beside } from '../private/store.server.ts'
import { standing } from '../rules.ts'
import type { Line } from '../store.server.ts'
import { text as live } from '../text.nl.ts'
import { isOfOtherWords } from './rules.ts'
import { text } from './text.nl.ts'

type MarksBelowProps = { line: Line; beside: Beside; canMark: boolean; sittingId: string }

/** What people think of an agreement, as far as this screen may know; who said nothing is not named. */
export function MarksBelow({ line, beside, canMark, sittingId }: MarksBelowProps) {
  if (line.kind !== 'agreement') return null
  const heads = standing(line.versions)
  const given = beside.marks.filter(one => one.lineId === line.id)
  return (
    <div className="tt-live-marks">
      {given.map(one => (
        <div key={one.seatId} id={`vindt-${line.id}-${one.seatId}`} className="tt-live-mark">
          <span>{one.name}</span> <Mark mark={one.mark} />
          {isOfOtherWords(one.read, heads) && <span className="tt-soft">{text.other}</span>}
          {one.audience === 'facilitator' && <Badge>{live.onlyLeader}</Badge>}
          {one.remark && <p className="tt-as-typed">{one.remark}</p>}
        </div>
      ))}
      {canMark && beside.self?.seatId && (
        <a className="nl-link" href={`${sittingId}/afspraak/${line.id}`}>
          {text.link}
          <span className="tt-hidden">: {heads[0]?.words}</span>
        </a>
      )}
    </div>
  )
}
