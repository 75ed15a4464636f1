import { ButtonLink } from '#src/ui/button/button.tsx'
import { planAddress } from './addresses.ts'
import { ConditionLine } from './condition-line.tsx'
import { OnlyFor } from './from-meeting/only-for.tsx'
import type { WithPlanView } from './plan-view.ts'
import type { Situation } from './rules.ts'
import { text } from './text.nl.ts'

const say = text.conditions

type ListProps = WithPlanView & { situation: Situation; editing: boolean }

/** What must be true, each with how far it is. */
export function ConditionsList({ view, situation, editing }: ListProps) {
  const { plan, state, can } = view
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
            <OnlyFor view={view} part={condition} />
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
