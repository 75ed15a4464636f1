import { dayShort } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { CorrectionLines } from './correction-lines.tsx'
import type { Observation } from './store.server.ts'
import { effectNames, subjectShort, text, voiceNames } from './text.nl.ts'

/** Where an observation comes from, as far as others may know. */
const sourceOf = ({ pseudonym, gardenName }: Observation) =>
  pseudonym ? `${pseudonym}, ${gardenName}` : text.list.noCase

/** One observation, with where it comes from and the way to a lesson. */
export function ObservationCard({ observation, isMine }: { observation: Observation; isMine: boolean }) {
  const { id, effect, about, voice, sharedBy, sharedOn, isEvidence, corrections } = observation
  const at = `/praktijk/observaties/${id}`
  return (
    <Card
      level={2}
      title={`${effectNames[effect]} · ${subjectShort[about]}`}
      action={
        <>
          {isMine && (
            <ButtonLink to={`${at}/${isEvidence ? 'verbetering' : 'intrekken'}`} kind="quiet">
              {isEvidence ? text.list.correct : text.list.withdraw}
            </ButtonLink>
          )}
          <ButtonLink to={`${at}/les`} kind="quiet">
            {text.list.placeBeside}
          </ButtonLink>
        </>
      }
      meta={`${sourceOf(observation)} · ${sharedBy ?? voiceNames[voice]} · ${dayShort(sharedOn)}`}
    >
      <p className="tt-as-typed">{observation.text}</p>
      <CorrectionLines corrections={corrections} />
    </Card>
  )
}
