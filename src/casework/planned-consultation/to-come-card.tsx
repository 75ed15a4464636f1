import { momentInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import { kindNames } from '../network-consultation/text.nl.ts'
import { newPlanAddress, plannedAddress } from './addresses.ts'
import { stateInWords, text } from './text.nl.ts'
import type { ToCome } from './to-come/store.server.ts'

type ToComeCardProps = { caseId: string; toCome: readonly ToCome[]; canPrepare: boolean }

/** The consultation that is still to come, and how far it is. */
export function ToComeCard({ caseId, toCome, canPrepare }: ToComeCardProps) {
  return (
    <Card title={text.card.title} level={2}>
      {toCome.length === 0 && <p>{text.card.none}</p>}
      {toCome.length > 0 && (
        <LinkList
          items={toCome.map(one => ({
            to: plannedAddress(caseId, one.id),
            title: one.beginsAt ? momentInWords(new Date(one.beginsAt)) : kindNames[one.kind],
            note: stateInWords(one.state, one.isClosed),
          }))}
        />
      )}
      {canPrepare && (
        <CardFoot>
          <ButtonLink to={newPlanAddress(caseId)}>
            {toCome.length > 0 ? text.prepareAnother : text.prepare}
          </ButtonLink>
        </CardFoot>
      )}
    </Card>
  )
}
