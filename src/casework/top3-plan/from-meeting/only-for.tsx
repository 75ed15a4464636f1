import { Badge } from '#src/ui/badge/badge.tsx'
import { planAddress } from '../addresses.ts'
import type { WithPlanView } from '../plan-view.ts'
import type { Heard, Plan } from '../rules.ts'
import { text } from './text.nl.ts'

const list = new Intl.ListFormat('nl')

/** 'Alleen voor Petra Bakker', where a part is not for everybody to whom the plan is released. */
export function onlyForInWords(plan: Pick<Plan, 'participants'>, onlyFor: readonly string[]): string {
  const names = plan.participants
    .filter(one => one.personId !== null && onlyFor.includes(one.personId))
    .map(one => one.name)
  return names.length > 0 ? text.onlyFor(list.format(names)) : text.onlyTeam
}

type OnlyForProps = WithPlanView & { part: Heard & { id: string } }

/** Who of the family may read a part, where that is not everybody; in a draft it can be changed. */
export function OnlyFor({ view: { plan, state, can }, part }: OnlyForProps) {
  if (!part.onlyFor) return null
  return (
    <p className="tt-plan-only">
      <Badge tone="attention">{onlyForInWords(plan, part.onlyFor)}</Badge>
      {state === 'draft' && can.write && (
        <a className="nl-link" href={`${planAddress(plan)}/voor-wie/${part.id}`}>
          {text.changeAudience}
        </a>
      )}
    </p>
  )
}
