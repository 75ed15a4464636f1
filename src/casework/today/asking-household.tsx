import { ButtonLink } from '#src/ui/button/button.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { type Call, type HouseholdCalls, rowsOf } from './rules.ts'
import { text } from './text.nl.ts'

const tones = { now: 'danger', week: 'attention', later: 'plain' } as const

/** One household that asks something today, with what it asks first. */
export function AskingHousehold({
  household: { caseId, name, gardenName, note, calls },
}: {
  household: HouseholdCalls
}) {
  const urgency = calls[0]?.urgency ?? 'later'
  const { inSight, folded } = rowsOf(calls)
  return (
    <Card
      level={2}
      tone={tones[urgency]}
      title={
        <a className="nl-link" href={`/huishoudens/${caseId}`}>
          {name}
        </a>
      }
      meta={[text.urgency[urgency], gardenName, note].filter(Boolean).join(' · ')}
    >
      <Rows rows={inSight} first />
      {folded.length > 0 && (
        <Fold summary={text.more(folded.length)}>
          <Rows rows={folded} />
        </Fold>
      )}
    </Card>
  )
}

/** Calls with one step share its row; the first of the card is the one to begin with. */
const Rows = ({ rows, first = false }: { rows: Call[][]; first?: boolean }) => (
  <ul className="tt-calls">
    {rows.map((same, index) => (
      <li key={same[0]?.to}>
        <span>{same.map(call => call.title).join('. ')}</span>
        <ButtonLink to={same[0]?.to ?? ''} kind={first && index === 0 ? 'primary' : 'secondary'}>
          {same[0]?.step}
        </ButtonLink>
      </li>
    ))}
  </ul>
)
