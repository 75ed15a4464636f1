import { ButtonLink } from '#src/ui/button/button.tsx'
import { planAddress } from './addresses.ts'
import { ConditionLine } from './condition-line.tsx'
import type { OfPlanPage } from './plan.page.tsx'
import type { Situation } from './rules.ts'
import { text } from './text.nl.ts'

const say = text.conditions

type ListProps = OfPlanPage & { situation: Situation; editing: boolean }

/** What must be true, each with how far it is. */
export function ConditionsList({ view: { plan, state, can }, situation, editing }: ListProps) {
  const here = planAddress(plan)
  return (
    <div className="tt-flow">
      <h4 className="nl-heading nl-heading--level-4">{say.title}</h4>
      {situation.conditions.length === 0 && <p className="tt-soft">{say.none}</p>}
      <ul className="tt-plan-conditions">
        {situation.conditions.map(condition => (
          <li key={condition.id}>
            <ConditionLine
              condition={condition}
              to={state === 'active' && can.write ? `${here}/voorwaarde/${condition.id}` : null}
            />
          </li>
        ))}
      </ul>
      {editing && (
        <ButtonLink to={`${here}/situatie/${situation.id}/voorwaarden`} kind="quiet">
          {say.change}
        </ButtonLink>
      )}
    </div>
  )
}
