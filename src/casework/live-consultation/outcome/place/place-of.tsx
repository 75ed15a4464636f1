import { dayShort } from '#src/kernel/day.ts'
import { standing } from '../../rules.ts'
import type { Line } from '../../store.server.ts'
import { text } from '../text.nl.ts'

const say = text.place

/** Who sees to a line by when, and to which situation it belongs; for everybody who sees the line. */
export function PlaceOf({ line: { place } }: { line: Line }) {
  if (!place) return null
  return (
    <>
      {place.owner && place.dueOn && (
        <p className="tt-live-line__who">{say.who(place.owner, dayShort(place.dueOn))}</p>
      )}
      {place.under && <p className="tt-soft">{say.at(place.under)}</p>}
    </>
  )
}

/** For who leads: the way to say it. */
export function AskPlace({ line, sittingId }: { line: Line; sittingId: string }) {
  if (line.kind !== 'agreement' && line.kind !== 'condition') return null
  return (
    <a className="nl-link" href={`${sittingId}/plek/${line.id}`}>
      {say.ask[line.kind]}
      <span className="tt-hidden">{say.askOf(standing(line.versions)[0]?.words ?? '')}</span>
    </a>
  )
}
