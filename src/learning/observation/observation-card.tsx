import { dayShort } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import type { Observation } from './store.server.ts'
import { effectNames, subjectShort, text } from './text.nl.ts'

/** Where an observation comes from, as far as others may know. */
const sourceOf = ({ pseudonym, gardenName }: Observation) =>
  pseudonym ? `${pseudonym}, ${gardenName}` : text.list.noCase

/** One observation, with where it comes from and the way to a lesson. */
export function ObservationCard({ observation }: { observation: Observation }) {
  const { id, effect, about, sharedBy, sharedOn } = observation
  return (
    <Card
      level={2}
      title={`${effectNames[effect]} · ${subjectShort[about]}`}
      meta={`${sourceOf(observation)} · ${sharedBy} · ${dayShort(sharedOn)}`}
    >
      <p className="tt-as-typed">{observation.text}</p>
      <p>
        <a className="nl-link" href={`/praktijk/observaties/${id}/les`}>
          {text.list.placeBeside}
        </a>
      </p>
    </Card>
  )
}
