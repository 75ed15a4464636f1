import { Button } from '#src/ui/button/button.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Hidden } from '#src/ui/form/text-fields.tsx'
import { text as family } from '../family-time/text.nl.ts'
import type { Showing } from '../pieces.tsx'
import { standingOf } from '../private/rules.ts'
import type { Beside } from '../private/store.server.ts'
import { text as score } from '../score/text.nl.ts'
import { text as stop } from '../stop/text.nl.ts'
import { text } from './text.nl.ts'

/** What who leads does and reads alone. Names stand behind a fold: somebody may look over a shoulder. */
export function ForYouPiece({ facts: beside, sittingId }: Showing<Beside>) {
  const standing = standingOf(beside)
  if (standing === 'stopped') return null
  return (
    <div className="tt-stack">
      {beside.facilitator && <Asks beside={beside} asks={beside.facilitator.asks} />}
      {beside.facilitator && (
        <a className="nl-link" href={`${sittingId}/cijfers`}>
          {score.all.link}
        </a>
      )}
      {beside.facilitator && beside.self?.seatId && (
        <a className="nl-link" href={`${sittingId}/cijfer`}>
          {score.own.link}
        </a>
      )}
      {standing === 'open' && (
        <a className="nl-link" href={`${sittingId}/besloten`}>
          {family.link}
        </a>
      )}
      <Fold summary={stop.unsafe}>
        <p>{stop.unsafeNote}</p>
        <form method="post" className="tt-action-form">
          <Hidden name="what" value="stop" />
          <Hidden name="once" value={crypto.randomUUID()} />
          <Button kind="danger">{stop.stop}</Button>
        </form>
      </Fold>
    </div>
  )
}

type AsksProps = { beside: Beside; asks: { id: string; seatId: string; isAnswered: boolean }[] }

function Asks({ beside, asks }: AsksProps) {
  const nameOf = (seatId: string) => beside.seats.find(one => one.id === seatId)?.name ?? ''
  const open = asks.filter(one => !one.isAnswered)
  return (
    <Fold summary={text.forYou} count={open.length}>
      {asks.length === 0 && <p className="tt-soft">{text.none}</p>}
      {asks.map(({ id, seatId, isAnswered }) => (
        <div key={id} id={`vraag-${id}`}>
          <p>{isAnswered ? text.seen(nameOf(seatId)) : text.wants(nameOf(seatId))}</p>
          {!isAnswered && (
            <form method="post" className="tt-action-form">
              <Hidden name="what" value="come" />
              <Hidden name="once" value={crypto.randomUUID()} />
              <Hidden name="askId" value={id} />
              <Button>{text.come}</Button>
            </form>
          )}
        </div>
      ))}
    </Fold>
  )
}
