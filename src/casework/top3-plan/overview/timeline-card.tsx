import { type Day, dayInWords, dayShort } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Fold } from '#src/ui/fold/fold.tsx'
import { Timeline, type TimelineItem } from '#src/ui/timeline/timeline.tsx'
import type { ConsultationKind } from '../../network-consultation/rules.ts'
import { text as consultationText, kindNames } from '../../network-consultation/text.nl.ts'
import { planName } from '../text.nl.ts'
import { takenTogether } from './rules.ts'
import type { Overview } from './store.server.ts'
import { text } from './text.nl.ts'

const say = text.timeline
const inView = 3

type TimelineCardProps = {
  household: { id: string; openedOn: Day; contactPersonName: string | null }
  overview: Overview
  today: Day
  /** What other parts of the household tell, each with its own page. */
  more?: readonly { on: Day; title: string; to: string }[]
}

type Moment = { at: Day; title: string; to?: string; more?: string | undefined; stayed: boolean }

/** What happened with this household, the latest first; what is longer ago behind one line. */
export function TimelineCard(props: TimelineCardProps) {
  const lines = takenTogether(momentsOf(props))
  const earlier = lines.slice(inView)
  return (
    <Card title={say.title} level={2}>
      <Timeline items={lines.slice(0, inView).map(lineOf)} />
      {earlier.length > 0 && (
        <Fold summary={say.earlier} count={earlier.flat().length}>
          <Timeline items={earlier.map(lineOf)} />
        </Fold>
      )}
    </Card>
  )
}

function momentsOf({ household, overview, today, more = [] }: TimelineCardProps): Moment[] {
  const here = `/huishoudens/${household.id}`
  const moments: Moment[] = [
    { at: household.openedOn, title: say.opened, stayed: false },
    ...overview.handovers
      .filter(handover => handover.fromDay <= today)
      .map(handover => ({
        at: handover.fromDay,
        title: say.handover(handover.fromName, handover.toName),
        more: handover.reason,
        stayed: false,
      })),
    ...overview.consultations.toReversed().map(held => ({
      at: held.heldOn,
      title: `${consultationText.name}: ${kindNames[held.kind as ConsultationKind].toLowerCase()}`,
      to: `${here}/netwerkberaad/${held.id}`,
      more: held.planStays ? say.stays : undefined,
      stayed: held.planStays && held.kind === 'review',
    })),
    ...overview.versions.map(version => ({
      at: version.activatedOn,
      title: say.planActive(planName(version)),
      to: `${here}/plan/${version.id}`,
      more: version.urgencyReason ? say.urgent(version.urgencyReason) : undefined,
      stayed: false,
    })),
    ...more.map(({ on, title, to }) => ({ at: on, title, to, stayed: false })),
  ]
  // Sorting keeps the order of one day: opened, handed over, met, planned.
  return moments.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).toReversed()
}

const linked = (words: string, to?: string) =>
  to ? (
    <a className="nl-link" href={to}>
      {words}
    </a>
  ) : (
    words
  )

/** One moment, or those in a row of which nothing differs but the day. */
function lineOf(moments: Moment[]): TimelineItem {
  const [latest, first] = [moments[0], moments.at(-1)]
  if (!latest || !first) throw new Error('A line of the history without a moment')
  if (moments.length === 1) {
    const { at, title, to, more } = latest
    return { at, when: dayInWords(at), title: linked(title, to), children: more }
  }
  return {
    at: latest.at,
    when: say.fromTo(dayInWords(first.at), dayInWords(latest.at)),
    title: say.stayed(moments.length),
    children: <Days moments={moments} />,
  }
}

const Days = ({ moments }: { moments: Moment[] }) => (
  <ul className="tt-plan-days">
    {moments.map(({ at, to }) => (
      <li key={at}>{linked(dayShort(at), to)}</li>
    ))}
  </ul>
)
