import { type Day, dayInWords } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Timeline, type TimelineItem } from '#src/ui/timeline/timeline.tsx'
import type { ConsultationKind } from '../../network-consultation/rules.ts'
import { text as consultationText, kindNames } from '../../network-consultation/text.nl.ts'
import { planName } from '../text.nl.ts'
import type { Overview } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.timeline

type TimelineCardProps = {
  household: { id: string; openedOn: Day; contactPersonName: string | null }
  overview: Overview
  today: Day
  /** What other parts of the household tell, each with its own page. */
  more?: readonly { on: Day; title: string; to: string }[]
}

/** What happened with this household, the latest first. */
export function TimelineCard({ household, overview, today, more = [] }: TimelineCardProps) {
  const here = `/huishoudens/${household.id}`
  const items: TimelineItem[] = [
    { at: household.openedOn, when: dayInWords(household.openedOn), title: say.opened },
    ...more.map(({ on, title, to }) => ({
      at: on,
      when: dayInWords(on),
      title: (
        <a className="nl-link" href={to}>
          {title}
        </a>
      ),
    })),
    ...overview.handovers
      .filter(handover => handover.fromDay <= today)
      .map(handover => ({
        at: handover.fromDay,
        when: dayInWords(handover.fromDay),
        title: say.handover(handover.fromName, handover.toName),
        children: handover.reason,
      })),
    ...overview.consultations.toReversed().map(held => ({
      at: held.heldOn,
      when: dayInWords(held.heldOn),
      title: (
        <a className="nl-link" href={`${here}/netwerkberaad/${held.id}`}>
          {consultationText.name}: {kindNames[held.kind as ConsultationKind].toLowerCase()}
        </a>
      ),
      children: held.planStays ? say.stays : undefined,
    })),
    ...overview.versions.map(version => ({
      at: version.activatedOn,
      when: dayInWords(version.activatedOn),
      title: (
        <a className="nl-link" href={`${here}/plan/${version.id}`}>
          {say.planActive(planName(version))}
        </a>
      ),
      children: version.urgencyReason ? say.urgent(version.urgencyReason) : undefined,
    })),
    ...more.map(line => ({
      at: line.on,
      when: dayInWords(line.on),
      title: (
        <a className="nl-link" href={line.to}>
          {line.title}
        </a>
      ),
    })),
  ]
  // Sorting keeps the order of one day: opened, handed over, met, planned.
  const latestFirst = items.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).toReversed()
  return (
    <Card title={say.title} level={2}>
      <Timeline items={latestFirst} />
    </Card>
  )
}
