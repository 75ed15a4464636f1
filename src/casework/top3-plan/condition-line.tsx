import { dayShort } from '#src/kernel/day.ts'
import { Status } from '#src/ui/marks/marks.tsx'
import type { Condition } from './rules.ts'
import { text } from './text.nl.ts'

const say = text.conditions

/** One condition on a line: what, how far, since when. */
export function ConditionLine({ condition, to }: { condition: Condition; to: string | null }) {
  return (
    <div className="tt-plan-condition">
      <span className="tt-plan-condition__what">{condition.what}</span>
      <span className="tt-plan-condition__status">
        <Status status={condition.status} />
        {condition.since && <span className="tt-soft">{say.since(dayShort(condition.since))}</span>}
        {to && (
          <a className="nl-link tt-acts" href={to}>
            {say.setStatus}
            <span className="tt-hidden">: {condition.what}</span>
          </a>
        )}
      </span>
      {condition.note && <span className="tt-plan-condition__note">{condition.note}</span>}
    </div>
  )
}
