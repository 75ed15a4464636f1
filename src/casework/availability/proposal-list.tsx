import { weekdayInWords } from '#src/kernel/day.ts'
import { Badge } from '#src/ui/badge/badge.tsx'
import { LinkList } from '#src/ui/link-list/link-list.tsx'
import type { Proposal } from './rules.ts'
import { coverNames, text } from './text.nl.ts'

const say = text.moment

type ProposalListProps = { found: readonly Proposal[]; names: Readonly<Record<string, string>>; to: string }

/** The moments that suit best, with who can't and who would be missed. */
export function ProposalList({ found, names, to }: ProposalListProps) {
  if (found.length === 0) return <p>{say.none}</p>
  const noteOf = ({ can, cannot, lacks }: Proposal) =>
    [
      cannot.length === 0 ? say.all : say.count(can.length, can.length + cannot.length),
      cannot.length > 0 && say.without(cannot.map(id => names[id] ?? '')),
      lacks.length > 0 && say.lacks(lacks.map(one => coverNames[one])),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <LinkList
      items={found.map(one => ({
        to: `${to}?dag=${one.on}&tijd=${one.time}`,
        title: `${weekdayInWords(one.on)}, ${one.time.replace(':', '.')} uur`,
        note: noteOf(one),
        badge: !one.hasQuorum && <Badge tone="attention">{say.tooFew}</Badge>,
      }))}
    />
  )
}
