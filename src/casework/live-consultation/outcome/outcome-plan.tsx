import type { ReactNode } from 'react'
import { dayShort } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Card } from '#src/ui/card/card.tsx'
import { onlyForInWords } from '../../top3-plan/from-meeting/only-for.tsx'
import { nameIn } from '../../top3-plan/people.ts'
import type { Heard, Plan, Situation } from '../../top3-plan/rules.ts'
import { text } from './text.nl.ts'

const say = text.page

/** The plan as it now is: what is unsafe, what must be true, and who does what by when. */
export const OutcomePlan = ({ plan }: { plan: Plan }) =>
  plan.situations.map(situation => <SituationCard key={situation.id} plan={plan} situation={situation} />)

function SituationCard({ plan, situation }: { plan: Plan; situation: Situation }) {
  const { rank, what, conditions, agreements } = situation
  return (
    <Card title={`${rank}. ${what}`}>
      <FromMeeting plan={plan} part={situation} />
      {conditions.length > 0 && (
        <Parts title={say.conditions}>
          {conditions.map(one => (
            <li key={one.id}>
              {one.what}
              <FromMeeting plan={plan} part={one} />
            </li>
          ))}
        </Parts>
      )}
      {agreements.length > 0 && (
        <Parts title={say.agreements}>
          {agreements.map(one => (
            <li key={one.id}>
              <strong>{nameIn(plan, one.ownerId)}</strong> {one.what}{' '}
              <span className="tt-soft">{dayShort(one.dueOn)}</span>
              <FromMeeting plan={plan} part={one} />
            </li>
          ))}
        </Parts>
      )}
    </Card>
  )
}

const Parts = ({ title, children }: { title: string; children: ReactNode }) => (
  <>
    <h4 className="nl-heading nl-heading--level-4">{title}</h4>
    <ul className="tt-flow">{children}</ul>
  </>
)

/** Who of the family it is for, where that is not everybody; and the versions of which somebody still has to choose. */
function FromMeeting({ plan, part: { onlyFor, wordings } }: { plan: Plan; part: Heard }) {
  return (
    <>
      {onlyFor && (
        <p className="tt-plan-only">
          <Badge tone="attention">{onlyForInWords(plan, onlyFor)}</Badge>
        </p>
      )}
      {wordings.length > 0 && (
        <p className="tt-soft">
          {say.bothLead} {wordings.map(one => `“${one.words}”`).join(' / ')}
        </p>
      )}
    </>
  )
}
