import { Button, ButtonLink } from '#src/ui/button/button.tsx'
import { Hidden } from '#src/ui/form/text-fields.tsx'
import { text as family } from '../family-time/text.nl.ts'
import type { Showing } from '../pieces.tsx'
import { text as stop } from '../stop/text.nl.ts'
import { standingOf, timeOf } from './rules.ts'
import type { Beside } from './store.server.ts'

/** That the meeting stopped, or that the family has time for itself: the same calm words on each screen. */
export function CalmPiece({ facts: beside, who, sittingId }: Showing<Beside>) {
  const standing = standingOf(beside)
  if (standing === 'open') return null
  const until = beside.familyTime ? timeOf(beside.familyTime.until) : ''
  if (standing === 'alone')
    return (
      <div className="tt-live-calm" data-alone data-says={family.mine(until)}>
        <h2 className="nl-heading nl-heading--level-2">{family.mine(until)}</h2>
        <p>{family.mineNote}</p>
        <Guests beside={beside} />
      </div>
    )
  const [title, note] =
    standing === 'stopped' ? [stop.stopped, stop.stoppedNote] : [family.others, family.until(until)]
  return (
    <div className="tt-live-calm" data-shut data-says={title}>
      <h2 className="nl-heading nl-heading--level-2">{title}</h2>
      <p>{note}</p>
      {standing === 'closed' && <Guests beside={beside} />}
      {who === 'leads' && standing === 'stopped' && (
        <ButtonLink to={`${sittingId}/gestopt`} kind="primary">
          {stop.whatNow}
        </ButtonLink>
      )}
      {who === 'leads' && standing === 'closed' && (
        <form method="post" className="tt-action-form">
          <Hidden name="what" value="family-back" />
          <Hidden name="once" value={crypto.randomUUID()} />
          <Button kind="primary">{family.end}</Button>
        </form>
      )}
    </div>
  )
}

/** A colleague who stays because the family wants it, and what that is. */
function Guests({ beside: { familyTime } }: { beside: Beside }) {
  const guests = familyTime?.guests ?? []
  return guests.length > 0 && <p>{family.guests(guests)}</p>
}
