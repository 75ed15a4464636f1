import type { SteeringBarrier } from '#src/learning/public.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Section } from '#src/ui/layout/layout.tsx'
import { Table } from '#src/ui/table/table.tsx'
import { home, text } from './text.nl.ts'
import type { AgendaView } from './transition-agenda.page.tsx'

const say = text.barriers

/** What stands in the way, who can lift it, and which shift works on it. */
export function BarrierSection({ view: { barriers, shifts, mayWrite } }: { view: AgendaView }) {
  return (
    <Section title={say.title}>
      <p>{mayWrite ? say.lead : say.leadBrought}</p>
      {barriers.length === 0 ? (
        <p className="tt-soft">{say.none}</p>
      ) : (
        <Table
          caption={say.title}
          hideCaption
          stack
          rowHeader="barrier"
          columns={[
            { key: 'barrier', label: say.barrier },
            { key: 'lifter', label: say.lifter },
            { key: 'state', label: say.state },
            { key: 'works', label: say.works },
          ]}
          rows={barriers.map(barrier => ({
            barrier: <BarrierName barrier={barrier} inPractice={mayWrite} />,
            lifter: barrier.lifter ?? <span className="tt-soft">{say.unknown}</span>,
            state: <BarrierState barrier={barrier} />,
            works: (
              <Works shifts={shifts.filter(shift => shift.barrierId === barrier.id)} barrier={barrier} />
            ),
          }))}
        />
      )}
    </Section>
  )
}

/** Who leads goes to the practice; others read it as the item it became. */
export function BarrierName({ barrier, inPractice }: { barrier: SteeringBarrier; inPractice: boolean }) {
  const to = inPractice
    ? `/praktijk/belemmeringen/${barrier.id}`
    : barrier.itemId && `/sturing/agendapunten/${barrier.itemId}`
  if (!to) return barrier.title
  return (
    <a className="nl-link" href={to}>
      {barrier.title}
    </a>
  )
}

export function BarrierState({ barrier: { state, askedGroup } }: { barrier: SteeringBarrier }) {
  if (state === 'lifted') return <Badge tone="good">{say.lifted}</Badge>
  if (state === 'stays') return <Badge>{say.stays}</Badge>
  return askedGroup ? (
    <Badge tone="notice">{say.asked(askedGroup)}</Badge>
  ) : (
    <Badge tone="attention">{say.notAsked}</Badge>
  )
}

function Works({ shifts, barrier }: { shifts: AgendaView['shifts']; barrier: SteeringBarrier }) {
  if (shifts.length === 0) return barrier.isSettled ? '–' : <span className="tt-soft">{say.noShift}</span>
  return shifts.map(({ id, title }) => (
    <div key={id}>
      <a className="nl-link" href={`${home}/${id}`}>
        {title}
      </a>
    </div>
  ))
}
