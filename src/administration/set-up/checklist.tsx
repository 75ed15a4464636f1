import { dayInWords, dayOf } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { Table } from '#src/ui/table/table.tsx'
import type { Item } from './rules.ts'
import { stepNames, stepTo, stepWhy, text } from './text.nl.ts'

/** Each step with why it matters and where it is done; what is open stands first. */
export const Checklist = ({ caption, items }: { caption: string; items: readonly Item[] }) => (
  <Table
    caption={<span className="tt-hidden">{caption}</span>}
    stack
    rowHeader="step"
    columns={[
      { key: 'step', label: 'Wat' },
      { key: 'state', label: 'Staat', short: true },
      { key: 'why', label: 'Waarom' },
      { key: 'where', label: 'Stap', acts: true },
    ]}
    rows={items
      .toSorted((a, b) => Number(a.isDone) - Number(b.isDone))
      .map(item => ({
        step: stepNames[item.step],
        state: (
          <Badge tone={item.isDone ? 'good' : 'attention'}>{item.isDone ? text.done : text.missing}</Badge>
        ),
        why: (
          <>
            {stepWhy[item.step]} {item.gardens.length > 0 && text.gardens(item.gardens)}
            {item.check && text.checked(item.check.by, dayInWords(dayOf(item.check.at)))}
          </>
        ),
        where: <Where item={item} />,
      }))}
  />
)

function Where({ item }: { item: Item }) {
  const way = stepTo[item.step]
  if (!way) return null
  return (
    <a className="nl-link" href={way.to}>
      {way.label}
      <span className="tt-hidden">: {stepNames[item.step]}</span>
    </a>
  )
}
