import { roleNames } from '#src/access/role-names.nl.ts'
import { reasonNames, verdictNames } from '#src/audit/emergency/text.nl.ts'
import { momentInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import type { EmergencyLine } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.card

/** Who opened this household in an emergency, the latest first; what is open now can be stopped here. */
export function EmergencyCards({ caseId, lines }: { caseId: string; lines: readonly EmergencyLine[] }) {
  return lines.map(one => {
    const until = momentInWords(new Date(one.until))
    return (
      <Card
        key={one.id}
        level={2}
        title={say.title}
        tone={one.isOpen ? 'danger' : 'plain'}
        meta={one.isOpen ? say.open(until) : say.closed(momentInWords(new Date(one.openedAt)), until)}
      >
        <p>
          {say.line(one.name, roleNames[one.capacity], one.organisation)}. {reasonNames[one.reason]}.
        </p>
        <p className="tt-as-typed">{one.words}</p>
        <p className="tt-soft">
          {one.verdict ? text.judged(verdictNames[one.verdict], one.judgement ?? '') : say.waits}
        </p>
        {one.isOpen && (
          <CardFoot>
            <ButtonLink to={`/huishoudens/${caseId}/noodtoegang/${one.id}`} kind="danger">
              {say.stop}
            </ButtonLink>
            {one.phone && (
              <a className="nl-link" href={`tel:${one.phone.replaceAll(/[^+\d]/g, '')}`}>
                {say.call(one.phone)}
              </a>
            )}
          </CardFoot>
        )}
      </Card>
    )
  })
}
