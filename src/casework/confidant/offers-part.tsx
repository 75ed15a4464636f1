import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import type { Offer } from './store.server.ts'
import { answerNames, text } from './text.nl.ts'

/** Whom a confidant was offered, by whom and when, and what they said. */
export function OffersPart({ caseId, offers }: { caseId: string; offers: readonly Offer[] }) {
  return (
    <Card title={text.title} level={2}>
      <p>{text.lead}</p>
      <Facts
        items={offers.map(({ name, offeredOn, offeredByName, answer, words }) => ({
          term: name,
          value:
            offeredOn && answer ? (
              <>
                {answerNames[answer]}. {text.offered(dayInWords(offeredOn), offeredByName ?? '')}
                {words && <span className="tt-as-typed"> · {words}</span>}
              </>
            ) : (
              text.notOffered
            ),
        }))}
      />
      <CardFoot>
        <ButtonLink to={`/huishoudens/${caseId}/vertrouwenspersoon`}>{text.record}</ButtonLink>
      </CardFoot>
    </Card>
  )
}
