import { ButtonLink } from '#src/ui/button/button.tsx'
import type { Showing } from '../pieces.tsx'
import { text } from '../text.nl.ts'
import type { Comer } from './store.server.ts'

const say = text.lead

/** That somebody's way in closed because of a doubt, for who leads; why stands a page further, away from the table. */
export function DoubtsPiece({ facts: comers, sittingId, step }: Showing<Comer[]>) {
  if (step === 'closed' || !comers.some(one => one.doubt)) return null
  return (
    <div className="tt-live-calm" data-says={say.shut}>
      <p>
        <strong>{say.shut}</strong>
      </p>
      <ButtonLink to={`${sittingId}/codes`}>{say.seeWhy}</ButtonLink>
    </div>
  )
}
