import { Button } from '#src/ui/button/button.tsx'
import { Hidden } from '#src/ui/form/text-fields.tsx'
import type { Showing } from '../pieces.tsx'
import { standingOf } from '../private/rules.ts'
import type { Beside } from '../private/store.server.ts'
import { text as score } from '../score/text.nl.ts'
import { text } from './text.nl.ts'

/**
 * What is of who sits here alone: the own number, and a question to who leads. It looks the same for everybody and is
 * always there, so that having it on the screen tells nothing.
 */
export function OwnPiece({ facts: beside, sittingId, step }: Showing<Beside>) {
  if (!beside.self?.seatId || standingOf(beside) === 'stopped' || step === 'closed' || beside.facilitator)
    return null
  return (
    <div className="tt-live-own">
      <form method="post" className="tt-action-form">
        <Hidden name="what" value="ask" />
        <Hidden name="once" value={crypto.randomUUID()} />
        <Button>{text.ask}</Button>
      </form>
      <p className="tt-soft">{beside.apart ? text[beside.apart] : text.note}</p>
      <p>
        <a className="nl-link" href={`${sittingId}/cijfer`}>
          {score.own.link}
        </a>
      </p>
    </div>
  )
}
