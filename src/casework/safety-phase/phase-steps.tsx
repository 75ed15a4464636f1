import { type Day, dayInWords } from '#src/kernel/day.ts'
import { Card, CardFoot } from '#src/ui/card/card.tsx'
import { Steps } from '#src/ui/steps/steps.tsx'
import { holdsOf, phaseAfter, phases, standing } from './rules.ts'
import type { PhaseOverview } from './store.server.ts'
import { holdNames, phaseNames, text } from './text.nl.ts'

type PhaseStepsProps = { overview: PhaseOverview; openedOn: Day }

const listing = new Intl.ListFormat('nl')

const heldIn = ({ held }: PhaseOverview) => {
  const counts = { danger: 1, incident: held.incidents.length, 'no-plan': 1, unmet: held.unmet.length }
  const holds = holdsOf(held).map(hold => holdNames[hold](counts[hold]))
  return holds.length === 0 ? text.free : text.holds(listing.format(holds))
}

/** The three phases, where this household is, and what holds the next one back. */
export function PhaseSteps({ overview, openedOn }: PhaseStepsProps) {
  const here = phases.indexOf(phaseAfter(overview.steps))
  const states = standing(phaseAfter(overview.steps), overview.held.danger)
  const since = overview.steps.at(-1)?.on ?? openedOn
  return (
    <Steps
      label={text.title}
      steps={phases.map((phase, place) => ({
        label: phaseNames[phase],
        state: states[place] ?? 'ahead',
        note:
          place === here ? text.since(dayInWords(since)) : place === here + 1 ? heldIn(overview) : undefined,
      }))}
    />
  )
}

/** The phases in the head of the page of a household. */
export function PhaseCard({ caseId, ...props }: PhaseStepsProps & { caseId: string }) {
  return (
    <Card>
      <PhaseSteps {...props} />
      <CardFoot>
        <a className="nl-link" href={`/huishoudens/${caseId}/fase`}>
          {text.link}
        </a>
      </CardFoot>
    </Card>
  )
}
