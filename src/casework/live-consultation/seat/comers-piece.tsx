import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { PersonLine } from '#src/ui/people/people.tsx'
import type { Showing } from '../pieces.tsx'
import { text } from '../text.nl.ts'
import type { Comer } from './store.server.ts'

const say = text.lead
const stateOf = ({ byCode, isIn, left, doubt }: Comer) => {
  if (!byCode) return say.ownLogin
  if (doubt) return say.isShut
  return isIn ? say.isIn : left ? say.isAway : say.notYet
}

/** Who comes to this sitting and whose device takes part, for who leads. */
export function ComersPiece({ facts: comers, sittingId, step }: Showing<Comer[]>) {
  if (step === 'closed') return null
  return (
    <Card title={say.who} level={2}>
      {comers.map(one => (
        <div
          key={one.id}
          id={`komt-${one.id}`}
          data-says={one.isIn && !one.doubt ? `${one.name}: ${say.isIn}` : undefined}
        >
          <PersonLine name={one.name} detail={stateOf(one)} />
        </div>
      ))}
      <CardFoot>
        <a className="nl-link" href={`${sittingId}/codes`}>
          {say.codes}
        </a>
      </CardFoot>
    </Card>
  )
}
