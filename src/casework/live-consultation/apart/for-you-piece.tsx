import { Button } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
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
export function ForYouPiece({ facts: beside, sittingId, step }: Showing<Beside>) {
  const standing = standingOf(beside)
  if (standing === 'stopped' || step === 'closed') return null
  return (
    <Card title={text.leading} level={2}>
      {beside.facilitator && <Asks beside={beside} asks={beside.facilitator.asks} />}
      <ul className="tt-live-ways">
        {beside.facilitator && <Way to={`${sittingId}/cijfers`} label={score.all.link} />}
        {beside.facilitator && beside.self?.seatId && (
          <Way to={`${sittingId}/cijfer`} label={score.own.link} />
        )}
        {standing === 'open' && <Way to={`${sittingId}/besloten`} label={family.link} />}
      </ul>
      <Fold summary={stop.unsafe}>
        <p>{stop.unsafeNote}</p>
        <form method="post" className="tt-action-form">
          <Hidden name="what" value="stop" />
          <Hidden name="once" value={crypto.randomUUID()} />
          <Button kind="danger">{stop.stop}</Button>
        </form>
      </Fold>
    </Card>
  )
}

const Way = ({ to, label }: { to: string; label: string }) => (
  <li>
    <a className="nl-link" href={to}>
      {label}
    </a>
  </li>
)

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
