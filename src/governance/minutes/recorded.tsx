import type { ReactNode } from 'react'
import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { Card } from '#src/ui/card/card.tsx'
import { Facts } from '#src/ui/facts/facts.tsx'
import { presences } from './rules.ts'
import { presenceNames, text } from './text.nl.ts'
import type { Attendance } from './view.server.ts'

const say = text.card

type RecordedProps = { attendance: Attendance; title: string; action?: ReactNode; none?: string }

/** Who was there and what else came up, as it was recorded last. */
export function Recorded({ attendance: { people, recorded }, title, action, none }: RecordedProps) {
  const by = presences.map(presence => ({
    term: presenceNames[presence],
    names: people.filter(one => one.presence === presence).map(one => one.name),
  }))
  const guests = (recorded?.guests ?? []).map(({ name, role }) => `${name} (${role})`)
  const groups = [...by, { term: say.guests, names: guests }].filter(({ names }) => names.length > 0)
  const remarks = recorded?.remarks
  const told = [
    ...groups.map(({ term, names }) => ({ term, value: <Names names={names} /> })),
    ...(remarks ? [{ term: say.remarks, value: <span className="tt-as-typed">{remarks}</span> }] : []),
  ]
  return (
    <Card title={title} level={2} action={action}>
      {groups.length === 0 && <p>{none}</p>}
      {told.length > 0 && <Facts items={told} />}
      {recorded && <p className="tt-soft">{say.recordedBy(dayInWords(dayOf(recorded.at)))}</p>}
    </Card>
  )
}

const Names = ({ names }: { names: readonly string[] }) => (
  <ul>
    {names.map(name => (
      <li key={name}>{name}</li>
    ))}
  </ul>
)
