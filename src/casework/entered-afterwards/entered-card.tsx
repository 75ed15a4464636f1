import { dayInWords } from '#src/kernel/day.ts'
import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { holding } from './earlier/rules.ts'
import type { Earlier } from './earlier/store.server.ts'
import type { Entered } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.card

type EnteredCardProps = {
  caseId: string
  entered: Entered
  earlier: readonly Earlier[]
  canRecord: boolean
}

/** That a household began before it was in here, and the way to what was then; nothing for one that began here. */
export function EnteredCard({ caseId, entered, earlier, canRecord }: EnteredCardProps) {
  if (!entered) return null
  const page = `/huishoudens/${caseId}/van-eerder`
  const count = holding(earlier).length
  return (
    <Card title={say.title} level={2}>
      <p>{say.lead(entered.byName, dayInWords(entered.on), entered.source)}</p>
      <Facts
        items={[
          {
            term: say.turns,
            value: entered.turns.map(turn => say.turn(turn.name, dayInWords(turn.from))).join('; '),
          },
        ]}
      />
      <CardFoot>
        {canRecord && <ButtonLink to={`${page}/nieuw`}>{say.add}</ButtonLink>}
        {count > 0 && (
          <a className="nl-link" href={page}>
            {say.all(count)}
          </a>
        )}
      </CardFoot>
    </Card>
  )
}
