import { momentInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Notice } from '#src/ui/notice/notice.tsx'
import { plannedAddress } from './addresses.ts'
import type { Planned } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.page

type SittingsCardProps = { caseId: string; planned: Planned; canPrepare: boolean }

/** When and where, for each sitting its own. */
export function SittingsCard({ caseId, planned, canPrepare }: SittingsCardProps) {
  const here = plannedAddress(caseId, planned.id)
  const isSeveral = planned.sittings.length > 1
  const silent = planned.seats.filter(seat => !seat.leftOut && !seat.hasAnswered)
  const isFree = canPrepare && planned.state !== 'prepared'
  return (
    <>
      {isSeveral && canPrepare && <Notice tone="notice">{say.several}</Notice>}
      {planned.sittings.map(sitting => (
        <Card key={sitting.id} title={isSeveral ? say.momentOf(sitting.number) : say.moment} level={2}>
          <p>{sitting.beginsAt ? momentInWords(sitting.beginsAt) : say.noMoment}</p>
          {sitting.place && <p>{sitting.place}</p>}
          {isFree && (
            <CardFoot>
              <ButtonLink to={`${here}/moment/${sitting.number}`}>
                {sitting.beginsAt ? say.chooseOther : say.choose}
              </ButtonLink>
            </CardFoot>
          )}
        </Card>
      ))}
      {isFree && silent.length > 0 && (
        <Card title={say.typeIn} level={2}>
          <ul>
            {silent.map(seat => (
              <li key={seat.id}>
                <a className="nl-link" href={`${here}/wanneer/${seat.id}`}>
                  {seat.name}
                </a>
              </li>
            ))}
          </ul>
          <CardFoot>
            <ButtonLink to={`${here}/vraag`}>{say.ask}</ButtonLink>
          </CardFoot>
        </Card>
      )}
    </>
  )
}
